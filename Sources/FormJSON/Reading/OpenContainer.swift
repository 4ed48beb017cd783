import FormSource

/// An array or object whose end has not been read yet.
struct OpenContainer {
  let isObject: Bool
  /// The offset of its bracket.
  let start: Int
  /// The index of its first part in the shared array of elements or members.
  let firstPart: Int
  /// The name whose value is being read.
  var name = ""
  var nameSpan: ByteSpan
  /// For a large object, the index of each name (the first of duplicates) in the shared array; empty for a small one.
  private var places: [ExactName: Int] = [:]

  init(isObject: Bool, start: Int, firstPart: Int, nameSpan: ByteSpan) {
    self.isObject = isObject
    self.start = start
    self.firstPart = firstPart
    self.nameSpan = nameSpan
  }

  /// Fewer names than this are compared one by one, which is faster than a table.
  private static let smallCount = 8

  /// The index in the shared array at which this object already has a name; nil where it does not. The object’s members
  /// are the last of the array, and the name is to be appended next.
  mutating func index(ofName name: String, in members: [JSONMember]) -> Int? {
    let wanted = ExactName(name)
    if members.count - firstPart < OpenContainer.smallCount {
      // By index: iterating over the members would copy each with its value.
      for place in firstPart..<members.count where ExactName(members[place].name) == wanted { return place }
      return nil
    }
    if places.isEmpty {
      for place in members[firstPart...].indices {
        remember(ExactName(members[place].name), at: place)
      }
    }
    return remember(wanted, at: members.count)
  }

  /// The index already known for a name; otherwise records `place` and returns nil.
  @discardableResult
  private mutating func remember(_ name: ExactName, at place: Int) -> Int? {
    // Passing it `inout` stores the default too: one table lookup instead of two.
    func stored(_ slot: inout Int) -> Int { slot }
    let known = stored(&places[name, default: place])
    return known == place ? nil : known
  }
}

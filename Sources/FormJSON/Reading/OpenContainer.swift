import FormSource

/// An array or object whose end has not been read yet.
struct OpenContainer {
  let isObject: Bool
  /// The offset of its bracket.
  let start: Int
  /// Where its parts begin on the common list of elements or members.
  let firstPart: Int
  /// The name whose value is being read.
  var name = ""
  var nameSpan: ByteSpan
  /// The places of the names of a large object on the common list, the first of duplicates; empty for a small one.
  private var places: [ExactText: Int] = [:]

  init(isObject: Bool, start: Int, firstPart: Int, nameSpan: ByteSpan) {
    self.isObject = isObject
    self.start = start
    self.firstPart = firstPart
    self.nameSpan = nameSpan
  }

  /// Up to this many names are compared one by one, which is faster than a table.
  private static let smallCount = 8

  /// The place on the common list where this object has the name already; the members so far end the list, and the name
  /// is the next to come.
  mutating func index(ofName name: String, in members: [JSONMember]) -> Int? {
    let wanted = ExactText(name)
    if members.count - firstPart < OpenContainer.smallCount {
      // By index: a loop over the members would copy each of them with its value.
      for place in firstPart..<members.count where ExactText(members[place].name) == wanted { return place }
      return nil
    }
    if places.isEmpty {
      for place in members[firstPart...].indices {
        remember(ExactText(members[place].name), at: place)
      }
    }
    return remember(wanted, at: members.count)
  }

  /// The place that is known already; otherwise keeps this one.
  @discardableResult
  private mutating func remember(_ name: ExactText, at place: Int) -> Int? {
    // Through `inout` the default is stored too: one search of the table instead of two.
    func stored(_ slot: inout Int) -> Int { slot }
    let known = stored(&places[name, default: place])
    return known == place ? nil : known
  }
}

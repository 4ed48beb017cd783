/// The places of names in a list.
///
/// A dictionary would hash each name so that nobody can foresee its slot, which costs more than all the rest of a
/// lookup. These names are a form's own: whoever looks for others cannot make them stand in each other's way.
package struct NamePlaces: Sendable {
  private let names: [String]
  /// The place of the name in each slot, or -1; at least half of them are free, and their number is a power of two.
  private var slots: [Int32]
  /// Names that are not all ASCII: letters with accents are written in several ways that are equal.
  private var others: [String: Int] = [:]

  /// - Parameter names: any names; of equal ones the last counts.
  package init(_ names: [String]) {
    self.names = names
    var size = 8
    while size < 2 * names.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (place, name) in names.enumerated() {
      if let slot = slot(of: name) { slots[slot] = Int32(place) } else { others[name] = place }
    }
  }

  package subscript(name: String) -> Int? {
    guard let slot = slot(of: name) else { return others[name] }
    let place = slots[slot]
    return place < 0 ? nil : Int(place)
  }

  /// Where a name stands or would stand; nil for one that is not all ASCII.
  private func slot(of name: String) -> Int? {
    guard let hash = Self.hash(name) else { return nil }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0, names[Int(slots[slot])] != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private static func hash(_ name: String) -> Int? {
    if let hash = name.utf8.withContiguousStorageIfAvailable(hash) { return hash }
    var name = name
    return name.withUTF8(hash)
  }

  /// In the manner of FNV-1a, eight bytes at a time; nil where a byte is not ASCII.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes = UnsafeRawBufferPointer(name)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var seen: UInt64 = 0
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
      seen |= word
    }
    var index = 0
    while index + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[index...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
    return seen & 0x8080_8080_8080_8080 == 0 ? Int(truncatingIfNeeded: hash) : nil
  }
}

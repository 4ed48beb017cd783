import FormSource

/// Names known beforehand, found by their bytes.
package final class NameTable: Sendable {
  /// The bytes of all names, one after the other, and where each one ends.
  private let bytes: [UInt8]
  private let ends: [Int]
  /// The index of a name at its slot or, where that is taken, at one of the next; −1 where there is none.
  private let slots: [Int]

  /// Of names given twice the last counts.
  package init(_ names: [String]) {
    let bytes = names.flatMap { Array($0.utf8) }
    var ends: [Int] = []
    for name in names { ends.append((ends.last ?? 0) + name.utf8.count) }
    // At least half of the slots stay empty.
    var size = 8
    while size < 2 * names.count { size *= 2 }
    var slots = [Int](repeating: -1, count: size)
    for index in names.indices {
      var name = names[index]
      let slot = name.withUTF8 { [slots, ends] in Self.slot(of: $0, slots, bytes, ends) }
      slots[slot] = index
    }
    self.bytes = bytes
    self.ends = ends
    self.slots = slots
  }

  /// The index of a name in the list; nil where it is not in it.
  package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let index = slots[Self.slot(of: name, slots, bytes, ends)]
    return index < 0 ? nil : index
  }

  /// The same of a text.
  package func index(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { index(of: $0) }
  }

  /// The slot of a name, or the empty one where it would be.
  private static func slot(
    of name: UnsafeBufferPointer<UInt8>,
    _ slots: [Int],
    _ bytes: [UInt8],
    _ ends: [Int]
  ) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var slot = Int(truncatingIfNeeded: NameDigest.of(name)) & (slots.count - 1)
      while slots[slot] >= 0 {
        let index = slots[slot]
        let start = index == 0 ? 0 : ends[index - 1]
        if UnsafeBufferPointer(rebasing: bytes[start..<ends[index]]).equals(name) { break }
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }
}

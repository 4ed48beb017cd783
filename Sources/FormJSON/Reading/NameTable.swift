/// Names known beforehand, found by their bytes.
package struct NameTable: Sendable {
  private let names: [[UInt8]]
  /// The index of a name at its slot or, where that is taken, at one of the next; −1 where there is none.
  private var slots: [Int]

  /// Of names given twice the last counts.
  package init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var size = 8
    while size < 2 * names.count { size *= 2 }
    slots = [Int](repeating: -1, count: size)
    for (index, name) in self.names.enumerated() {
      let slot = name.withUnsafeBufferPointer { [self] in self.slot(of: $0) }
      slots[slot] = index
    }
  }

  /// The index of a name in the list; nil where it is not in it.
  package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let index = slots[slot(of: name)]
    return index < 0 ? nil : index
  }

  /// The same of a text.
  package func index(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { index(of: $0) }
  }

  /// The slot of a name, or the empty one where it would be: at least half of them are empty.
  private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: NameDigest.of(name)) & (slots.count - 1)
    while slots[slot] >= 0, !names[slots[slot]].elementsEqual(name) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

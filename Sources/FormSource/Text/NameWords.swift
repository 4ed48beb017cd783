/// The words of some names: runs of letters and digits, each as ``NameLetters/seen(in:)`` reads it. They stand side by side
/// in one array: one for each word would take longer than all that is done with them.
package struct NameWords: Sendable {
  package private(set) var letters: [UInt8] = []
  /// The places of the words in `letters`.
  package private(set) var places: [Range<Int>] = []

  package init() {}

  package init(_ names: String?...) {
    for name in names { if let name { add(name) } }
  }

  package mutating func add(_ name: String) {
    name.withBytes { bytes in
      var start = letters.count
      var index = 0
      while index < bytes.count {
        if let width = NameLetters.separator(in: bytes, at: index) {
          endWord(from: start)
          start = letters.count
          index += width
        } else {
          index += NameLetters.append(in: bytes, at: index, to: &letters)
        }
      }
      endWord(from: start)
    }
  }

  private mutating func endWord(from start: Int) {
    if start < letters.count { places.append(start..<letters.count) }
  }

  /// Removes all words, and keeps the memory for others.
  package mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Keeps some words only.
  package mutating func keep(where isKept: (ArraySlice<UInt8>) -> Bool) {
    places.removeAll { !isKept(letters[$0]) }
  }

  package func contains(where isWanted: (ArraySlice<UInt8>) -> Bool) -> Bool {
    places.contains { isWanted(letters[$0]) }
  }

  package func contains(_ word: ArraySlice<UInt8>) -> Bool { contains { $0 == word } }
}

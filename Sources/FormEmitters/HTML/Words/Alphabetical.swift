import FormSource

extension Sequence {
  /// In the order of a French index: capitals, accents, spaces and signs do not count.
  func alphabetical(by name: (Element) -> String) -> [Element] {
    map { (letters: NameLetters.seen(in: name($0)), name: name($0), element: $0) }
      .sorted { first, second in
        first.letters == second.letters
          ? first.name < second.name : first.letters.lexicographicallyPrecedes(second.letters)
      }
      .map(\.element)
  }
}

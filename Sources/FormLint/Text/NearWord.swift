import FormSource

/// A part of an identifier or of a vault key that is one letter away from a word that it was probably made of.
struct NearWord {
  /// The part, in lower case.
  let written: String
  /// The word, as ``NameWords`` reads it.
  let meant: String

  /// The first such part of a name. Words that end otherwise are another form of the same word, or its translation.
  /// - Parameters:
  ///   - name: the identifier or the key.
  ///   - shortest: the number of bytes that a part must have at least.
  ///   - isSeparator: whether a byte stands between parts.
  ///   - words: the words that it may be made of.
  ///   - isMistake: whether a part that is one letter away from a word is a mistake.
  init?(
    in name: String,
    ofAtLeast shortest: Int,
    between isSeparator: (UInt8) -> Bool,
    among words: NameWords,
    where isMistake: (_ part: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Bool
  ) {
    var rest = name.withBytes { $0.map(\.small) }[...]
    while !rest.isEmpty {
      let part = rest.prefix { !isSeparator($0) }
      rest = rest.dropFirst(part.count + 1)
      guard part.count >= shortest else { continue }
      // The length and the last letter alone rule out nearly all words.
      for place in words.places
      where abs(place.count - part.count) <= 1 && words.letters[place.upperBound - 1] == part[part.endIndex - 1] {
        let word = words.letters[place]
        guard Suggestion.areOneApart(word, part), isMistake(part, word) else { continue }
        written = String(decoding: part, as: UTF8.self)
        meant = String(decoding: word, as: UTF8.self)
        return
      }
    }
    return nil
  }
}

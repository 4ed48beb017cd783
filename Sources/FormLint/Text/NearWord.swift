import FormSource

/// A part of an identifier or of a vault key that is one letter away from a word that it was probably made of.
struct NearWord {
  /// The part, in lower case.
  let written: String
  /// The word, as ``NameLetters/words(in:)`` reads it.
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
    among words: [[UInt8]],
    where isMistake: (_ part: [UInt8], _ word: [UInt8]) -> Bool
  ) {
    let parts = name.withBytes { bytes in
      bytes.split(whereSeparator: isSeparator).filter { $0.count >= shortest }.map { $0.map(\.small) }
    }
    for part in parts {
      for word in words where word.last == part.last && Suggestion.areOneApart(word, part) && isMistake(part, word) {
        written = String(decoding: part, as: UTF8.self)
        meant = String(decoding: word, as: UTF8.self)
        return
      }
    }
    return nil
  }
}

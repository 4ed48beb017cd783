/// A name as an identifier is written.
package enum Slug {
  /// A name in lower case, without accents, its words joined: `Éditeur d’exemple` is `editeur_d_exemple`. An identifier is
  /// not longer than 60 characters.
  package static func of(_ name: String, separator: Character) -> String {
    String(whole(name, separator: separator).prefix(60))
  }

  /// The same of any length, to compare names by.
  package static func whole(_ name: String, separator: Character) -> String {
    var result = ""
    var isPending = false
    // An accent may be a character of its own behind its letter, as in texts from macOS.
    for scalar in name.lowercased().unicodeScalars where !isAccent(scalar) {
      let letters = plainLetters(scalar)
      if letters.isEmpty {
        isPending = true
      } else {
        if isPending, !result.isEmpty { result.append(separator) }
        isPending = false
        result += letters
      }
    }
    return result
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// The ASCII letters or digit that stand for a character; empty for anything that is not a letter or a digit.
  private static func plainLetters(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      return isLetter || ("0"..."9").contains(scalar) ? String(scalar) : ""
    }
    return letters[scalar] ?? ""
  }

  private static let letters: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("i", "îïíì"), ("n", "ñ"), ("o", "ôöóòõø"), ("u", "ùûüú"),
      ("y", "ÿý"),
      ("oe", "œ"), ("ae", "æ"), ("ss", "ß"),
    ]
    return Dictionary(
      groups.flatMap { plain, others in others.unicodeScalars.map { ($0, plain) } },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}

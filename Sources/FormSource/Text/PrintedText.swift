/// Texts as they may be printed. Names and labels come from files and may contain anything: characters that move the
/// cursor or reverse the writing direction, or lines that the log of a CI service would obey.
package enum PrintedText {
  /// What a character is shown as: itself, or “·” if it would act on a terminal, end the line or be invisible.
  package static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Printable ASCII, by far the most frequent, needs no lookup in Unicode’s tables.
    if (0x20..<0x7F).contains(scalar.value) { return scalar }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: "·"
    // The zero-width joiner holds emoji together.
    case .format: scalar == "\u{200D}" ? scalar : "·"
    default: scalar
    }
  }

  /// A text as one line.
  package static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.map(shown))
    return String(result)
  }

  /// A whole report, whose line feeds are the tool’s own: each other control character is replaced, and no line begins a
  /// workflow command (`::error::…` at its beginning, `##[error]…` anywhere: the two forms that GitHub’s runner obeys).
  /// - Parameters:
  ///   - text: the report.
  ///   - isColoured: whether the report contains terminal colours, which are kept.
  /// - Returns: the report as it may be printed.
  package static func report(_ text: String, isColoured: Bool) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    var rest = text.unicodeScalars[...]
    // Whether nothing but white space has come on the line.
    var isAtStart = true
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\n":
        result.append(scalar)
        isAtStart = true
        continue
      case " ":
        result.append(scalar)
        continue
      case "\t": result.append(" ")
      case ":" where isAtStart && rest.first == ":": result.append("·")
      case "#" where rest.starts(with: "#[".unicodeScalars):
        result.append(contentsOf: "#·".unicodeScalars)
        rest = rest.dropFirst()
      case "\u{1B}" where isColoured:
        let colour = colour(after: rest)
        result.append(colour.isEmpty ? "·" : scalar)
        result.append(contentsOf: colour)
        rest = rest[colour.endIndex...]
        continue
      default: result.append(shown(scalar))
      }
      if !scalar.properties.isWhitespace { isAtStart = false }
    }
    return String(result)
  }

  /// What sets a colour, behind the escape character: `[`, digits and semicolons, `m` (ECMA-48, SGR); empty if nothing does.
  private static func colour(after text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    guard text.first == "[" else { return text.prefix(0) }
    let end = text.dropFirst().drop { ("0"..."9").contains($0) || $0 == ";" }
    guard end.first == "m" else { return text.prefix(0) }
    return text[...end.startIndex]
  }
}

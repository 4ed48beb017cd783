import FormSource

/// Brackets, and texts that begin with a sign that means something to YAML.
extension SyntaxExplanation {
  static func bracketMistake(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    switch failure.problem {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      guard let open = failure.contextOffset, open < bytes.count else { return nil }
      return openBracket(open, failure.offset, bytes)
    case "did not find expected key", "did not find expected <document start>":
      guard let close = lastByte(before: failure, bytes), close >= TextLine(bytes, at: failure.offset).start,
        bytes[close] == UInt8(ascii: "]") || bytes[close] == UInt8(ascii: "}")
      else { return nil }
      let isList = bytes[close] == UInt8(ascii: "]")
      return SyntaxExplanation(
        Words(
          fr: "le \(isList ? "crochet" : "texte entre accolades") qui précède est fini\u{A0}: la suite est de trop",
          en: "what is in \(isList ? "brackets" : "braces") before this is complete, and nothing can follow it"
        ),
        Words(
          fr: "si c’est un texte, mettez-le tout entier entre guillemets",
          en: "if this is a text, put all of it in quotes"
        ),
        at: failure.offset..<failure.offset
      )
    default: return nil
    }
  }

  /// A bracket or a brace that is still open where something else begins.
  private static func openBracket(_ open: Int, _ offset: Int, _ bytes: [UInt8]) -> SyntaxExplanation {
    let isList = bytes[open] == UInt8(ascii: "[")
    let line = TextLine(bytes, at: open)
    guard line.end < offset || offset >= bytes.count else {
      if let colon = colonInText(open, offset, line) { return colon }
      return SyntaxExplanation(
        Words(
          fr: "une virgule manque avant ceci, ou le signe \(isList ? "[" : "{") n’est pas refermé",
          en: "a comma is missing before this, or the \(isList ? "[" : "{") is not closed"
        ),
        at: offset..<offset,
        broken: open,
        showsContext: true
      )
    }
    if let comment = closedInComment(open, line) { return comment }
    return SyntaxExplanation(
      isList
        ? Words(fr: "ce crochet n’est jamais refermé", en: "this bracket is never closed")
        : Words(fr: "cette accolade n’est jamais refermée", en: "this brace is never closed"),
      isList
        ? Words(fr: "fermez-le par ] à la fin de la liste", en: "close it with ] at the end of the list")
        : Words(fr: "fermez-la par } à la fin", en: "close it with } at the end"),
      at: open..<open
    )
  }

  /// A second colon between two commas: that of a text.
  private static func colonInText(_ open: Int, _ offset: Int, _ line: TextLine) -> SyntaxExplanation? {
    let bytes = line.bytes
    guard bytes[offset] == UInt8(ascii: ":") else { return nil }
    let before = bytes[open..<offset].lastIndex { $0 == UInt8(ascii: ",") || $0.isBracket } ?? open
    let end = bytes[offset..<line.end].firstIndex { $0 == UInt8(ascii: ",") || $0.isBracket } ?? line.end
    let parts = line.text(before + 1..<end).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, end - before < 90, !parts[1].contains("\"") else { return nil }
    let text = "\(trimmed(parts[0])): \"\(trimmed(parts[1]))\""
    return SyntaxExplanation(
      Words(
        fr: "un deux-points suivi d’une espace ouvre ici une nouvelle clé, où il ne peut y en avoir",
        en: "a colon followed by a space starts a new key here, where none is allowed"
      ),
      Words(fr: "si c’est du texte, écrivez \(text)", en: "if this is text, write \(text)"),
      at: offset..<offset,
      broken: open
    )
  }

  /// A number sign in a text: what follows it on the line, and so what closes the bracket, is a comment.
  private static func closedInComment(_ open: Int, _ line: TextLine) -> SyntaxExplanation? {
    let bytes = line.bytes
    let close = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let sign = (open + 1..<line.end).first { bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] == UInt8(ascii: " ") }
    guard let sign, bytes[sign..<line.end].contains(close) else { return nil }
    return SyntaxExplanation(
      Words(
        fr: "après une espace, # commence un commentaire\u{A0}: la fin de la ligne n’est pas lue",
        en: "after a space, # begins a comment: the rest of the line is not read"
      ),
      Words(
        fr: "si # fait partie d’un texte, mettez ce texte entre guillemets doubles",
        en: "if # is part of a text, put that text in double quotes"
      ),
      at: sign..<line.content.upperBound,
      broken: open
    )
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  static func signMistake(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    let offset = failure.offset
    switch failure.problem {
    case "found character that cannot start any token":
      let shown = Quoted(String(decoding: bytes.dropFirst(offset).prefix(1), as: UTF8.self))
      return SyntaxExplanation(
        Words(
          fr: "le caractère \(shown.french) ne peut pas commencer un texte sans guillemets",
          en: "the character \(shown.english) cannot start a text without quotes"
        ),
        quoteAll,
        at: offset..<offset
      )
    case "did not find expected alphabetic or numeric character":
      let start = failure.contextOffset ?? offset
      let isAlias = start < bytes.count && bytes[start] == UInt8(ascii: "*")
      return SyntaxExplanation(
        isAlias
          ? Words(
            fr: "au début d’un texte, le signe * reprend un contenu nommé ailleurs, et aucun nom correct ne le suit",
            en: "at the start of a text, the sign * reuses content named elsewhere, and no valid name follows it"
          )
          : Words(
            fr: "au début d’un texte, le signe & donne un nom à ce qui suit, et aucun nom correct ne le suit",
            en: "at the start of a text, the sign & gives a name to what follows, and no valid name follows it"
          ),
        start + 1 < bytes.count && bytes[start + 1] >= 0x80
          ? Words(
            fr: "écrivez ce nom sans accents\u{A0}; si c’est du texte, mettez-le entre guillemets",
            en: "write this name without accents; if this is text, put it in quotes"
          )
          : Words(fr: "si c’est du texte, mettez-le entre guillemets", en: "if this is text, put it in quotes"),
        at: start..<start
      )
    case "block sequence entries are not allowed in this context":
      return SyntaxExplanation(
        Words(
          fr: "une liste ne peut pas commencer sur la même ligne que sa clé",
          en: "a list cannot start on the same line as its key"
        ),
        Words(
          fr: "passez à la ligne avant le premier tiret\u{A0}; si c’est du texte, mettez-le entre guillemets",
          en: "start a new line before the first dash; if this is text, put it in quotes"
        ),
        at: offset..<offset
      )
    case "did not find expected comment or line break":
      return SyntaxExplanation(
        Words(
          fr: "après | ou >, le texte commence à la ligne suivante",
          en: "after | or >, the text starts on the next line"
        ),
        Words(
          fr: "passez à la ligne\u{A0}; si le signe fait partie du texte, mettez le tout entre guillemets",
          en: "start a new line; if the sign is part of the text, put all of it in quotes"
        ),
        at: offset..<offset
      )
    default: return nil
    }
  }

  private static let quoteAll = Words(fr: "mettez le texte entre guillemets", en: "put the text in quotes")
}

extension UInt8 {
  fileprivate var isBracket: Bool { "[]{}".utf8.contains(self) }
}

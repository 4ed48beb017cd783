import FormSource

/// Quotes that are never closed, or closed too early.
extension SyntaxExplanation {
  static func quoteMistake(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    switch failure.problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      guard failure.context?.contains("quoted") ?? false else { return nil }
      return unclosed(failure.contextOffset ?? failure.offset)
    case "found unknown escape character":
      return SyntaxExplanation(
        Words(
          fr: "entre guillemets doubles, la barre oblique inverse n’introduit pas ce caractère",
          en: "in double quotes, a backslash cannot come before this character"
        ),
        Words(
          fr: "doublez-la (\\\\), ou prenez des guillemets simples",
          en: "double it (\\\\), or use single quotes"
        ),
        at: failure.offset..<failure.offset
      )
    case "did not find expected key", "did not find expected <document start>",
      "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      guard let close = lastByte(before: failure, bytes), close > 0, bytes[close].isQuote,
        let open = opening(of: close, bytes)
      else { return nil }
      return closedEarly(open, close, at: failure.offset, bytes)
    default: return nil
    }
  }

  private static func unclosed(_ quote: Int) -> SyntaxExplanation {
    SyntaxExplanation(
      Words(fr: "ce guillemet n’est jamais refermé", en: "this quote is never closed"),
      Words(fr: "fermez-le à la fin du texte", en: "close it at the end of the text"),
      at: quote..<quote
    )
  }

  /// The quote that a closing one answers; nil where it is not found.
  private static func opening(of close: Int, _ bytes: [UInt8]) -> Int? {
    let quote = bytes[close]
    var place = close - 1
    while place >= 0 {
      if bytes[place] == quote {
        guard place > 0 else { return place }
        // A doubled single quote, or an escaped double one, is a character of the text.
        let isPart = quote == UInt8(ascii: "'") ? bytes[place - 1] == quote : bytes[place - 1] == UInt8(ascii: "\\")
        guard isPart else { return place }
        place -= 1
      }
      place -= 1
    }
    return nil
  }

  /// Text after a closing quote.
  private static func closedEarly(_ open: Int, _ close: Int, at offset: Int, _ bytes: [UInt8]) -> SyntaxExplanation {
    let line = TextLine(bytes, at: open)
    // The quote that closes it was meant to open another text.
    if close > line.end, TextLine(bytes, at: close).keyColon != nil { return unclosed(open) }
    let rest = TextLine(bytes, at: offset)
    let isSingle = bytes[close] == UInt8(ascii: "'")
    if close + 1 < offset || offset >= rest.content.upperBound {
      return SyntaxExplanation(
        Words(
          fr: "pour YAML, le texte finit au guillemet qui précède\u{A0}: la suite est de trop",
          en: "for YAML, the text ends at the quote before this, and nothing can follow it"
        ),
        Words(
          fr: "entourez tout le texte de \(isSingle ? "guillemets doubles (\"…\")" : "guillemets simples ('…')")",
          en: "put the whole text in \(isSingle ? "double quotes (\"…\")" : "single quotes ('…')")"
        ),
        at: offset..<offset
      )
    }
    return SyntaxExplanation(
      Words(
        fr: "le guillemet placé juste avant referme le texte, dont la suite reste en l’air",
        en: "the quote just before this closes the text and leaves the rest of it outside"
      ),
      isSingle
        ? Words(
          fr: "dans un texte entre guillemets simples, doublez l’apostrophe ('') ou écrivez ’",
          en: "in a text in single quotes, double the apostrophe ('') or write ’"
        )
        : Words(
          fr: "dans un texte entre guillemets doubles, écrivez \\\" ou des guillemets français («\u{A0}…\u{A0}»)",
          en: "in a text in double quotes, write \\\" or typographic quotes (“ ”)"
        ),
      at: offset..<offset
    )
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == UInt8(ascii: "'") || self == UInt8(ascii: "\"") }
}

package import FormSource

/// Text that is not valid YAML: libyaml's errors, in words that say what to write.
package enum YAMLSyntax {
  package static let rule = Rule(
    "yaml-syntax",
    .correctness,
    .error,
    blocking: true,
    summary: Words(fr: "Le texte n’est pas du YAML correct.", en: "The text is not valid YAML."),
    reason: Words(
      fr: "DataPass lit tous les fichiers d’un dossier d’un seul tenant\u{A0}: une seule erreur l’empêche de démarrer.",
      en: "DataPass reads all the files of a folder as one text: a single error stops it from starting."
    ),
    examples: [
      .form(
        failing: "name: Attention⟦:⟧ un texte avec deux-points",
        corrected: "name: \"Attention : un texte avec deux-points\""
      ),
      .form(
        failing: "name: ⟦\"⟧Un texte sans fin",
        corrected: "name: \"Un texte et sa fin\""
      ),
    ]
  )

  /// The finding for what stopped the parser, and a text offset inside the broken entry.
  static func finding(_ failure: ParseFailure, in text: SourceText) -> (Finding, Int) {
    switch failure {
    case .syntax(let error): return finding(error, in: text)
    case .tooDeep(let offset):
      return (ExcessiveNesting.finding(text.span(offset, offset + 1), limit: ParseFailure.depthLimit), offset)
    case .outOfMemory:
      let message = Words(fr: "mémoire insuffisante pour lire ce fichier", en: "not enough memory to read this file")
      return (Finding(rule, at: .startOfFile(text.source), message), 0)
    }
  }

  private static func finding(_ failure: ParseFailure.SyntaxError, in text: SourceText) -> (Finding, Int) {
    let explanation = SyntaxExplanation.of(failure, in: text.bytes)
    let place = span(of: explanation.place, in: text)
    var notes: [Finding.Note] = []
    if let context = failure.contextOffset, explanation.showsContext, !explanation.place.contains(context) {
      let note = Words(fr: "ce qui est en cours de lecture commence ici", en: "what was being read starts here")
      notes.append(Finding.Note(note, at: span(of: context..<context, in: text)))
    }
    let finding = Finding(rule, at: place, explanation.message, label: explanation.advice, notes: notes)
    return (finding, explanation.broken ?? explanation.place.lowerBound)
  }

  /// The span of a range of text offsets; where it is empty, of the character there, or nothing at the end of a line.
  private static func span(of range: Range<Int>, in text: SourceText) -> ByteSpan {
    let (start, bytes) = (range.lowerBound, text.bytes)
    guard range.isEmpty else { return text.span(start, range.upperBound) }
    guard start < bytes.count, bytes[start] != UInt8(ascii: "\n"), bytes[start] != UInt8(ascii: "\r") else {
      return text.span(start, start)
    }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text.span(start, end)
  }
}

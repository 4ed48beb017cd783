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
    let explanation = Explanation(failure, in: text)
    let place = characterSpan(at: explanation.offset, in: text)
    var notes: [Finding.Note] = []
    if let context = failure.contextOffset, context != explanation.offset, explanation.showsContext {
      let note = Words(fr: "ce qui est en cours de lecture commence ici", en: "what was being read starts here")
      notes.append(Finding.Note(note, at: characterSpan(at: context, in: text)))
    }
    let finding = Finding(rule, at: place, explanation.message, label: explanation.advice, notes: notes)
    return (finding, explanation.offset)
  }

  /// The character at a text offset; an empty span at the end of a line.
  private static func characterSpan(at offset: Int, in text: SourceText) -> ByteSpan {
    guard offset < text.bytes.count, !text.bytes[offset].isLineBreak else { return text.span(offset, offset) }
    var end = offset + 1
    while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text.span(offset, end)
  }
}

extension UInt8 {
  fileprivate var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "'") || self == UInt8(ascii: "\"") }
}

/// A libyaml error, explained to the author of a form.
private struct Explanation {
  let message: Words
  var advice: Words?
  let offset: Int
  /// Whether it helps to show where the surrounding construct begins.
  var showsContext = false

  init(_ failure: ParseFailure.SyntaxError, in text: SourceText) {
    let byte = failure.offset < text.bytes.count ? text.bytes[failure.offset] : 0
    let context = failure.context ?? ""
    var offset = failure.offset
    switch failure.problem {
    case "mapping values are not allowed in this context":
      message = Words(
        fr: "un deux-points suivi d’une espace ouvre ici une nouvelle clé, où il ne peut y en avoir",
        en: "a colon followed by a space starts a new key here, where none is allowed"
      )
      advice = Words(
        fr: "si c’est du texte, mettez-le tout entier entre guillemets\u{A0}; sinon corrigez le retrait",
        en: "if this is text, put all of it in quotes; otherwise correct the indentation"
      )
    case "found unexpected end of stream" where context.contains("quoted"),
      "found unexpected document indicator" where context.contains("quoted"):
      offset = failure.contextOffset ?? failure.offset
      message = Words(fr: "ce guillemet n’est jamais refermé", en: "this quote is never closed")
      advice = Words(fr: "fermez-le à la fin du texte", en: "close it at the end of the text")
    case "found character that cannot start any token" where byte == UInt8(ascii: "\t"),
      "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation",
      "found a tab character where an intendation space is expected":
      message = Words(
        fr: "une tabulation sert ici de retrait\u{A0}: YAML n’accepte que des espaces",
        en: "a tab is used for indentation here: YAML accepts only spaces"
      )
      advice = Words(fr: "remplacez-la par des espaces", en: "replace it with spaces")
    case "found character that cannot start any token":
      let shown = Quoted(String(decoding: [byte], as: UTF8.self))
      message = Words(
        fr: "le caractère \(shown.french) ne peut pas commencer un texte sans guillemets",
        en: "the character \(shown.english) cannot start a text without quotes"
      )
      advice = Words(fr: "mettez le texte entre guillemets", en: "put the text in quotes")
    case "could not find expected ':'":
      offset = failure.contextOffset ?? failure.offset
      message = Words(
        fr: "cette ligne n’est ni une clé suivie de deux-points, ni la suite d’un texte",
        en: "this line is neither a key followed by a colon nor the continuation of a text"
      )
      advice = Words(
        fr: "ajoutez le deux-points, ou alignez la ligne sur le texte qu’elle continue",
        en: "add the colon, or indent the line under the text it continues"
      )
    case _ where Self.hasNoBreakIndentation(text.bytes, failure.offset):
      message = Words(
        fr: "une espace insécable, invisible, sert ici de retrait\u{A0}: YAML n’accepte que des espaces ordinaires",
        en: "an invisible no-break space is used for indentation here: YAML accepts only ordinary spaces"
      )
      advice = Words(fr: "remplacez-la par des espaces ordinaires", en: "replace it with ordinary spaces")
    case "did not find expected key" where failure.offset > 0 && text.bytes[failure.offset - 1].isQuote:
      message = Words(
        fr: "le guillemet placé juste avant referme le texte, dont la suite reste en l’air",
        en: "the quote just before this closes the text and leaves the rest of it outside"
      )
      advice = Words(
        fr: "dans un texte entre guillemets simples, doublez l’apostrophe ('') ou écrivez ’",
        en: "in a text in single quotes, double the apostrophe ('') or write ’"
      )
    case "did not find expected key":
      message = Words(
        fr:
          "le retrait de cette ligne ne correspond à aucun niveau ouvert, ou un texte entre guillemets s’est fermé trop tôt",
        en: "the indentation of this line does not match any level above, or a quoted text was closed too early"
      )
      advice = Words(fr: "alignez la ligne sur les clés voisines", en: "align the line with the keys around it")
      showsContext = true
    case "did not find expected '-' indicator":
      message = Words(
        fr: "une liste est en cours\u{A0}: cette ligne devrait commencer par un tiret, ou être moins en retrait",
        en: "this line is inside a list: it should start with a dash, or be indented less"
      )
      showsContext = true
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      message = Words(
        fr: "un crochet ou une accolade n’est pas refermé, ou une virgule manque",
        en: "a bracket or a brace is not closed, or a comma is missing"
      )
      showsContext = true
    case "found unknown escape character":
      message = Words(
        fr: "entre guillemets doubles, la barre oblique inverse n’introduit pas ce caractère",
        en: "in double quotes, a backslash cannot come before this character"
      )
      advice = Words(
        fr: "doublez-la (\\\\), ou prenez des guillemets simples",
        en: "double it (\\\\), or use single quotes"
      )
    case "control characters are not allowed":
      message = Words(
        fr: "un caractère de contrôle invisible se trouve ici",
        en: "there is an invisible control character here"
      )
      advice = Words(fr: "effacez-le", en: "delete it")
    case "did not find expected alphabetic or numeric character":
      message = Words(
        fr: "le nom de cette ancre ou de cet alias manque, ou contient un caractère interdit",
        en: "the name of this anchor or alias is missing, or contains a character that is not allowed"
      )
    case "did not find expected <document start>":
      message = Words(
        fr: "un second contenu commence ici\u{A0}: le retrait de cette ligne ou de la précédente est faux",
        en: "unrelated content starts here: the indentation of this line or of the one before is wrong"
      )
    case "block sequence entries are not allowed in this context":
      message = Words(
        fr: "une liste ne peut pas commencer sur la même ligne que sa clé",
        en: "a list cannot start on the same line as its key"
      )
      advice = Words(fr: "passez à la ligne avant le premier tiret", en: "start a new line before the first dash")
    default:
      let problem = failure.problem
      message = Words(
        fr: "ce n’est pas du YAML correct (libyaml\u{A0}: \(problem))",
        en: "this is not valid YAML (libyaml: \(problem))"
      )
      showsContext = true
    }
    self.offset = offset
  }

  /// Whether the line at an offset is indented with a no-break space (U+00A0).
  private static func hasNoBreakIndentation(_ bytes: [UInt8], _ offset: Int) -> Bool {
    var start = Swift.min(offset, bytes.count)
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    return start + 1 < bytes.count && bytes[start] == 0xC2 && bytes[start + 1] == 0xA0
  }
}

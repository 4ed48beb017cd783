package import FormSource
import FormSyntax

/// A text where keys are expected, a list where a text is…
package enum WrongStructure {
  package static let rule = Rule(
    "wrong-structure",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une valeur n’a pas la forme attendue\u{A0}: texte, liste ou clés.",
      en: "A value does not have the expected form: text, list or keys."
    ),
    reason: Words(
      fr: "DataPass plante en lisant cette valeur, ou n’en tire rien\u{A0}: le formulaire ne s’affiche pas.",
      en: "DataPass crashes when it reads this value, or makes nothing of it: the form is not shown."
    ),
    examples: [
      .form(
        failing: "steps: ⟦basic_infos⟧",
        corrected: """
          steps:
            - name: basic_infos
            - name: scopes
          """
      )
    ]
  )

  static func finding(_ shape: Shape, _ cursor: Cursor, key: String?, subject: String?) -> Finding {
    let found = cursor.value.description
    let wanted = shape.expectation
    let place =
      key.map { Words(fr: " pour \(Quoted($0).french)", en: " for \(Quoted($0).english)") } ?? Words(fr: "", en: "")
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "on attend \(wanted.french)\(place.french), et l’on trouve \(found.french)",
        en: "expected \(wanted.english)\(place.english), found \(found.english)"
      ),
      label: key == nil ? nil : advice(shape, cursor),
      subject: subject
    )
  }

  /// What to write instead, where a text shows what was meant.
  private static func advice(_ shape: Shape, _ cursor: Cursor) -> Words? {
    guard let text = cursor.value.scalar?.text, !text.contains("\n"), text.utf8.count < 40 else { return nil }
    switch shape {
    case .record(let record) where record.place(of: "name") != nil:
      return Words(fr: "écrivez name: \(text)", en: "write name: \(text)")
    case .list(.record(let record), _) where record.place(of: "name") != nil:
      return Words(fr: "écrivez [{ name: \(text) }]", en: "write [{ name: \(text) }]")
    case .list(.text, _): return Words(fr: "écrivez [\(text)]", en: "write [\(text)]")
    default: return nil
    }
  }

  static func topLevel(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: ByteSpan(span.source, span.start, span.start),
      Words(
        fr: "ce fichier devrait commencer par un identifiant suivi de deux-points",
        en: "this file should begin with an identifier followed by a colon"
      )
    )
  }
}

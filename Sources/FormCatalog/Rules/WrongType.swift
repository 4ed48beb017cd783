package import FormSource
import FormSyntax

/// A number or a yes where a text is expected, or the reverse.
package enum WrongType {
  package static let rule = Rule(
    "wrong-type",
    .correctness,
    .error,
    summary: Words(
      fr: "Une valeur n’est pas du type attendu.",
      en: "A value does not have the expected type."
    ),
    reason: Words(
      fr:
        "YAML lit certains textes comme des nombres, des dates ou des oui/non\u{A0}: un SIRET perd ses zéros, une réponse change de sens.",
      en: "YAML reads some texts as numbers, dates or yes/no: a SIRET loses its zeros, an answer changes meaning."
    ),
    examples: [
      .vendor("siret: ⟦13002526500013⟧⟨\"13002526500013\"⟩"),
      .definition("unique: ⟦oui⟧⟨true⟩"),
      .wordings("default: {intitule: {label: ⟦12:30⟧⟨\"12:30\"⟩}}"),
      .life("renewal: {of: le jeton, every: ⟦24400⟧⟨24⟩, by: applicant, reminders: [3]}"),
    ]
  )

  static func finding(_ shape: Shape, _ cursor: Cursor, key: String?, subject: String?) -> Finding {
    guard let scalar = cursor.value.scalar, shape.isScalar else {
      return WrongStructure.finding(shape, cursor, key: key, subject: subject)
    }
    let found = cursor.value.description
    let place =
      key.map { Words(fr: "pour \(Quoted($0).french) ", en: " for \(Quoted($0).english)") } ?? Words(fr: "", en: "")
    var label: Words?
    var fix: Fix?
    if case .text = shape, scalar.style == .plain {
      label = Words(fr: "écrivez \"\(scalar.text)\"", en: "write \"\(scalar.text)\"")
      fix = Fix(
        Words(fr: "Mettre entre guillemets", en: "Add quotes"),
        safe: true,
        [
          Fix.Edit(ByteSpan(cursor.span.source, cursor.span.start, cursor.span.start), "\""),
          Fix.Edit(ByteSpan(cursor.span.source, cursor.span.end, cursor.span.end), "\""),
        ]
      )
    }
    if case .flag = shape,
      let word = ["oui": "true", "vrai": "true", "non": "false", "faux": "false"][scalar.text.lowercased()]
    {
      label = Words(fr: "écrivez \(word)", en: "write \(word)")
      fix = Fix(DidYouMean.title(word), safe: false, [Fix.Edit(cursor.span, word)])
    } else if case .flag = shape, ["true", "false"].contains(scalar.text) {
      label = Words(fr: "écrivez \(scalar.text) sans guillemets", en: "write \(scalar.text) without quotes")
      fix = Fix(
        Words(fr: "Enlever les guillemets", en: "Remove the quotes"),
        safe: true,
        [Fix.Edit(cursor.span, scalar.text)]
      )
    }
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "\(place.french)on attend \(shape.expectation.french), et YAML lit ici \(found.french)",
        en: "expected \(shape.expectation.english)\(place.english), but YAML reads \(found.english) here"
      ),
      label: label,
      fix: fix,
      subject: subject
    )
  }
}

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
      ),
      contacts(
        failing: "⟦contact_technique, contact_metier⟧",
        corrected: "[contact_technique, contact_metier]"
      ),
      contacts(
        failing: "[⟦{contact_metier: {phone: french}}⟧]",
        corrected: "{contact_metier: {phone: french}}"
      ),
      .basicInfos("fields: {intitule: {minimum: ⟦[1, 12]⟧⟨1⟩, type: integer}}"),
      .form(
        failing: "initialize_with:\n  scopes: ⟦adresse, identite⟧",
        corrected: "initialize_with:\n  scopes: [adresse, identite]"
      ),
      .wordings("default: {intitule: {label: ⟦[Nom du projet]⟧⟨Nom du projet⟩}}"),
    ]
  )

  private static func contacts(failing: String, corrected: String) -> RuleExample {
    func definition(_ contacts: String) -> String {
      """
      blocks:
        - name: scopes
        - name: basic_infos
        - name: contacts
          contacts: \(contacts)
      """
    }
    return .definition(
      failing: definition(failing),
      corrected: definition(corrected),
      context: [.forms: "exemple:\n  authorization_request: Exemple"]
    )
  }

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
    guard let text = cursor.value.scalar?.text, !text.contains("\n"), text.utf8.count < 80 else { return nil }
    switch shape {
    case .either(let shapes): return shapes.lazy.compactMap { advice($0, cursor) }.first
    case .record(let record) where record.place(of: "name") != nil:
      return Words(fr: "écrivez name: \(text)", en: "write name: \(text)")
    case .list(.record(let record), _) where record.place(of: "name") != nil:
      return Words(fr: "écrivez [{ name: \(text) }]", en: "write [{ name: \(text) }]")
    case .list(.text, _), .list(.choice, _), .list(.scalar, _):
      return Words(fr: "écrivez [\(text)]", en: "write [\(text)]")
    default: return nil
    }
  }

  /// About an item that has keys, in a list of names in whose place keys could stand.
  static func keysInList(_ name: String, _ item: Cursor, key: String?, subject: String?) -> Finding {
    let shown = Quoted(name)
    return Finding(
      rule,
      at: item.span,
      Words(
        fr: "un élément de cette liste est un nom seul, et \(shown.french) est suivi de deux-points",
        en: "an item of this list is a name by itself, and \(shown.english) is followed by a colon"
      ),
      label: key.map {
        Words(
          fr: "enlevez les tirets et les crochets\u{A0}: \($0): { \(name): … }",
          en: "leave out the dashes and the brackets: \($0): { \(name): … }"
        )
      },
      subject: subject
    )
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

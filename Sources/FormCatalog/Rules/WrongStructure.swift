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
      .basicInfos("fields: {delai: {type: integer, label: Délai, minimum: ⟦[1, 12]⟧⟨1⟩}}"),
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

  /// What to write instead, where what is written shows what was meant.
  private static func advice(_ shape: Shape, _ cursor: Cursor) -> Words? {
    let value = cursor.value
    switch shape {
    case .either(let shapes): return value.isSingle ? shapes.lazy.compactMap { advice($0, cursor) }.first : nil
    case .list(let item, _):
      if let hash = value.hash {
        if hash.entries.contains(where: \.key.isGluedToDash) { return spaceAfterDashes }
        return Words(
          fr: "commencez chaque élément de la liste par un tiret",
          en: "begin each item of the list with a dash"
        )
      }
      return value.isSingle ? value.scalar.flatMap { list(of: item, $0.text) } : nil
    case .record(let record): return record.place(of: "name") == nil ? nil : value.string.flatMap(name)
    case .text:
      guard let items = value.array, items.count == 1 else { return nil }
      return items[0].value.string.flatMap { $0.utf8.count < 40 ? written($0) : nil }
    case .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound,
      .nothing,
      .secret,
      .condition, .texts, .unread, .map:
      return nil
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

  /// The name of an item, of which the key or the space after it may be missing.
  private static func name(_ text: String) -> Words? {
    guard text.utf8.count < 40, !text.contains("\n") else { return nil }
    guard text.hasPrefix("name:") else { return written("{ name: \(text) }") }
    let rest = text.dropFirst(5)
    let value = String(rest.drop { $0.unicodeScalars.allSatisfy(\.isInvisible) })
    return rest.first.map { $0.unicodeScalars.allSatisfy(\.isInvisible) } ?? false
      ? Words(
        fr: "écrivez name: \(value), avec une espace ordinaire après le deux-points",
        en: "write name: \(value), with an ordinary space after the colon"
      )
      : Words(
        fr: "écrivez name: \(value), avec une espace après le deux-points",
        en: "write name: \(value), with a space after the colon"
      )
  }

  /// About an entry that is a text: most often, a line that has lost its indentation.
  static func entry(_ name: Located<String>) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: "\(Quoted(name.value).french) est écrit au niveau des identifiants, et ce qui suit n’est pas une entrée",
        en: "\(Quoted(name.value).english) is written where identifiers are, and what follows is not an entry"
      ),
      label: Words(
        fr: "si c’est la suite de ce qui précède, remettez la ligne en retrait",
        en: "if it continues what comes before, indent the line again"
      ),
      subject: name.value
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

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

  /// What to write instead, where what is written shows what was meant.
  private static func advice(_ shape: Shape, _ cursor: Cursor) -> Words? {
    switch (shape, cursor.value.content) {
    case (.list, .hash(let hash)):
      if hash.entries.contains(where: \.key.isGluedToDash) { return spaceAfterDashes }
      return Words(
        fr: "commencez chaque élément de la liste par un tiret",
        en: "begin each item of the list with a dash"
      )
    case (.record(let record), .string(let text)): return record.place(of: "name") == nil ? nil : name(text)
    case (.list(let item, _), .string(let text)):
      if text.utf8.first == UInt8(ascii: "-") { return spaceAfterDashes }
      let names = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
      guard text.utf8.count < 80, !text.contains("\n"), names.allSatisfy({ $0.utf8.allSatisfy { $0 > 32 } }) else {
        return nil
      }
      switch item {
      case .record(let record) where record.place(of: "name") != nil:
        return written("[" + names.map { "{ name: \($0) }" }.joined(separator: ", ") + "]")
      case .text: return written("[" + names.joined(separator: ", ") + "]")
      default: return nil
      }
    case (.text, .array(let items)) where items.count == 1:
      return items[0].value.string.flatMap { $0.utf8.count < 40 ? written($0) : nil }
    default: return nil
    }
  }

  private static func written(_ text: String) -> Words { Words(fr: "écrivez \(text)", en: "write \(text)") }

  private static let spaceAfterDashes = Words(
    fr: "mettez une espace après chaque tiret",
    en: "put a space after each dash"
  )

  /// The name of an item, of which the key or the space after it may be missing.
  private static func name(_ text: String) -> Words? {
    guard text.utf8.count < 40, !text.contains("\n") else { return nil }
    guard text.hasPrefix("name:") else { return written("name: \(text)") }
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

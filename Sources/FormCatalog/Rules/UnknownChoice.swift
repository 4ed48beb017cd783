package import FormSource
import FormSyntax

/// A text that is not one of the allowed ones.
package enum UnknownChoice {
  package static let rule = Rule(
    "unknown-choice",
    .correctness,
    .error,
    summary: Words(
      fr: "Une valeur n’est pas parmi celles que DataPass connaît.",
      en: "A value is not one of those that DataPass knows."
    ),
    reason: Words(
      fr: "DataPass ne reconnaît pas la valeur\u{A0}: l’étape, le type ou l’issue ne s’applique pas.",
      en: "DataPass does not recognise the value: the stage, the type or the outcome does not apply."
    ),
    examples: [
      .definition("stage: {type: ⟦sandbo⟧⟨sandbox⟩, next: {id: exemple, form_id: exemple}}"),
      .definition(
        """
        blocks:
          - name: scopes
          - name: basic_infos
          - name: contacts
            contacts: {contact_metier: {except: [⟦phone⟧⟨phone_number⟩]}}
        """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      ),
    ]
  )

  static func finding(_ names: [String], _ cursor: Cursor, key: String?, subject: String?) -> Finding {
    guard let text = cursor.value.scalar?.text else {
      return WrongStructure.finding(.choice(names), cursor, key: key, subject: subject)
    }
    guard cursor.value.string != nil else {
      return unquoted(text, names, cursor, key: key, subject: subject)
    }
    let related = names.filter { Suggestion.isPart($0, text) }
    let nearest =
      FrenchWord.meaning(text, among: names) ?? Suggestion.nearest(to: text, among: names)
      ?? (related.count == 1 ? related[0] : nil)
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr: "\(Quoted(text).french) n’est pas une valeur possible\(Self.place(key).french)\u{A0}: "
          + names.joined(separator: ", "),
        en: "\(Quoted(text).english) is not a possible value\(Self.place(key).english): "
          + names.joined(separator: ", ")
      ),
      label: nearest.map(DidYouMean.words),
      fix: nearest.map { Fix(DidYouMean.title($0), safe: false, [Fix.Edit(cursor.span, written($0))]) },
      subject: subject
    )
  }

  /// A value as YAML reads it: `yes` alone is no text.
  private static func written(_ name: String) -> String { PlainScalar.isText(name) ? name : "'\(name)'" }

  private static func place(_ key: String?) -> Words {
    key.map { Words(fr: " de \(Quoted($0).french)", en: " of \(Quoted($0).english)") } ?? Words(fr: "", en: "")
  }

  /// Without quotes, `no` is not a text in YAML but a boolean.
  private static func unquoted(
    _ text: String,
    _ names: [String],
    _ cursor: Cursor,
    key: String?,
    subject: String?
  ) -> Finding {
    let found = cursor.value.description
    let list = names.joined(separator: ", ")
    // `true`, `oui` and `No` may mean what is called yes and no here.
    let answer = cursor.value.bool.map { $0 ? "yes" : "no" }
    let meant = [text, answer].compactMap(\.self).first(where: names.contains)
    return Finding(
      rule,
      at: cursor.span,
      Words(
        fr:
          "sans guillemets, YAML lit ici \(found.french), et non l’un des textes attendus\(place(key).french)\u{A0}: \(list)",
        en: "without quotes, YAML reads \(found.english), not one of the expected texts\(place(key).english): \(list)"
      ),
      label: meant.map { Words(fr: "écrivez \(written($0))", en: "write \(written($0))") } ?? DidYouMean.oneOf(names),
      fix: meant.map { name in
        let title = Words(fr: "Mettre entre guillemets", en: "Add quotes")
        return name == text
          ? Fix(title, safe: true, [Fix.Edit(cursor.span, written(name))])
          : Fix(DidYouMean.title(name), safe: false, [Fix.Edit(cursor.span, written(name))])
      },
      subject: subject
    )
  }
}

package import FormCatalog
package import FormSource

/// A prefilled legal text that otherwise belongs to the forms of another use case.
package enum ForeignLegalText: CatalogRule {
  package static let rule = Rule(
    "foreign-legal-text",
    .prefill,
    .info,
    summary: Words(
      fr: "Un formulaire donne le cadre juridique que seul un autre cas d’usage donne ailleurs.",
      en: "A form gives a legal basis that only another use case gives elsewhere."
    ),
    reason: Words(
      fr:
        "Copié d’un autre formulaire, le texte de loi n’autorise peut-être pas cet usage\u{A0}: l’instructeur refuse la demande.",
      en: "Copied from another form, the law may not allow this use: instructors refuse the request."
    ),
    examples: [
      .furtherForms(
        """
        exemple-cantine:
          authorization_request: Exemple
          name: Cantine
          use_case: cantine
          initialize_with: {cadre_juridique_nature: Article L. 531-3 du code de l’éducation}
        exemple-repas:
          authorization_request: Exemple
          name: Repas
          use_case: cantine
          initialize_with: {cadre_juridique_nature: Article L. 531-3 du code de l’éducation}
        exemple-social:
          authorization_request: Exemple
          name: Aide sociale
          use_case: aide_sociale
          initialize_with: {cadre_juridique_nature: ⟦Article L. 531-3 du code de l’éducation⟧⟨Article L. 123-5 du code de l’action sociale et des familles⟩}
        """,
        context: .definition("blocks: [{name: basic_infos}, {name: scopes}, {name: legal}]")
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries where definition.forms.count > 2 {
      var users: [LongText: [User]] = [:]
      for form in definition.forms.compactMap({ catalog.forms[$0] }) {
        guard let useCase = form.declaration.useCase?.value,
          let prefill = form.declaration.prefill.first(where: { $0.field.value == field }), prefill.deferred.isEmpty,
          let text = prefill.text, !text.value.isEmpty
        else { continue }
        users[LongText(text.value), default: []].append(User(form: form, useCase: useCase, text: text))
      }
      for users in users.values.filter({ $0.count > 2 }).sorted(by: { $0[0].text.span < $1[0].text.span }) {
        check(users, &collector)
      }
    }
  }

  private static let field = "cadre_juridique_nature"

  /// A text of thousands of bytes, as a key: few have the same length, so that is all that is hashed.
  private struct LongText: Hashable {
    private let text: ExactName

    init(_ text: String) { self.text = ExactName(text) }

    func hash(into hasher: inout Hasher) { hasher.combine(text.text.utf8.count) }
  }

  private struct User {
    let form: Form
    let useCase: String
    let text: Located<String>
  }

  /// Reports the one form among those with the same text that is for another use than all others, at least two.
  private static func check(_ users: [User], _ collector: inout FindingCollector) {
    let usual = users[0].useCase == users[1].useCase ? users[0].useCase : users[2].useCase
    let odd = users.filter { $0.useCase != usual }
    guard odd.count == 1, let one = odd.first, let other = users.first(where: { $0.useCase == usual }) else { return }
    collector.add(
      Finding(
        rule,
        at: one.text.span,
        Words(
          fr:
            "ailleurs, seul le cas d’usage \(Quoted(usual).french) donne ce texte, et celui-ci est \(Quoted(one.useCase).french)",
          en:
            "elsewhere, only the use case \(Quoted(usual).english) gives this text, and this one is \(Quoted(one.useCase).english)"
        ),
        label: Words(fr: "vérifiez qu’il autorise aussi cet usage", en: "check that it also allows this use"),
        notes: [Finding.Note(Words(fr: "par exemple ici", en: "for example here"), at: other.text.span)],
        subject: one.form.uid
      ),
      via: one.text.via
    )
  }
}

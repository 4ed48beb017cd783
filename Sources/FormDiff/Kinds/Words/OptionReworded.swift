import FormCatalog
import FormSource

/// An option is called otherwise; its value stays.
enum OptionReworded {
  static let kind = ChangeKind(
    "option-reworded",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Un choix est présenté en d’autres mots.",
      en: "An option is called otherwise."
    ),
    reason: Words(
      fr: "Les demandes qui l’ont choisi affichent le nouveau libellé\u{A0}: il doit avoir le même sens.",
      en: "Requests that chose it show the new label: it must have the same meaning."
    ),
    examples: [
      .definition(
        before: """
          blocks:
            - {name: scopes}
            - name: basic_infos
              fields: {⟦nature⟧: {type: choice, label: Nature, options: {a: Pilote, b: Autre}}}
          """,
        after: """
          blocks:
            - {name: scopes}
            - name: basic_infos
              fields: {⟦nature⟧: {type: choice, label: Nature, options: {a: Essai, b: Autre}}}
          """
      )
    ]
  )

  static func change(
    _ old: FormField.Option,
    _ new: FormField.Option,
    of field: FormField,
    _ subject: Change.Subject,
    before: ByteSpan?,
    after: ByteSpan?
  ) -> Change {
    // Emphasis and links are told where the words are the same.
    let isSame = old.label == new.label
    let text = TextChange(isSame ? old.markup ?? old.label : old.label, isSame ? new.markup ?? new.label : new.label)
      .words
    return Change(
      kind,
      Words(
        fr: "le choix \(text.french), à la question \(Quoted(field.label).french)",
        en: "the option \(text.english), of the question \(Quoted(field.label).english)"
      ),
      subject,
      before: before,
      after: after
    )
  }
}

import FormCatalog
import FormSource

/// The label of an answer that is offered changes.
enum OptionRelabelled {
  static let kind = ChangeKind(
    "option-relabelled",
    [.drafts: .notice, .instruction: .notice],
    summary: Words(
      fr: "Le libellé d’une réponse proposée change.",
      en: "The label of an answer that is offered changes."
    ),
    reason: Words(
      fr: "Ceux qui l’ont choisie ont peut-être dit autre chose\u{A0}: leur réponse prend le nouveau libellé.",
      en: "Those who chose it may have meant something else: their answer gets the new label."
    ),
    examples: [
      .question(
        before: "type: choice, label: Code, options: {a: Un}",
        after: "type: choice, label: Code, options: {a: Deux}"
      )
    ]
  )

  static func change(_ pair: FieldPair, _ before: FormField.Option, _ after: FormField.Option) -> Change {
    let (old, new) = (Quoted(before.label), Quoted(after.label))
    return pair.change(kind) { question in
      Words(
        fr: "dans \(question.french), la réponse \(old.french) devient \(new.french)",
        en: "in \(question.english), the answer \(old.english) becomes \(new.english)"
      )
    }
  }
}

package import FormCatalog
package import FormSource

/// A sandbox whose approval does not say how to go on.
package enum SandboxWithoutNextStage: LifeRule {
  package static let rule = Rule(
    "sandbox-without-next-stage",
    .wording,
    .warning,
    summary: Words(
      fr: "Le message qui valide un bac à sable ne dit pas comment demander la production.",
      en: "The message that approves a sandbox does not say how to ask for production."
    ),
    reason: Words(
      fr: "Le demandeur se croit au bout, et ses essais ne mènent à rien.",
      en: "Applicants believe that they are done, and their trials lead nowhere."
    ),
    examples: [
      .life(
        failing:
          "messages:\n  accord: {title: Accord, event: approve, to: [applicant], subject: Accord, text: ⟦Vous pouvez faire vos essais.⟧}",
        corrected:
          "messages:\n  accord: {title: Accord, event: approve, to: [applicant], subject: Accord, text: 'Vos essais faits, voyez %{etape_suivante_url}.'}",
        context: [
          .ownDefinitions: StageExamples.definitions(), .ownForms: StageExamples.forms[.forms] ?? "",
        ]
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    let variable = MessageVariable.nextStage.rawValue
    for life in lives.all {
      guard life.definition.declaration.stage?.next != nil else { continue }
      for message in life.messages(on: .approve).map(\.declaration) {
        guard message.sender == nil, (message.to ?? []).contains(where: { $0.value == Addressee.applicant.rawValue }),
          let text = message.text, message.condition == nil, message.moment != .reopening,
          !FormatString(text.value).placeholders.contains(where: { $0.name == variable })
        else { continue }
        mistakes.add(
          rule,
          text,
          Words(
            fr: "\(life.definition.id) est un bac à sable, et ce texte ne mène pas à la production",
            en: "\(life.definition.id) is a sandbox, and this text does not lead to production"
          ),
          label: Words(fr: "ajoutez %{\(variable)}", en: "add %{\(variable)}"),
          subject: life.definition.id,
          &collector
        )
      }
    }
  }
}

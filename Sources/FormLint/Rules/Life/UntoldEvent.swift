package import FormCatalog
package import FormSource
import FormSubmission

/// An event of which nobody is told.
package enum UntoldEvent: LifeRule {
  package static let rule = Rule(
    "untold-event",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un événement arrive aux demandes d’une définition, et personne n’en est prévenu.",
      en: "An event happens to a definition’s requests, and nobody is told."
    ),
    reason: Words(
      fr: "Le demandeur attend une réponse qui a été donnée, ou l’instructeur ne voit pas la demande.",
      en: "The applicant waits for an answer that was given, or the instructor does not see the request."
    ),
    examples: [
      RuleExample(
        .life,
        failing: "⟦exemple⟧:\n  extends: default\n  remove: [refus, refus_modification]",
        corrected: "exemple:\n  extends: default\n  remove: [refus_modification]"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    for life in lives.all {
      // Of entries that are common, one finding for each definition would say the same; those that declare nothing
      // themselves are left alone.
      guard let own = life.own, !own.name.span.source.isBuiltIn, !life.messages.isEmpty, life.isWhole else {
        continue
      }
      let scope = LifeScope(life.definition)
      let told = Set(life.messages.flatMap { $0.declaration.events ?? [] })
      let calls = Set(life.webhook?.events.map(\.rawValue) ?? [])
      let untold = LifeEvent.allCases.filter {
        $0.concernsOthers && scope.canHappen($0) && !told.contains($0) && !calls.contains($0.rawValue)
      }
      guard !untold.isEmpty else { continue }
      let names = QuotedList(untold.map(\.rawValue))
      collector.add(
        Finding(
          rule,
          at: own.name.span,
          Words(
            fr: "personne n’est prévenu de \(names.french) pour \(life.definition.id)",
            en: "nobody is told of \(names.english) for \(life.definition.id)"
          ),
          label: Words(fr: "déclarez un message, ou un appel (webhook)", en: "declare a message, or a call (webhook)"),
          subject: life.definition.id
        )
      )
    }
  }
}

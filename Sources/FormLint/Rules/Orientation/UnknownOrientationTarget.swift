package import FormCatalog
package import FormSource

/// An answer that leads nowhere.
package enum UnknownOrientationTarget: CatalogRule {
  package static let rule = Rule(
    "unknown-orientation-target",
    .orientation,
    .error,
    summary: Words(
      fr: "Une réponse ne mène ni à une question ni à une issue.",
      en: "An answer leads neither to a question nor to an outcome."
    ),
    reason: Words(
      fr: "Le demandeur qui la choisit est arrêté là, sans explication.",
      en: "Applicants who choose it are stuck there, without an explanation."
    ),
    examples: [
      RuleExample(.orientation, OrientationExamples.tree(target: "⟦eligibl⟧⟨eligible⟩")),
      RuleExample(
        .orientation,
        failing: OrientationExamples.tree(target: "⟦qui⟧"),
        corrected: OrientationExamples.tree()
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      for answer in orientation.questions.flatMap(\.answers) {
        switch answer.next {
        case .question(let name):
          if orientation.question(name.value) != nil || orientation.lacksQuestions { continue }
          if orientation.outcome(name.value) != nil {
            let words = Words(fr: "est une issue, pas une question", en: "is an outcome, not a question")
            report(name, words, writing: "outcome:", orientation, &collector)
          } else {
            report(name, orientation.questions.lazy.map(\.name.value), orientation, &collector)
          }
        case .outcome(let name):
          if orientation.outcome(name.value) != nil || orientation.lacksOutcomes { continue }
          if orientation.question(name.value) != nil {
            let words = Words(fr: "est une question, pas une issue", en: "is a question, not an outcome")
            report(name, words, writing: "goto:", orientation, &collector)
          } else {
            report(name, orientation.outcomes.lazy.map(\.name.value), orientation, &collector)
          }
        case nil:
          if answer.hasGap { continue }
          collector.add(
            Finding(
              rule,
              at: answer.name.span,
              Words(fr: "cette réponse ne mène nulle part", en: "this answer leads nowhere"),
              label: Words(fr: "ajoutez goto: ou outcome:", en: "add goto: or outcome:"),
              subject: orientation.definition.value
            ),
            via: answer.name.via
          )
        }
      }
    }
  }

  /// About a name that stands for the other of the two, for which the answer has another key.
  private static func report(
    _ name: Located<String>,
    _ words: Words,
    writing key: String,
    _ orientation: OrientationDeclaration,
    _ collector: inout FindingCollector
  ) {
    let right = "\(key) \(name.value)"
    collector.add(
      Finding(
        rule,
        at: name.span,
        Quoted(name.value).words(fr: words.french, en: words.english),
        label: Words(fr: "écrivez \(right)", en: "write \(right)"),
        subject: orientation.definition.value
      ),
      via: name.via
    )
  }

  private static func report(
    _ name: Located<String>,
    _ known: some Collection<String>,
    _ orientation: OrientationDeclaration,
    _ collector: inout FindingCollector
  ) {
    collector.add(
      Finding(
        rule,
        at: name.span,
        Words(
          fr: "rien ne s’appelle \(Quoted(name.value).french) dans cette orientation",
          en: "nothing is called \(Quoted(name.value).english) in this orientation"
        ),
        suggesting: collector.nearest(to: name.value, among: known),
        for: name.value,
        subject: orientation.definition.value
      ),
      via: name.via
    )
  }
}

package import FormCatalog
package import FormSource

/// Questions that lead back to themselves.
package enum OrientationCycle: CatalogRule {
  package static let rule = Rule(
    "orientation-cycle",
    .orientation,
    .error,
    summary: Words(
      fr: "Des questions d’orientation tournent en rond.",
      en: "Orientation questions go round in circles."
    ),
    reason: Words(
      fr: "Le demandeur répond sans fin aux mêmes questions.",
      en: "Applicants answer the same questions over and over."
    ),
    examples: [
      RuleExample(
        .orientation,
        failing: """
          exemple:
            questions:
              qui:
                label: Qui êtes-vous ?
                answers:
                  public: {label: Un acteur public, outcome: eligible}
                  autre: {label: Un autre, goto: ⟦encore⟧}
              encore:
                label: Êtes-vous sûr ?
                answers:
                  non: {label: Non, goto: qui}
                  oui: {label: Oui, outcome: non_eligible}
            outcomes:
              eligible: {eligible: yes, text: Vous êtes éligible}
              non_eligible: {eligible: no, text: Vous ne l’êtes pas}
          """,
        corrected: """
          exemple:
            questions:
              qui:
                label: Qui êtes-vous ?
                answers:
                  public: {label: Un acteur public, outcome: eligible}
                  autre: {label: Un autre, outcome: non_eligible}
            outcomes:
              eligible: {eligible: yes, text: Vous êtes éligible}
              non_eligible: {eligible: no, text: Vous ne l’êtes pas}
          """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for orientation in catalog.orientations {
      guard let first = orientation.questions.first, let cycle = cycle(from: first.name.value, orientation) else {
        continue
      }
      let path = cycle.map(\.value).joined(separator: " → ")
      guard let place = cycle.dropFirst().first ?? cycle.first else { continue }
      collector.add(
        Finding(
          rule,
          at: place.span,
          Words(
            fr: "ces questions tournent en rond\u{A0}: \(path)",
            en: "these questions go round in circles: \(path)"
          ),
          subject: orientation.definition.value
        ),
        via: place.via
      )
    }
  }

  /// The part of a path between the first question that it reaches twice and the same question again.
  private static func cycle(from start: String, _ orientation: OrientationDeclaration) -> [Located<String>]? {
    guard let first = orientation.question(start) else { return nil }
    var done: Set<String> = []
    // The path to a question, each with the answers that were not followed yet; not recursive, since it may be long.
    var path: [(name: Located<String>, answers: ArraySlice<OrientationDeclaration.Answer>)] = []
    var places: [String: Int] = [:]
    func enter(_ name: Located<String>, _ question: OrientationDeclaration.Question) {
      places[name.value] = path.count
      path.append((name, question.answers[...]))
    }
    enter(first.name, first)
    while let last = path.indices.last {
      guard let answer = path[last].answers.popFirst() else {
        let name = path.removeLast().name.value
        places[name] = nil
        done.insert(name)
        continue
      }
      guard case .question(let next) = answer.next else { continue }
      if let place = places[next.value] { return path[place...].map(\.name) + [next] }
      if !done.contains(next.value), let question = orientation.question(next.value) { enter(next, question) }
    }
    return nil
  }
}

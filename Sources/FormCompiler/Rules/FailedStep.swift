package import FormCatalog
package import FormSource

/// A step of a scenario after which something is otherwise than it says; `datapass rehearse --run` alone finds it.
package enum FailedStep {
  package static let rule = Rule(
    "failed-step",
    .correctness,
    .error,
    summary: Words(
      fr: "Une étape d’un scénario ne se passe pas comme il le dit.",
      en: "A step of a scenario does not go as it says."
    ),
    reason: Words(
      fr:
        "La demande n’a pas la vie que son fournisseur de données attend\u{A0}: quelqu’un peut ce qu’il ne doit pas, ou un message ne part pas.",
      en:
        "The request does not have the life that its data provider expects: somebody may do what they should not, or a message is not sent."
    )
  )

  /// In what a step went otherwise.
  package struct Difference: Sendable {
    package let place: ByteSpan
    /// What happened instead.
    package let message: Words
    /// What to write.
    package let label: Words
    package let notes: [Words]

    package init(at place: ByteSpan, _ message: Words, _ label: Words, notes: [Words] = []) {
      self.place = place
      self.message = message
      self.label = label
      self.notes = notes
    }
  }

  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - number: that of the step, from 1.
  ///   - count: how many steps the scenario has.
  ///   - differences: at least one; the first is underlined.
  /// - Returns: the finding; nil for no differences.
  package static func finding(
    _ scenario: ScenarioDeclaration,
    _ number: Int,
    of count: Int,
    _ differences: [Difference]
  ) -> Finding? {
    guard let first = differences.first else { return nil }
    let name = Quoted(scenario.name.value)
    var notes = first.notes.map { Finding.Note($0, at: first.place) }
    notes += differences.dropFirst().map { Finding.Note($0.message, at: $0.place) }
    if number < count { notes.append(Finding.Note(rest(count - number), at: scenario.name.span)) }
    return Finding(
      rule,
      at: first.place,
      Words(
        fr: "\(name.french), étape \(number)\u{A0}: \(first.message.french)",
        en: "\(name.english), step \(number): \(first.message.english)"
      ),
      label: first.label,
      notes: notes,
      subject: scenario.name.value
    )
  }

  private static func rest(_ count: Int) -> Words {
    count == 1
      ? Words(fr: "l’étape suivante n’est pas jouée", en: "the next step is not played")
      : Words(fr: "les \(count) étapes suivantes ne sont pas jouées", en: "the next \(count) steps are not played")
  }
}

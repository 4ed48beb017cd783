import FormCatalog
import FormJSON
import FormSubmission

/// What follows a renewal: where nothing has changed, and where something has.
///
/// Both are said with the answers that lead to them; the script shows the one that the answers call for.
struct RenewalSequel {
  struct Outcome {
    let title: String
    let words: String
    /// Under which condition on the answers; nil where nothing says so.
    let when: Condition?
  }

  let outcomes: [Outcome]
  private let journey: FormJourney

  init(_ renewal: RenewalForms.Renewal, _ journey: FormJourney) {
    self.journey = journey
    let declaration = renewal.declaration
    let change = declaration.change?.condition
    var outcomes: [Outcome] = []
    if let unchanged = declaration.unchanged?.value {
      let words = OneLine.of(unchanged).capitalizedFirst
      outcomes.append(Outcome(title: "Si rien n’a changé", words: words + ".", when: change.map { .not($0) }))
    }
    if declaration.reopens != nil {
      outcomes.append(Outcome(title: "Si quelque chose a changé", words: Self.reopening, when: change))
    }
    self.outcomes = outcomes
  }

  /// The buttons are those of DataPass’s page of an habilitation.
  private static let reopening =
    "L’habilitation doit être modifiée\u{A0}: ouvrez-la sur DataPass, choisissez «\u{A0}Mettre à jour\u{A0}», corrigez ce qui a changé et soumettez-la de nouveau. Elle est alors instruite comme une nouvelle demande."

  func write(_ page: inout HTMLWriter) {
    guard !outcomes.isEmpty else { return }
    page.element(.h3, [.class("fr-mt-4w")], text: "Ce qui suit votre envoi")
    for outcome in outcomes {
      let when = outcome.when.map { condition in
        TagAttribute.data(
          .when,
          String(decoding: JSONWriter.write(ConditionEmitter.json(condition), .compact), as: UTF8.self)
        )
      }
      page.element(.div, [.class("fr-callout")] + [when].compactMap(\.self)) { page in
        page.element(.heading(4), [.class("fr-callout__title")], text: outcome.title)
        page.element(.p, [.class("fr-callout__text")], text: outcome.words)
        guard let condition = outcome.when else { return }
        page.element(.p, [.class("fr-hint-text"), .data(.part, "condition")], text: sentence(condition))
      }
    }
  }

  private func sentence(_ condition: Condition) -> String {
    "C’est le cas si \(OneLine.of(journey.words.text(condition)))."
  }

  /// A line for each, with the answers that lead to it.
  var lines: [String] {
    outcomes.map { outcome in
      let when = outcome.when.map { " (\(OneLine.of(journey.words.text($0))))" } ?? ""
      return "\(outcome.title)\(when)\u{A0}: \(outcome.words)"
    }
  }
}

import FormCatalog
import FormSubmission

/// What is said of the scopes that a form offers.
extension QuestionSheet {
  struct ScopeGroup {
    let title: String?
    let scopes: [(scope: Scope, remarks: [String])]
  }

  /// Whether a question offers the scopes of the definition.
  func listsScopes(_ question: FormJourney.Question) -> Bool {
    question.kind == .scopes && !journey.definition.scopes.isEmpty
  }

  /// The scopes that are shown, then those that are asked for without it.
  func scopes(_ question: FormJourney.Question) -> [ScopeGroup] {
    let ticked = Set(question.answer?.items ?? [])
    let shown = offer.groups.filter { condition(of: $0.name) != .never }.map { group in
      ScopeGroup(
        title: group.name,
        scopes: group.scopes.map { ($0, offer.remarks($0, isTicked: ticked.contains($0.value))) }
      )
    }
    let hidden = journey.definition.scopes.filter { ticked.contains($0.value) && !offer.shows($0.value) }
    if hidden.isEmpty { return shown }
    let title = "Demandées sans être montrées"
    return shown + [ScopeGroup(title: title, scopes: hidden.map { ($0, [ScopeOffer.tickedRemark]) })]
  }

  /// When the groups can be asked for that depend on answers.
  func scopeConditions(_ question: FormJourney.Question) -> [String] {
    guard listsScopes(question) else { return [] }
    return offer.groups.compactMap { group in
      guard let name = group.name, case .open(let condition) = condition(of: name) else { return nil }
      return "«\u{A0}\(name)\u{A0}»\u{A0}: à cocher seulement si \(journey.words.text(condition))"
    }
  }

  private func condition(of group: String?) -> SettledCondition {
    conditions.settled(group.flatMap(offer.condition(ofGroup:)))
  }
}

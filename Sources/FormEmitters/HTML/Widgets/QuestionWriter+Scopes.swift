import FormCatalog
import FormSubmission

extension QuestionWriter {
  /// Writes the scopes that the form offers, by group. A ticked scope that cannot be changed also gets a hidden field,
  /// as browsers do not send disabled checkboxes; so does a prefilled scope that is not shown.
  func scopes(_ question: FormJourney.Question, _ page: inout HTMLWriter) {
    let chosen = question.answer?.items ?? []
    let isChosen = Set(chosen)
    let offer = ScopeOffer(journey)
    set(question, part: "scopes", &page) { page in
      for value in chosen where !offer.shows(value) {
        page.element(.input, [.type("hidden"), .name("\(question.name)[]"), .value(value)])
      }
      for (place, group) in offer.groups.enumerated() {
        guard let name = group.name else {
          for scope in group.scopes { box(scope, offer, question, isChosen, &page) }
          continue
        }
        let legend = "\(question.id)-groupe-\(place + 1)"
        let condition = offer.condition(ofGroup: name)
        let own: [TagAttribute] = condition == nil ? [] : [.data(.scopeGroup, name)]
        page.element(.div, [.class("fr-fieldset__element")] + own) { page in
          page.element(.fieldset, [.class("fr-fieldset"), .aria(.labelledBy, legend)]) { page in
            page.element(.legend, [.class("fr-fieldset__legend fr-text--bold"), .id(legend)]) { page in
              page.text(name)
              if let condition {
                page.element(.span, [.class("fr-hint-text"), .data(.part, "condition")]) { page in
                  page.text("À cocher seulement si \(journey.words.text(condition)).")
                }
              }
            }
            if let explanation = journey.wording.explanation(ofGroup: name) {
              page.element(.div, [.class("fr-fieldset__element")]) { $0.prose(explanation, "fr-hint-text") }
            }
            for scope in group.scopes { box(scope, offer, question, isChosen, &page) }
          }
        }
      }
    }
  }

  private func box(
    _ scope: Scope,
    _ offer: ScopeOffer,
    _ question: FormJourney.Question,
    _ chosen: Set<String>,
    _ page: inout HTMLWriter
  ) {
    let id = ElementID.of(question.id, scope.value)
    let isChosen = chosen.contains(scope.value)
    let isFixed = offer.isFixed(scope)
    var attributes: [TagAttribute] = [
      .type("checkbox"), .id(id), .name("\(question.name)[]"), .value(scope.value),
    ]
    if isChosen { attributes.append(.checked) }
    if isFixed { attributes.append(.disabled) }
    let deprecation = scope.declaration.deprecatedSince?.value
    var own: [TagAttribute] = [.class("fr-fieldset__element")]
    if let deprecation { own.append(.data(.deprecatedSince, deprecation)) }
    page.element(.div, own) { page in
      page.element(.div, [.class("fr-checkbox-group")]) { page in
        page.element(.input, attributes)
        page.element(.label, [.class("fr-label"), .for(id)]) { page in
          page.text(scope.declaration.name.value)
          if let words = offer.deprecation(scope) {
            page.element(.span, [.class("fr-hint-text")], text: "\(words.capitalizedFirst).")
          }
          if isFixed {
            page.element(.span, [.class("fr-hint-text")], text: fixedWords(scope, offer, isChosen: isChosen))
          }
        }
      }
      if isChosen, isFixed {
        page.element(.input, [.type("hidden"), .name("\(question.name)[]"), .value(scope.value)])
      }
      if let address = scope.declaration.link.flatMap({ PageAddress($0.value) }) {
        page.element(.p, [.class("fr-ml-4w fr-mb-0")]) { page in
          let rest = " de «\u{A0}\(scope.declaration.name.value)\u{A0}»"
          page.outsideLink("Documentation", "fr-link fr-link--sm", to: address, rest: rest)
        }
      }
    }
  }

  /// What cannot be changed about a scope, and why.
  private func fixedWords(_ scope: Scope, _ offer: ScopeOffer, isChosen: Bool) -> String {
    if !isChosen, let condition = offer.conditionOfDefault(scope) {
      return "Demandée d’office si \(journey.words.text(condition))."
    }
    return ScopeOffer.words(ofFixed: isChosen) + "."
  }
}

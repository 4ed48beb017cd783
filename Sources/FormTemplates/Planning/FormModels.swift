import FormCatalog

/// What the vendors’ forms that a new one is modelled on have in common, worked out once for all vendors of a table.
final class FormModels {
  /// The forms of its style, the closest first.
  let forms: [Form]
  /// The last of them, after which the form is written; nil where there are none.
  let last: Form?
  private let sameUse: [Form]
  private let neighbours: Neighbours
  private let style: FormStyle
  private let useCase: String?
  private var views: [Bool: String?] = [:]
  private var answers: [String: PlannedValue?] = [:]
  private var worded: [Set<String>: [Form]] = [:]

  /// - Parameters:
  ///   - style: how the form is built.
  ///   - useCase: its use case, if any.
  ///   - uid: a form to leave out, such as the one being updated.
  ///   - neighbours: the vendors’ forms of the definition.
  init(_ style: FormStyle, useCase: String?, without uid: String?, _ neighbours: Neighbours) {
    let group = neighbours.alike(style, useCase: useCase).without(uid)
    forms = group.forms
    last = group.last
    sameUse = neighbours.sameUse(useCase).filter { $0.uid != uid }
    self.neighbours = neighbours
    self.style = style
    self.useCase = useCase
  }

  private(set) lazy var description = neighbours.common(of: sameUse) { $0.declaration.description?.value }

  private(set) lazy var introduction = neighbours.introduction(style, useCase: useCase)

  private(set) lazy var blocks = neighbours.common(of: forms, BlocksPlan.init(of:))

  /// Those of forms with as many pages, whatever else their style.
  private(set) lazy var blocksOfSamePages = neighbours.common(
    of: neighbours.ofPages(single: style.isSinglePage),
    BlocksPlan.init(of:)
  )

  /// The ways of access; nil where most have none.
  private(set) lazy var modalities = neighbours.common(of: forms) { ListAnswer($0, NationalForm.field) }?.values

  /// The legal text and its address, which both come from the same form; nil where forms have none in common.
  private(set) lazy var legalBasis = neighbours.usual(
    of: sameUse.filter { $0.legalBasis[0] != nil },
    \.legalBasis
  )

  /// Whether none lists the scopes that it shows.
  private(set) lazy var showNoScopes =
    !forms.isEmpty && forms.allSatisfy { $0.declaration.scopesConfig.displayed == nil }

  /// The view of those that give a contact, or of those that do not.
  func singlePageView(givingContact givesContact: Bool) -> String? {
    if let view = views[givesContact] { return view }
    // A view is the same whatever it leaves to clients.
    let candidates = forms.isEmpty ? neighbours.ofPages(single: true) : forms
    let forms = candidates.filter { $0.givesContact == givesContact }
    let view = neighbours.common(of: forms) { $0.declaration.singlePageView?.value }
    views[givesContact] = .some(view)
    return view
  }

  /// The forms whose section of wordings it may share: those of its use case, which the words speak of, otherwise those
  /// that it is modelled on. A section that explains a contact as filled in is not for a form that leaves it to clients.
  /// - Parameter contacts: the contacts that the form fills in.
  /// - Returns: the forms, whether or not they have a section; none where no words fit.
  func worded(filling contacts: Set<String>) -> [Form] {
    if let found = worded[contacts] { return found }
    let candidates = [sameUse, forms].first { !$0.isEmpty } ?? neighbours.all.forms
    let found = candidates.filter { neighbours.explainedContacts(of: $0).isSubset(of: contacts) }
    worded[contacts] = found
    return found
  }

  /// What most forms of the same use case answer to a question.
  func answer(to field: String) -> PlannedValue? {
    if let answer = answers[field] { return answer }
    let answer = neighbours.common(of: sameUse) { $0.plannable(field) }
    answers[field] = .some(answer)
    return answer
  }
}

/// A form’s answer to a field that takes a list, or its absence.
private struct ListAnswer: Hashable {
  let values: [String]?

  init(_ form: Form, _ field: String) {
    if case .list(let values)? = form.plannable(field) { self.values = values } else { values = nil }
  }
}

extension Form {
  /// A prefilled answer that does not come from the vault.
  func plannable(_ field: String) -> PlannedValue? {
    prefill.first { $0.field == field && $0.deferred.isEmpty }.flatMap { PlannedValue($0.value) }
  }

  /// A prefilled text.
  func text(of field: String) -> String? {
    if case .text(let text)? = plannable(field), !text.isEmpty { text } else { nil }
  }

  static let legalFields = ["cadre_juridique_nature", "cadre_juridique_url"]

  /// The prefilled legal text and its address.
  var legalBasis: [String?] { Self.legalFields.map { text(of: $0) } }

  /// Whether it prefills someone’s contact details.
  var givesContact: Bool { prefill.contains { $0.field.hasSuffix("_email") } }
}

import FormCatalog

/// How a vendor’s form is built: what decides which blocks are steps and which are fixed.
struct FormManner: Hashable, Sendable {
  let isSinglePage: Bool
  let areScopesEditable: Bool
  let areModalitiesEditable: Bool

  init(isSinglePage: Bool, areScopesEditable: Bool, areModalitiesEditable: Bool) {
    self.isSinglePage = isSinglePage
    // A single page is one view of DataPass: what it lets change is its own.
    self.areScopesEditable = !isSinglePage && areScopesEditable
    self.areModalitiesEditable = !isSinglePage && areModalitiesEditable
  }

  /// Whether a form exists in this manner already: it then keeps its pages and blocks.
  func isKept(by existing: Form?) -> Bool { existing.map { FormManner(of: $0) == self } ?? false }

  /// The manner of a form that exists.
  init(of form: Form) {
    let steps = form.declaration.steps.map(\.value)
    self.init(
      isSinglePage: steps.isEmpty,
      areScopesEditable: steps.contains("scopes"),
      areModalitiesEditable: steps.contains("modalities")
    )
  }
}

import FormCatalog

/// How a vendor’s form is built, which decides which blocks are steps and which are fixed.
struct FormStyle: Hashable, Sendable {
  let isSinglePage: Bool
  let areScopesEditable: Bool
  let areModalitiesEditable: Bool

  init(isSinglePage: Bool, areScopesEditable: Bool, areModalitiesEditable: Bool) {
    self.isSinglePage = isSinglePage
    // A single page is one view of DataPass, which decides what can be changed.
    self.areScopesEditable = !isSinglePage && areScopesEditable
    self.areModalitiesEditable = !isSinglePage && areModalitiesEditable
  }

  /// Whether the existing form has this style: it then keeps its pages and blocks.
  func isKept(by existing: Form?) -> Bool { existing.map { FormStyle(of: $0) == self } ?? false }

  /// The style of an existing form.
  init(of form: Form) {
    let steps = form.declaration.steps.map(\.value)
    self.init(
      isSinglePage: steps.isEmpty,
      areScopesEditable: steps.contains("scopes"),
      areModalitiesEditable: steps.contains("modalities")
    )
  }
}

import FormCatalog

/// What a form does with the scopes of its definition, as upstream's `available?` and `disabled_by_config?` see it.
package struct FormScopes {
  let definition: Definition
  private let form: Form
  private let visibility: ScopeVisibility
  /// Ticked for the applicant: prefilled, always included, or by a default that answers may call for.
  let ticked: Set<String>

  /// Nil if the form has no definition with scopes.
  init?(_ form: Form, in catalog: borrowing Catalog) {
    guard let id = form.definition, let definition = catalog.definitions[id], !definition.scopes.isEmpty,
      !definition.declaration.lacksScopes, !form.declaration.hasGap,
      // An unknown scope, or a misspelt answer, has a finding of its own: another scope was meant.
      form.declaration.scopeLists.allSatisfy({ $0.allSatisfy { definition.scopeValues.contains($0.value) } }),
      !form.unknownPrefills.meant.contains("scopes")
    else {
      return nil
    }
    self.form = form
    self.definition = definition
    visibility = ScopeVisibility(form.declaration.scopesConfig)
    ticked = Set(definition.declaration.includedScopes + Self.given(form).values + form.defaultScopes)
  }

  /// The scopes that the form prefills, with their places.
  static func given(_ form: Form) -> [Located<String>] {
    form.declaration.prefill.first { $0.field.value == "scopes" }?.items ?? []
  }

  /// Whether applicants see the scope at all.
  func isShown(_ value: String) -> Bool { visibility.shows(value) }

  /// Whether the definition has the scope; unknown ones have a rule of their own.
  func isKnown(_ value: String) -> Bool { definition.scopeValues.contains(value) }

  var isFrozen: Bool { form.declaration.staticBlocks.contains { $0.value == "scopes" } }
}

extension [Located<String>] {
  var values: [String] { map(\.value) }
}

package import FormCatalog
package import FormSource

/// A rule over what a form does with the scopes of its definition, which is worked out once for all such rules.
package protocol ScopeRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding if a form’s choice of scopes is wrong: one for each form.
  static func check(_ scopes: FormScopes, of form: Form, in catalog: Catalog, _ collector: inout FindingCollector)
}

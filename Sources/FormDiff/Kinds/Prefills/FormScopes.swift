import FormCatalog
import FormSource

/// Scopes that a form comes to treat otherwise.
struct FormScopes {
  let before: Form
  let after: Form
  let names: [String]

  /// Where the form names the first of them in a list; the form itself where it does not.
  func place(in form: Form, _ list: KeyPath<ScopesConfigDeclaration, [Located<String>]?>) -> ByteSpan {
    form.declaration.scopesConfig[keyPath: list]?.first { $0.value == names.first }?.span ?? form.declaration.uid.span
  }
}

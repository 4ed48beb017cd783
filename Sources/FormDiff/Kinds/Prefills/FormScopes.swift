import FormCatalog
import FormSource

/// Scopes that a form comes to treat otherwise.
struct FormScopes {
  let before: Form
  let after: Form
  let names: [String]

  /// What happens to them, by their number.
  func words(one: Words, many: Words) -> Words {
    let list = QuotedList(names) { Named($0, label: label(of: $0)).words }
    return names.count == 1
      ? Words(fr: "le scope \(list.french) \(one.french)", en: "the scope \(list.english) \(one.english)")
      : Words(fr: "les scopes \(list.french) \(many.french)", en: "the scopes \(list.english) \(many.english)")
  }

  private func label(of scope: String) -> String? {
    after.blocks?.field("scopes")?.options?.first { $0.value == scope }?.label
  }

  /// Where the form names the first of them in a list; the form itself where it does not.
  func place(in form: Form, _ list: KeyPath<ScopesConfigDeclaration, [Located<String>]?>) -> ByteSpan {
    form.declaration.scopesConfig[keyPath: list]?.first { $0.value == names.first }?.span ?? form.declaration.uid.span
  }
}

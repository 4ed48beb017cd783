import FormCatalog

/// The form that a vendor’s form is made from: a use case’s, or the free one.
enum TemplateBase {
  /// The form that the declaration names as its `base`; else the one of the same use case that belongs to no vendor, else
  /// the definition’s free form. Nil where there is none.
  static func base(of form: Form, in catalog: Catalog) -> Form? {
    if let name = form.declaration.base?.value { return catalog.forms[name] }
    guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else { return nil }
    let others = definition.forms.compactMap { catalog.forms[$0] }.filter { other in
      other.uid != form.uid && !isVendors(other, in: catalog)
    }
    let sameUse = form.declaration.useCase.flatMap { useCase in
      others.first { $0.declaration.useCase?.value == useCase.value }
    }
    return sameUse ?? others.first { $0.isDefault }
  }

  /// Whether a form is made for one vendor’s software.
  static func isVendors(_ form: Form, in catalog: Catalog) -> Bool {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0]?.isEditor } ?? false
  }
}

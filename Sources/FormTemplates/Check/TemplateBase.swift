import FormCatalog

/// The forms of a definition that vendors’ forms start from: those of use cases, and the free one.
struct TemplateBase: Sendable {
  private let catalog: Catalog
  private let byUse: [String: Form]
  private let free: Form?

  init(_ definition: Definition, in catalog: Catalog) {
    self.catalog = catalog
    let own = definition.forms.compactMap { catalog.forms[$0] }.filter { !Self.isVendors($0, in: catalog) }
    byUse = Dictionary(
      own.compactMap { form in form.declaration.useCase.map { ($0.value, form) } },
      uniquingKeysWith: { first, _ in first }
    )
    free = own.first { $0.isDefault }
  }

  /// The named form, if a name is given; otherwise the use case’s form that belongs to no vendor, or the free form. Nil
  /// if there is none.
  func form(named name: String?, useCase: String?) -> Form? {
    if let name { return catalog.forms[name] }
    return useCase.flatMap { byUse[$0] } ?? free
  }

  /// Whether a form is made for one vendor’s software.
  static func isVendors(_ form: Form, in catalog: Catalog) -> Bool {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0]?.isEditor } ?? false
  }
}

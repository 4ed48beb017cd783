import FormCatalog

/// The forms of a definition that vendors’ forms start from: those of use cases, and the free one.
struct TemplateBase: Sendable {
  private let byName: [String: Form]
  private let byUse: [String: Form]
  private let free: Form?

  init(_ definition: Definition, in catalog: Catalog) {
    let forms = definition.forms.compactMap { catalog.forms[$0] }
    byName = Dictionary(forms.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    let own = forms.filter { !Self.mayBeVendors($0, in: catalog) }
    byUse = Dictionary(
      own.compactMap { form in form.declaration.useCase.map { ($0.value, form) } },
      uniquingKeysWith: { first, _ in first }
    )
    free = own.first { $0.isDefault }
  }

  /// The form that another one starts from.
  /// - Parameters:
  ///   - name: what the other one names as its base, if anything.
  ///   - useCase: its use case, if any.
  ///   - uid: its identifier, where it is known: no form is its own base.
  /// - Returns: the named form, if a name is given; otherwise the use case’s form that belongs to no vendor, or the free
  ///   form. Nil if the definition has none.
  func form(named name: String?, useCase: String?, of uid: String? = nil) -> Form? {
    if let name { return name == uid ? nil : byName[name] }
    return useCase.flatMap { byUse[$0] } ?? free
  }

  /// Whether a form is made for one vendor’s software.
  static func isVendors(_ form: Form, in catalog: Catalog) -> Bool {
    form.serviceProvider.flatMap { catalog.serviceProviders[$0]?.isEditor } ?? false
  }

  /// The same, and whether a form names a vendor that is not known, and whose answers are in it all the same.
  static func mayBeVendors(_ form: Form, in catalog: Catalog) -> Bool {
    isVendors(form, in: catalog) || form.declaration.serviceProvider != nil && form.serviceProvider == nil
  }
}

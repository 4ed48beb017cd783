import FormCatalog

/// The two catalogues that are compared.
struct Sides: Sendable {
  let before: Catalog
  let after: Catalog
  /// Their definitions.
  let definitions: Pairing<Definition>
  /// The names after of definitions that got another one, by those before.
  private let renamedDefinitions: [String: String]
  private let formerDefinitions: [String: String]
  private let renamedForms: [String: String]
  /// Their forms.
  let forms: Pairing<Form>
  let vendors: Pairing<ServiceProviderDeclaration>
  private let renamedVendors: [String: String]
  let providers: Pairing<DataProviderDeclaration>
  private let renamedProviders: [String: String]
  /// What is asked alike on both sides.
  let same: SameQuestions

  init(before: Catalog, after: Catalog) {
    self.before = before
    self.after = after
    forms = Pairing(before.forms.all, after.forms.all, by: \.uid, likeness: FormLikeness.all)
    vendors = Pairing(before.serviceProviders.all, after.serviceProviders.all, by: \.id.value) { vendor in
      vendor.siret == nil ? [] : [[vendor.siret?.value, vendor.name?.value]]
    }
    providers = Pairing(before.dataProviders.all, after.dataProviders.all, by: \.id.value) { provider in
      provider.name == nil ? [] : [[provider.name?.value, provider.logo?.value, provider.link?.value]]
    }
    renamedVendors = Dictionary(
      vendors.renamed.map { ($0.before.id.value, $0.after.id.value) },
      uniquingKeysWith: { first, _ in first }
    )
    renamedProviders = Dictionary(
      providers.renamed.map { ($0.before.id.value, $0.after.id.value) },
      uniquingKeysWith: { first, _ in first }
    )
    same = SameQuestions(before, after, forms: forms.kept + forms.renamed)
    definitions = Pairing(before.definitions.all, after.definitions.all, by: \.id, likeness: DefinitionLikeness.all)
    let renamed = definitions.renamed.map { ($0.before.id, $0.after.id) }
    renamedDefinitions = Dictionary(renamed, uniquingKeysWith: { first, _ in first })
    formerDefinitions = Dictionary(renamed.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    renamedForms = Dictionary(
      forms.renamed.map { ($0.before.uid, $0.after.uid) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The identifier that a definition has after.
  func definition(after id: String) -> String { renamedDefinitions[id] ?? id }

  /// The identifier that a form has after.
  func form(after uid: String) -> String { renamedForms[uid] ?? uid }

  /// The identifier that a vendor has after.
  func vendor(after id: String) -> String { renamedVendors[id] ?? id }

  /// The identifier that a data provider has after.
  func provider(after id: String) -> String { renamedProviders[id] ?? id }

  /// What a definition was; nil for a new one.
  func former(_ definition: Definition) -> Definition? {
    before.definitions[formerDefinitions[definition.id] ?? definition.id]
  }
}

/// By what a form with another uid is recognised.
private enum FormLikeness: Hashable {
  /// All that is written in it.
  case content([PlainValue.Member])
  /// What is written in it but for its texts: a form is often renamed together with its name.
  case rest([PlainValue.Member])
  /// The same but for its answers, where it is a vendor’s: a product is often renamed in these too.
  case product([PlainValue.Member])

  static func all(of form: Form) -> [FormLikeness] {
    let content = form.declaration.plain
    let texts = ["name", "description", "introduction"]
    let rest = content.filter { !texts.contains($0.key) }
    let likenesses = [FormLikeness.content(content), .rest(rest)]
    guard form.declaration.serviceProvider != nil else { return likenesses }
    return likenesses + [.product(rest.filter { $0.key != "initialize_with" })]
  }
}

/// By what a definition with another identifier is recognised.
private enum DefinitionLikeness: Hashable {
  case forms([String])
  case content([String?], scopes: [String])

  static func all(of definition: Definition) -> [DefinitionLikeness] {
    let texts = [
      definition.nameWithStage, definition.declaration.description?.value, definition.declaration.provider?.value,
    ]
    let content = DefinitionLikeness.content(texts, scopes: definition.scopes.map(\.value))
    return [definition.forms.isEmpty ? content : .forms(definition.forms.sorted()), content]
  }
}

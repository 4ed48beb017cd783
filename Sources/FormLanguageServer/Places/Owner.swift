import FormCatalog
import FormSource

/// What the names at a place are looked up in: the definition and the form that it belongs to.
struct Owner {
  let definition: Definition?
  let form: Form?

  private let isAboutRenewal: Bool

  /// What is asked there.
  var blocks: FormBlocks? { form?.declaredBlocks ?? (isAboutRenewal ? nil : definition?.declaredBlocks) }

  init(_ context: Position.Context, in catalog: Catalog) {
    let names = DefinitionNames(catalog.definitions.all.map(\.id))
    func definition(_ name: String?) -> Definition? {
      name.flatMap { names.place(of: $0) }.map { catalog.definitions.all[$0] }
    }
    var form: Form?
    var owner: Definition?
    switch context.role {
    case .definitions, .overlay, .eligibility, .life: owner = definition(context.subject ?? context.entry)
    case .forms:
      form = context.entry.flatMap { catalog.forms[$0] }
      owner = form?.definition.flatMap { catalog.definitions[$0] } ?? definition(context.subject)
    case .scenarios: form = context.subject.flatMap { catalog.forms[$0] }
    case .wordings:
      let section = context.section
      form = section.flatMap { section in
        catalog.forms.all.first { WordingTable.section(ofForm: $0.uid) == section }
      }
      if form == nil { owner = section.flatMap { catalog.definitions[$0] } }
    case .labels:
      owner = context.section.flatMap { name in
        catalog.definitions.all.first { AttributeNames.className(of: $0.id) == name } ?? catalog.definitions[name]
      }
    case .configuration, .serviceProviders, .dataProviders, .blocks, .texts, .unread: break
    }
    let definition = owner ?? form?.definition.flatMap { catalog.definitions[$0] }
    self.definition = definition
    self.isAboutRenewal = context.isAboutRenewal
    self.form = context.isAboutRenewal ? definition.flatMap { catalog.renewals?[$0.id]?.form } : form
  }
}

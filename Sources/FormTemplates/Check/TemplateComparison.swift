package import FormCatalog
import FormSubmission

/// A vendor’s form compared with its base: what it fills, fixes, hides and still asks.
package struct TemplateComparison: Sendable {
  package let form: Form
  package let definition: Definition
  package let vendor: ServiceProviderDeclaration
  package let base: Form?
  /// Fields that it prefills and its base does not, or prefills differently.
  package let filled: [String]
  /// Blocks that it fixes, unlike its base.
  package let fixed: [String]
  /// Scopes that it hides, unlike its base.
  package let hidden: [String]
  /// Fields that are left to the client authority.
  package let asked: [String]
  package let problems: [TemplateProblem]

  /// The comparisons of all vendors’ forms of a catalogue, in the order of their declaration.
  package static func all(in catalog: Catalog) -> [TemplateComparison] {
    var bases: [String: TemplateBase] = [:]
    return catalog.forms.entries.compactMap { form in
      guard TemplateBase.isVendors(form, in: catalog),
        let definition = form.definition.flatMap({ catalog.definitions[$0] })
      else { return nil }
      let base = bases[definition.id] ?? TemplateBase(definition, in: catalog)
      bases[definition.id] = base
      return TemplateComparison(form, base, in: catalog)
    }
  }

  /// Nil for a form that belongs to no vendor, or whose definition is unknown.
  package init?(_ form: Form, in catalog: Catalog) {
    guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else { return nil }
    self.init(form, TemplateBase(definition, in: catalog), in: catalog)
  }

  private init?(_ form: Form, _ bases: TemplateBase, in catalog: Catalog) {
    guard TemplateBase.isVendors(form, in: catalog),
      let vendor = form.serviceProvider.flatMap({ catalog.serviceProviders[$0] }),
      let definition = form.definition.flatMap({ catalog.definitions[$0] })
    else { return nil }
    let base = bases.form(named: form.declaration.base?.value, useCase: form.declaration.useCase?.value)
    self.form = form
    self.definition = definition
    self.vendor = vendor
    self.base = base
    let given = Dictionary((base?.prefill ?? []).map { ($0.field, $0.value) }, uniquingKeysWith: { $1 })
    filled = form.prefill.filter { $0.value != given[$0.field] && !$0.value.isEmpty }.map(\.field)
    let fixedByBase = base?.declaration.fixedBlocks ?? []
    fixed = form.declaration.staticBlocks.map(\.value).filter { !fixedByBase.contains($0) }
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    let baseVisibility = base.map { ScopeVisibility($0.declaration.scopesConfig) }
    hidden = definition.scopes.map(\.value).filter { (baseVisibility?.shows($0) ?? true) && !visibility.shows($0) }
    asked = form.unansweredFields
    problems = TemplateProblem.all(of: form, definition, base)
  }
}

extension PlainValue {
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .map(let members): members.isEmpty
    case .bool, .integer, .bigInteger, .float: false
    }
  }
}

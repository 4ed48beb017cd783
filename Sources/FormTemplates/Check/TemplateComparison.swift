package import FormCatalog
import FormSubmission

/// A vendor’s form compared with its base: what it fills, fixes, hides and still asks.
package struct TemplateComparison: Sendable {
  package let form: Form
  package let definition: Definition
  /// The identifier of its vendor, as it is written.
  package let vendorID: String
  /// Nil for a vendor that is not declared, which is a problem.
  package let vendor: ServiceProviderDeclaration?
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
      guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else { return nil }
      let base = bases[definition.id] ?? TemplateBase(definition, in: catalog)
      bases[definition.id] = base
      return TemplateComparison(form, base, in: catalog)
    }
  }

  /// Nil for a form that belongs to no vendor, or whose definition is unknown; so may the vendor be where a file of vendors
  /// cannot be read.
  package init?(_ form: Form, in catalog: Catalog) {
    guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else { return nil }
    self.init(form, TemplateBase(definition, in: catalog), in: catalog)
  }

  private init?(_ form: Form, _ bases: TemplateBase, in catalog: Catalog) {
    guard TemplateBase.mayBeVendors(form, in: catalog), let vendorID = form.declaration.serviceProvider,
      let definition = form.definition.flatMap({ catalog.definitions[$0] })
    else { return nil }
    let vendor = form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
    if vendor == nil, vendorID.isMistyped || catalog.gaps.serviceProviders.mayHold(vendorID.value) { return nil }
    let named = form.declaration.base?.value
    let base = bases.form(named: named, useCase: form.declaration.useCase?.value, of: form.uid)
    self.form = form
    self.definition = definition
    self.vendorID = vendorID.value
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
    let baseProblem: TemplateProblem.Kind? =
      base != nil ? nil : named.flatMap { catalog.forms[$0] } == nil ? .missingBase : .unusableBase
    problems = TemplateProblem.all(of: form, definition, base, baseProblem, knowsVendor: vendor != nil)
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

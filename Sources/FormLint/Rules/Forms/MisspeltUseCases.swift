import FormCatalog
import FormSource

/// The use cases that only one form has, and that resemble one that others have. One rule reports each of them; the others
/// that compare use cases leave it out.
struct MisspeltUseCases {
  struct Entry {
    let form: Form
    let name: Located<String>
    /// The use case that was probably meant.
    let meant: String
    /// How many forms have it.
    let users: Int
    /// Whether `vendor-only-use-case` reports it: the vendor’s form of a definition that has forms without a vendor, and
    /// these have others.
    let isVendorsOnly: Bool
  }

  private(set) var entries: [Entry] = []

  init(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A form that could not be read may have the same use case.
    guard catalog.gaps.forms.isEmpty else { return }
    var users: [String: Int] = [:]
    for form in catalog.forms.all {
      if let useCase = form.declaration.useCase { users[useCase.value, default: 0] += 1 }
    }
    guard users.values.contains(1) else { return }
    var earlier: [String: Form] = [:]
    for form in catalog.forms.all {
      guard let name = form.declaration.useCase, earlier[name.value] == nil else { continue }
      earlier[name.value] = form
      guard users[name.value] == 1, name.value.utf8.count >= 6, UseCaseName.isWellFormed(name.value) else { continue }
      guard let meant = collector.nearest(to: name.value, among: users.keys), UseCaseName.isWellFormed(meant),
        UseCaseName.haveSameDigits(name.value, meant), users[meant] != 1 || earlier[meant] != nil
      else { continue }
      var (misspelt, right) = (form, meant)
      // Of two that one form has each, the one in doubt is that after which its form is not named, or else the second.
      if users[meant] == 1, let other = earlier[meant], !Self.isNamedAfterUseCase(other),
        Self.isNamedAfterUseCase(form)
      {
        (misspelt, right) = (other, name.value)
      }
      guard let place = misspelt.declaration.useCase else { continue }
      entries.append(
        Entry(
          form: misspelt,
          name: place,
          meant: right,
          users: users[right] ?? 1,
          isVendorsOnly: Self.isVendorsOnly(misspelt, in: catalog)
        )
      )
    }
  }

  /// Whether a form’s identifier says its use case: `api-cantine-scolaire`.
  private static func isNamedAfterUseCase(_ form: Form) -> Bool {
    guard let useCase = form.declaration.useCase?.value else { return false }
    let dashed = String(useCase.map { $0 == "_" ? "-" : $0 })
    return form.uid == dashed || form.uid.hasPrefix(dashed + "-") || form.uid.hasSuffix("-" + dashed)
      || form.uid.contains("-" + dashed + "-")
  }

  func contains(_ name: String) -> Bool { entries.contains { $0.name.value == name } }

  /// Whether the use case itself is the right one, and another is reported in its place.
  func isMeant(_ name: String) -> Bool { entries.contains { $0.meant == name && !$0.isVendorsOnly } }

  private static func isVendorsOnly(_ form: Form, in catalog: Catalog) -> Bool {
    guard form.declaration.serviceProvider != nil,
      let definition = form.definition.flatMap({ catalog.definitions[$0] })
    else { return false }
    return !definition.commonUseCases(in: catalog).isEmpty
  }
}

extension Definition {
  /// The use cases of its forms without a vendor.
  func commonUseCases(in catalog: Catalog) -> Set<String> {
    let declarations = forms.compactMap { catalog.forms[$0]?.declaration }
    return Set(declarations.filter { $0.serviceProvider == nil }.compactMap(\.useCase?.value))
  }
}

import FormCatalog
import FormSubmission

/// Scopes below the names of their groups: two groups may have scopes of one name. The script writes the same (scopes.js).
struct ScopeList {
  private let groups: [(name: String?, scopes: [String])]

  /// - Parameters:
  ///   - values: the scopes of an answer.
  ///   - definition: what they are called; scopes that it does not have come last, as they are.
  init(_ values: [String], of definition: Definition) {
    let chosen = Set(values)
    let named = ScopeOffer.groups(definition.scopes.filter { chosen.contains($0.value) })
    let known = Set(definition.scopes.map(\.value))
    let others = values.filter { !known.contains($0) }
    groups = named.map { ($0.name, $0.scopes.map(\.declaration.name.value)) } + (others.isEmpty ? [] : [(nil, others)])
  }

  var isEmpty: Bool { groups.isEmpty }

  func write(_ page: inout HTMLWriter) {
    for group in groups {
      if let name = group.name { page.element(.p, [.class("fr-text--bold fr-mb-0")], text: name) }
      page.element(.ul, [.class("dp-scopes")]) { page in
        for scope in group.scopes { page.element(.li, text: scope) }
      }
    }
  }
}

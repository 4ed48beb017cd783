import FormCatalog

/// How messages name a scope: by the name that applicants see, and its value.
struct ScopeName {
  private let name: Named
  var french: String { "le scope \(name.french)" }
  var english: String { "the scope \(name.english)" }

  init(_ scope: Scope) {
    name = Named(scope.value, label: scope.declaration.name.value)
  }
}

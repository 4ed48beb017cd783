package import FormCatalog
package import FormSource

/// A scope that the definition does not have.
package enum UnknownScope: CatalogRule {
  package static let rule = Rule(
    "unknown-scope",
    .reference,
    .error,
    summary: Words(
      fr: "Un formulaire nomme un scope que sa définition n’a pas.",
      en: "A form names a scope that its definition does not have."
    ),
    reason: Words(
      fr:
        "Prérempli, il est enregistré dans la demande sans que personne le voie\u{A0}; montré ou grisé, il n’a aucun effet, et la donnée attendue manque.",
      en:
        "If prefilled, it is stored with the request without anyone seeing it; if displayed or disabled, it has no effect, and the expected data is missing."
    ),
    examples: [
      .form("scopes_config: {displayed: [adresse, ⟦identitee⟧⟨identite⟩]}")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var unknown: [UnknownUse] = []
    for form in catalog.forms.entries {
      guard let id = form.definition, let definition = catalog.definitions[id],
        definition.declaration.scopes != nil, !definition.declaration.lacksScopes
      else { continue }
      lazy var given = Set(FormScopes.given(form).map(\.span))
      for use in form.declaration.scopeLists.joined() where !definition.scopeValues.contains(use.value) {
        unknown.append(UnknownUse(form: form, definition: definition, use: use, isGiven: given.contains(use.span)))
      }
    }
    if unknown.isEmpty { return }
    let renamed = RenamedScopes(unknown, in: catalog, &collector)
    for renaming in renamed.all { collector.add(finding(renaming)) }
    var valuesByName: [String: [String: String]] = [:]
    for unknown in unknown where !renamed.explains(unknown) {
      let (definition, use) = (unknown.definition, unknown.use)
      let values =
        valuesByName[definition.id]
        ?? Dictionary(
          definition.scopes.map { ($0.declaration.name.value, $0.declaration.value.value) },
          uniquingKeysWith: { first, _ in first }
        )
      valuesByName[definition.id] = values
      let meant = values[use.value] ?? collector.nearest(to: use.value, among: definition.scopeValues)
      var notes: [Finding.Note] = []
      if let first = definition.scopes.first {
        notes.append(
          Finding.Note(
            Words(
              fr: "les scopes de \(definition.id) sont déclarés ici",
              en: "the scopes of \(definition.id) are declared here"
            ),
            at: first.declaration.name.span
          )
        )
      }
      var finding = Finding(
        rule,
        at: use.span,
        Words(
          fr: "\(Quoted(use.value).french) n’est pas un scope de \(definition.id)",
          en: "\(Quoted(use.value).english) is not a scope of \(definition.id)"
        ),
        suggesting: meant,
        for: use.value,
        notes: notes,
        subject: unknown.form.uid
      )
      // A prefilled scope is stored with the request; one that is shown, greyed out or hidden has no effect.
      if !unknown.isGiven { finding.severity = .warning }
      collector.add(finding, via: use.via)
    }
  }

  /// About a scope that a definition calls otherwise than all of its forms do.
  private static func finding(_ renaming: RenamedScopes.Renaming) -> Finding {
    let (new, old) = (Quoted(renaming.scope.value), Quoted(renaming.former))
    let count = renaming.users
    var finding = Finding(
      rule,
      at: renaming.scope.span,
      Words(
        fr:
          "aucun formulaire ne nomme \(new.french), et \(count) nomment \(old.french), que \(renaming.definition) n’a pas",
        en: "no form names \(new.english), and \(count) name \(old.english), which \(renaming.definition) does not have"
      ),
      suggesting: renaming.former,
      for: renaming.scope.value,
      notes: renaming.places.prefix(3).map {
        Finding.Note(Words(fr: "par exemple ici", en: "for example here"), at: $0)
      },
      subject: renaming.definition
    )
    if !renaming.isGiven { finding.severity = .warning }
    return finding
  }
}

/// Scopes of definitions whose values are not those that several of their forms name: the mistake is in the definition.
private struct RenamedScopes {
  struct Renaming {
    let scope: Located<String>
    let former: String
    let definition: String
    let users: Int
    let places: [ByteSpan]
    let isGiven: Bool
  }

  private(set) var all: [Renaming] = []
  private var explained: [String: Set<String>] = [:]

  init(_ unknown: [UnknownUse], in catalog: borrowing Catalog, _ collector: inout FindingCollector) {
    for (id, uses) in Dictionary(grouping: unknown, by: \.definition.id).sorted(by: { $0.key.precedes($1.key) }) {
      let definition = uses[0].definition
      let forms = definition.forms.compactMap { catalog.forms[$0] }
      let named = Set(forms.flatMap { $0.declaration.scopeLists.joined().map(\.value) })
      let idle = definition.scopes.map(\.declaration.value).filter { !named.contains($0.value) }
      if idle.isEmpty { continue }
      let idleValues = idle.map(\.value)
      for (value, uses) in Dictionary(grouping: uses, by: \.use.value).sorted(by: { $0.key.precedes($1.key) }) {
        let users = Set(uses.map(\.form.uid)).count
        guard users > 1, let meant = collector.nearest(to: value, among: idleValues),
          let scope = idle.first(where: { $0.value == meant })
        else { continue }
        explained[id, default: []].insert(value)
        // Stages of one API share their lists.
        if all.contains(where: { $0.scope.span == scope.span }) { continue }
        all.append(
          Renaming(
            scope: scope,
            former: value,
            definition: id,
            users: users,
            places: uses.map(\.use.span),
            isGiven: uses.contains(where: \.isGiven)
          )
        )
      }
    }
  }

  func explains(_ unknown: UnknownUse) -> Bool {
    explained[unknown.definition.id]?.contains(unknown.use.value) ?? false
  }
}

/// A scope that a form names and its definition does not have.
private struct UnknownUse {
  let form: Form
  let definition: Definition
  let use: Located<String>
  let isGiven: Bool
}

package import FormCatalog
package import FormSource

/// Keys that repeat their default value.
package enum DefaultValueWritten: CatalogRule {
  package static let rule = Rule(
    "default-value-written",
    .style,
    .info,
    summary: Words(
      fr: "Une clé répète sa valeur par défaut.",
      en: "A key repeats its default value."
    ),
    reason: Words(
      fr: "Elle ne change rien, et cache au relecteur les clés qui comptent.",
      en: "It changes nothing, and hides the keys that matter from reviewers."
    ),
    examples: [
      .definition("unique: ⟦false⟧⟨true⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries where !definition.declaration.hasMergedKeys {
      let declaration = definition.declaration
      var keys: [(String, Located<Bool>)] = []
      keys += redundant("public", declaration.isPublic, true)
      keys += redundant("unique", declaration.isUnique, false)
      keys += redundant("startable_by_applicant", declaration.isStartable, true)
      for (name, flag) in declaration.featureFlags {
        keys += redundant("features.\(name)", flag, name != "instructor_drafts")
      }
      report(keys, definition.id, &collector)
    }
    for form in catalog.forms.entries where !form.declaration.hasMergedKeys {
      let declaration = form.declaration
      let parent = form.definition.flatMap { catalog.definitions[$0] }
      report(
        redundant("public", declaration.isPublic, true) + redundant("default", declaration.isDefault, false)
          + (parent.map { redundant("startable_by_applicant", declaration.isStartable, $0.isStartable) } ?? []),
        form.uid,
        &collector
      )
    }
  }

  private typealias NamedFlag = (name: String, flag: Located<Bool>)

  private static func redundant(_ key: String, _ flag: Located<Bool>?, _ standard: Bool) -> [NamedFlag] {
    flag.flatMap { $0.value == standard ? [(key, $0)] : nil } ?? []
  }

  /// Reports all keys of an entry in one finding, at the first of them.
  private static func report(
    _ keys: [NamedFlag],
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    guard let first = keys.first?.flag else { return }
    let names = QuotedList(keys.map(\.name))
    collector.add(
      Finding(
        rule,
        at: first.span,
        Words(
          fr: "\(names.french)\u{A0}: c’est la valeur par défaut",
          en: "\(names.english): this is the default value"
        ),
        label: Words(fr: "supprimez la clé", en: "remove the key"),
        subject: subject
      ),
      via: first.via
    )
  }
}

package import FormCatalog
package import FormSource

/// A form that names its class otherwise than Ruby spells it.
package enum MisspelledClass: CatalogRule {
  package static let rule = Rule(
    "misspelled-class",
    .reference,
    .error,
    summary: Words(
      fr: "Un formulaire écrit le nom de sa classe autrement que Rails.",
      en: "A form spells the name of its class differently from Rails."
    ),
    reason: Words(
      fr:
        "Rails distingue les majuscules et ne connaît pas de tiret bas dans ce nom\u{A0}: DataPass s’arrête au démarrage, même si nous devinons la définition.",
      en:
        "Rails tells capitals from small letters, and there is no underscore in this name: DataPass fails to start, although we can guess the definition."
    ),
    examples: [
      .form("authorization_request: ⟦exemple⟧⟨Exemple⟩"),
      RuleExample(
        .forms,
        """
        exemple:
          authorization_request: Exemple
          name: Demande libre
          default: true
        exemple-editeur:
          authorization_request: ⟦EXEMPLE⟧⟨Exemple⟩
          name: Logiciel
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for definition in catalog.definitions.entries {
      let forms = definition.forms.compactMap { catalog.forms[$0] }
      let expected = ClassName.of(definition.id)
      // Nearly always.
      if forms.allSatisfy({ $0.declaration.className.map { $0.value == expected } ?? true }) { continue }
      let names = forms.compactMap { $0.declaration.className.map { name(in: $0.value) } }
      let right = spelling(names, of: definition.id) ?? expected
      for form in forms {
        guard let written = form.declaration.className, !written.isMistyped, name(in: written.value) != right else {
          continue
        }
        collector.add(
          Finding(
            rule,
            at: written.span,
            Words(
              fr:
                "Rails ne trouve pas de classe \(Quoted(written.value).french)\u{A0}: celle de \(definition.id) est \(right)",
              en: "Rails finds no class \(Quoted(written.value).english): that of \(definition.id) is \(right)"
            ),
            label: Words(fr: "écrivez \(right)", en: "write \(right)"),
            fix: Fix(DidYouMean.title(right), safe: false, [Fix.Edit(written.span, right)]),
            subject: form.uid
          ),
          via: written.via
        )
      }
    }
  }

  /// The name that most forms give, of those that a class may have; the inflections’ own where they give it as often.
  private static func spelling(_ names: [Substring], of id: String) -> String? {
    var counts: [Substring: Int] = [:]
    for name in names where ClassName.mayBe(name, of: id) { counts[name, default: 0] += 1 }
    let expected = ClassName.of(id)
    let best = counts.max { left, right in
      (left.value, left.key == expected ? 1 : 0, right.key) < (right.value, right.key == expected ? 1 : 0, left.key)
    }
    return best.map { String($0.key) }
  }

  /// Without its modules, which Ruby finds as well.
  private static func name(in path: String) -> Substring {
    path.split(separator: ":").last ?? path[...]
  }
}

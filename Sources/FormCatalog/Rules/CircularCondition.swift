package import FormSource

/// A field that is asked only if it is asked.
package enum CircularCondition {
  package static let rule = Rule(
    "circular-condition",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "L’affichage d’un champ, ou d’un groupe de scopes, dépend de lui-même.",
      en: "The visibility of a field, or of a group of scopes, depends on itself."
    ),
    reason: Words(
      fr: "Aucun des champs concernés ne peut jamais être rempli.",
      en: "None of these fields can ever be filled in."
    ),
    examples: [
      .basicInfos(
        failing: """
          fields:
            ⟦intitule⟧: {when: {description: {present: true}}}
            description: {when: {intitule: {present: true}}}
          """,
        corrected: """
          fields:
            description: {when: {intitule: {present: true}}}
          """
      ),
      .definition(
        failing: """
          blocks:
            - {name: basic_infos, fields: {⟦intitule⟧: {when: {scopes: {contains: identite}}}}}
            - {name: scopes}
          scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
          scope_groups: {Foyer: {when: {intitule: {present: true}}}}
          """,
        corrected: """
          blocks:
            - {name: basic_infos}
            - {name: scopes}
          scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
          scope_groups: {Foyer: {when: {intitule: {present: true}}}}
          """
      ),
      .definition(
        failing: """
          scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
          scope_groups: {Foyer: {when: {⟦scopes⟧: {contains: identite}}}}
          """,
        corrected: """
          scopes: [{name: Adresse, value: adresse, group: Foyer}, {name: Identité, value: identite}]
          scope_groups: {Foyer: {when: {intitule: {present: true}}}}
          """
      ),
    ]
  )

  /// About a group of scopes whose condition asks which scopes are requested.
  static func scopes(_ field: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: field.span,
      Words(
        fr: "la condition d’un groupe de scopes ne peut pas porter sur les scopes\u{A0}: elle dépendrait d’elle-même",
        en: "the condition of a group of scopes may not ask about scopes: it would depend on itself"
      ),
      label: Words(
        fr: "nommez une autre question, ou écrivez une règle (scope_rules)",
        en: "name another question, or write a rule (scope_rules)"
      ),
      subject: subject
    )
  }

  static func finding(_ field: Located<String>, _ cycle: [String], subject: String?) -> Finding {
    let path = cycle.joined(separator: " → ")
    return Finding(
      rule,
      at: field.span,
      Words(
        fr: "l’affichage de \(Quoted(field.value).french) dépend de lui-même\u{A0}: \(path)",
        en: "the visibility of \(Quoted(field.value).english) depends on itself: \(path)"
      ),
      subject: subject
    )
  }
}

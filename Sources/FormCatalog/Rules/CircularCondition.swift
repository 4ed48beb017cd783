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
    ]
  )

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

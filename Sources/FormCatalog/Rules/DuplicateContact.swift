package import FormSource

/// A contact that is asked for twice.
package enum DuplicateContact {
  package static let rule = Rule(
    "duplicate-contact",
    .correctness,
    .error,
    summary: Words(
      fr: "Le même contact est demandé deux fois.",
      en: "The same contact is asked for twice."
    ),
    reason: Words(
      fr: "Le demandeur remplirait deux fois les mêmes coordonnées, dont une seule serait gardée.",
      en: "The applicant would fill in the same details twice, and only one set would be kept."
    ),
    examples: [
      .definition(
        failing: """
          blocks:
            - name: scopes
            - name: basic_infos
            - name: contacts
              contacts: [contact_technique, ⟦contact_technique⟧]
          """,
        corrected: """
          blocks:
            - name: scopes
            - name: basic_infos
            - name: contacts
              contacts: [contact_technique]
          """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      )
    ]
  )

  static func finding(_ kind: Located<String>, first: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: kind.span,
      Words(
        fr: "le contact \(Quoted(kind.value).french) est déjà demandé",
        en: "the contact \(Quoted(kind.value).english) is already asked for"
      ),
      notes: [Finding.Note(Words(fr: "première demande ici", en: "first asked for here"), at: first.span)],
      subject: subject
    )
  }
}

package import FormSource

/// A contact that the block cannot ask for.
package enum UnknownContact {
  package static let rule = Rule(
    "unknown-contact",
    .reference,
    .error,
    blocking: true,
    summary: Words(
      fr: "Une définition demande un contact qui n’existe pas.",
      en: "A definition asks for a contact that does not exist."
    ),
    reason: Words(
      fr: "Le contact n’est jamais demandé\u{A0}: l’instructeur ne sait à qui parler.",
      en: "The contact is never asked for: the instructor does not know whom to talk to."
    ),
    examples: [
      .definition(
        """
        blocks:
          - name: scopes
          - name: basic_infos
          - name: contacts
            contacts: [⟦contact_technic⟧⟨contact_technique⟩]
        """,
        context: [.forms: "exemple:\n  authorization_request: Exemple"]
      )
    ]
  )

  static func finding(_ kind: Located<String>, known: some Collection<String>, nearest: String?, subject: String?)
    -> Finding
  {
    Finding(
      rule,
      at: kind.span,
      Words(
        fr: "\(Quoted(kind.value).french) n’est pas un contact que l’on peut demander",
        en: "\(Quoted(kind.value).english) is not a contact that can be asked for"
      ),
      label: DidYouMean.separated(kind.value, among: known) ?? nearest.map { DidYouMean.words($0, for: kind.value) }
        ?? DidYouMean.oneOf(unordered: known),
      subject: subject
    )
  }
}

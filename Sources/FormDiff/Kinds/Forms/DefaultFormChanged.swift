import FormCatalog
import FormSource

/// A definition has another default form.
enum DefaultFormChanged {
  static let kind = ChangeKind(
    "default-form-changed",
    [.drafts: .notice, .links: .notice],
    summary: Words(
      fr: "Une définition a un autre formulaire par défaut.",
      en: "A definition has another default form."
    ),
    reason: Words(
      fr: "C’est celui que reçoit un demandeur qui n’en choisit pas.",
      en: "It is the one that applicants get who choose none."
    ),
    examples: [
      ChangeExample(
        .forms,
        before: """
          ⟦exemple⟧: {authorization_request: Exemple, default: true, name: Un}
          autre: {authorization_request: Exemple, name: Deux}
          """,
        after: """
          exemple: {authorization_request: Exemple, name: Un}
          ⟦autre⟧: {authorization_request: Exemple, default: true, name: Deux}
          """
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition, _ sides: Sides) -> Change {
    let old = Quoted(before.defaultForm ?? "")
    return Change(
      kind,
      after.defaultForm.map { uid in
        let new = Quoted(uid)
        return Words(
          fr: "le formulaire par défaut passe de \(old.french) à \(new.french)",
          en: "the default form changes from \(old.english) to \(new.english)"
        )
      } ?? Words(fr: "n’a plus de formulaire par défaut", en: "has no default form any more"),
      Change.Subject(after),
      before: before.defaultForm.flatMap { sides.before.forms[$0] }?.declaration.uid.span,
      after: after.defaultForm.flatMap { sides.after.forms[$0] }?.declaration.uid.span
    )
  }
}

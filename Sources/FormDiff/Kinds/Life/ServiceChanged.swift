import FormCatalog
import FormSource

/// A service that messages come from, go to or that helps has another name or address.
enum ServiceChanged {
  static let kind = ChangeKind(
    "service-changed",
    [.instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "Un service change de nom ou d’adresse.",
      en: "A service has another name or address."
    ),
    reason: Words(
      fr: "Les messages partent de là ou y arrivent\u{A0}: qui les reçoit y répond, ou s’en méfie.",
      en: "Messages leave from there or arrive there: those who receive them answer to it, or distrust it."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            services:
              ⟦datapass⟧: {name: DataPass, email: avant@exemple.gouv.fr}
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
          """,
        after: """
          exemple:
            services:
              ⟦datapass⟧: {name: DataPass, email: apres@exemple.gouv.fr}
            messages:
              recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: Reçu.}
          """
      )
    ]
  )

  /// - Parameters:
  ///   - before: the service; nil where it has been declared since.
  ///   - after: the same afterwards; nil where it is not declared any more.
  ///   - parts: which of its keys change.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ before: LifeDeclaration.Service?,
    _ after: LifeDeclaration.Service?,
    _ parts: KeyChanges,
    _ subject: Change.Subject
  ) -> Change {
    let (name, words) = (Quoted(after?.name.value ?? before?.name.value ?? ""), parts.words)
    return Change(
      kind,
      Words(fr: "le service \(name.french)\(words.french)", en: "the service \(name.english)\(words.english)"),
      subject,
      before: before?.name.span,
      after: after?.name.span
    )
  }
}

import FormCatalog
import FormSource

/// A template of the instructors says something else, is new or is gone.
enum TemplateChanged {
  static let kind = ChangeKind(
    "template-changed",
    [.instruction: .notice],
    summary: Words(
      fr: "Un modèle des instructeurs dit autre chose, apparaît ou disparaît.",
      en: "A template of the instructors says something else, appears or disappears."
    ),
    reason: Words(
      fr: "Les instructeurs répondent avec d’autres mots.",
      en: "Instructors answer in other words."
    ),
    examples: [
      ChangeExample(
        .life,
        before: """
          exemple:
            templates: {autre: {kind: refusal, title: Autre, content: ⟦Non.⟧}}
          """,
        after: """
          exemple:
            templates: {autre: {kind: refusal, title: Autre, content: ⟦Non !⟧}}
          """
      )
    ]
  )

  /// - Parameters:
  ///   - before: the template; nil where it is new.
  ///   - after: the same afterwards; nil where it is gone.
  ///   - parts: what changes in it, where both sides have it.
  ///   - subject: the definition.
  /// - Returns: the change.
  static func change(
    _ before: LifeDeclaration.Template?,
    _ after: LifeDeclaration.Template?,
    _ parts: KeyChanges?,
    _ subject: Change.Subject
  ) -> Change {
    let template = after ?? before
    let name = template?.name.value ?? ""
    let shown = Quoted(template?.title?.value ?? name)
    let what: Words =
      switch (before, after) {
      case (nil, _): Words(fr: " apparaît", en: " appears")
      case (_, nil): Words(fr: " disparaît", en: " disappears")
      case (_?, _?): parts?.words ?? Words(fr: " change", en: " changes")
      }
    return Change(
      kind,
      Words(
        fr: "le modèle \(shown.french) (\(name)) des instructeurs\(what.french)",
        en: "the instructors’ template \(shown.english) (\(name))\(what.english)"
      ),
      subject,
      before: parts?.places.before ?? before?.name.span,
      after: parts?.places.after ?? after?.name.span
    )
  }
}

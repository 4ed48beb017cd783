import FormCatalog
import FormSource

/// The address of the terms of use changes.
enum TermsChanged {
  static let kind = ChangeKind(
    "terms-changed",
    [.drafts: .breaking, .instruction: .notice, .holders: .notice],
    summary: Words(
      fr: "L’adresse des conditions d’utilisation change.",
      en: "The address of the terms of use changes."
    ),
    reason: Words(
      fr: "Le demandeur accepte un autre texte que celui de ceux qui l’ont fait avant lui.",
      en: "Applicants accept another text than those before them did."
    ),
    examples: [
      .definition(
        before: "cgu_link: ⟦https://exemple.gouv.fr/cgu⟧",
        after: "cgu_link: ⟦https://exemple.gouv.fr/cgu-2⟧"
      )
    ]
  )

  static func change(_ before: Definition, _ after: Definition) -> Change {
    Change(
      kind,
      words(before.declaration.cguLink?.value, after.declaration.cguLink?.value),
      Change.Subject(after),
      before: before.declaration.cguLink?.span,
      after: after.declaration.cguLink?.span,
      // Where nothing is left to accept, nothing is refused.
      impacts: after.declaration.cguLink?.value.isEmpty ?? true ? kind.impacts.mapValues { _ in .notice } : nil
    )
  }

  /// The box to tick comes and goes with the address.
  private static func words(_ before: String?, _ after: String?) -> Words {
    switch (before, after) {
    case (let before?, let after?):
      let change = TextChange(before, after).words
      return Words(
        fr: "a d’autres conditions d’utilisation\u{A0}: \(change.french)",
        en: "has other terms of use: \(change.english)"
      )
    case (_?, nil):
      return Words(fr: "n’a plus de conditions d’utilisation à accepter", en: "has no terms of use to accept any more")
    case (nil, _):
      let link = Quoted(after ?? "")
      return Words(
        fr: "a désormais des conditions d’utilisation à accepter\u{A0}: \(link.french)",
        en: "has terms of use to accept now: \(link.english)"
      )
    }
  }
}

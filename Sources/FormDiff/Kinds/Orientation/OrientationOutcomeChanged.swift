import FormCatalog
import FormSource

/// Where a path of questions ends, another eligibility is announced, other forms are offered or other answers are given.
enum OrientationOutcomeChanged {
  static let kind = ChangeKind(
    "orientation-outcome-changed",
    [.drafts: .notice, .links: .notice],
    summary: Words(
      fr: "Au bout d’un chemin de questions, l’éligibilité, les formulaires ou les réponses données changent.",
      en:
        "Where a path of questions ends, another eligibility is announced, other forms are offered or other answers are given."
    ),
    reason: Words(
      fr: "Ceux qui arrivent là lisent une autre conclusion ou choisissent parmi d’autres formulaires.",
      en: "Those who arrive there read another conclusion or choose among other forms."
    ),
    examples: [
      OrientationExamples.example(
        before: .init(outcomes: ["⟦oui⟧: {eligible: yes, text: Oui}"]),
        after: .init(outcomes: ["⟦oui⟧: {eligible: maybe, text: Oui}"])
      )
    ]
  )

  static func change(
    _ before: OrientationDeclaration.Outcome,
    _ after: OrientationDeclaration.Outcome,
    _ subject: Change.Subject
  ) -> Change {
    let name = Quoted(after.name.value)
    let text = difference(before, after)
    return Change(
      kind,
      Words(
        fr: "au bout de ses questions d’orientation, \(name.french) \(text.french)",
        en: "at the end of its orientation, \(name.english) \(text.english)"
      ),
      subject,
      before: before.name.span,
      after: after.name.span
    )
  }

  /// What matters most among what changed.
  private static func difference(
    _ before: OrientationDeclaration.Outcome,
    _ after: OrientationDeclaration.Outcome
  ) -> Words {
    if before.eligible != after.eligible {
      switch after.eligible {
      case "yes": return Words(fr: "dit désormais que l’on est éligible", en: "now says that applicants are eligible")
      case "no":
        return Words(
          fr: "dit désormais que l’on n’est pas éligible",
          en: "now says that applicants are not eligible"
        )
      default: return Words(fr: "dit désormais que cela dépend", en: "now says that it depends")
      }
    }
    if before.forms?.map(\.value) != after.forms?.map(\.value) {
      let (old, new) = (forms(before), forms(after))
      return Words(
        fr: "propose \(new.french) (auparavant\u{A0}: \(old.french))",
        en: "offers \(new.english) (formerly: \(old.english))"
      )
    }
    let answers = KeyChanges(before.prefill.map(part), after.prefill.map(part)).details
    return Words(
      fr: "préremplit d’autres réponses\(answers.french)",
      en: "gives other answers\(answers.english)"
    )
  }

  /// A prefilled answer; without its text where that says who somebody is, since changes are kept.
  private static func part(_ prefill: PrefillDeclaration) -> KeyChanges.Part {
    let name = Quoted(prefill.field.value)
    let text = prefill.text?.value ?? PrefillWords.text(prefill.value)
    return KeyChanges.Part(
      fr: "la réponse à \(name.french)",
      en: "the answer to \(name.english)",
      PersonalData.isPartOfName(text, in: prefill.field.value) ? "…" : text,
      at: prefill.field.span
    )
  }

  private static func forms(_ outcome: OrientationDeclaration.Outcome) -> Words {
    guard let forms = outcome.forms else {
      return Words(fr: "tous les formulaires que l’on peut commencer", en: "all forms that can be started")
    }
    if forms.isEmpty { return Words(fr: "aucun formulaire", en: "no form") }
    let list = QuotedList(forms.map(\.value))
    return Words(fr: list.french, en: list.english)
  }
}

import FormSource

/// The keys of a renewal.
enum RenewalShape {
  /// Fifty years, in months: nobody has to think of anything longer, and calendars can show it.
  private static let longest = 600

  static let record = Record(
    "renewal",
    Words(fr: "un renouvellement", en: "a renewal"),
    [
      KeyShape("of", .text, .required, fr: "Ce qui se renouvelle (le jeton…)", en: "What is renewed (the token…)"),
      KeyShape("every", .count(1...longest), .required, fr: "Au bout de combien de mois", en: "After how many months"),
      KeyShape(
        "by",
        .text,
        .required,
        fr: "Qui le fait\u{A0}: applicant, vendor…",
        en: "Who does it: applicant, vendor…"
      ),
      KeyShape(
        "reminders",
        .list(of: .count(0...longest)),
        fr: "Les rappels\u{A0}: combien de mois avant la fin",
        en: "The reminders: how many months before the end"
      ),
      KeyShape(
        "reminder",
        .text,
        fr: "Le nom du message qui rappelle",
        en: "The name of the message that reminds"
      ),
      KeyShape(
        "blocks",
        .list(of: .record(BlockShape.adaptation)),
        fr: "Les questions du formulaire de renouvellement",
        en: "The questions of the renewal form"
      ),
      KeyShape(
        "changed_when",
        .condition,
        fr: "Les réponses à ces questions qui disent que quelque chose a changé",
        en: "The answers to these questions that mean that something has changed"
      ),
      KeyShape(
        "unchanged",
        .text,
        fr: "Ce qui se passe si rien n’a changé",
        en: "What happens if nothing has changed"
      ),
      KeyShape(
        "changed",
        .choice(["reopen"]),
        fr: "Ce qu’il faut faire si quelque chose a changé\u{A0}: reopen, rouvrir l’habilitation",
        en: "What to do if something has changed: reopen the habilitation"
      ),
      KeyShape("lapses", .list(of: .text), fr: "Sans renouvellement, ce qui s’arrête", en: "Without it, what stops"),
      KeyShape("stays", .list(of: .text), fr: "Sans renouvellement, ce qui reste", en: "Without it, what stays"),
    ]
  )
}

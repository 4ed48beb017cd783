package import FormSource

/// A rule that no answers can keep.
package enum ImpossibleRule {
  package static let rule = Rule(
    "impossible-rule",
    .correctness,
    .error,
    summary: Words(
      fr: "Aucune réponse ne peut respecter une règle.",
      en: "No answer can keep a rule."
    ),
    reason: Words(
      fr: "Dès que le demandeur répond, sa demande est refusée à l’envoi, quoi qu’il réponde.",
      en: "As soon as applicants answer, their request is refused when it is sent, whatever the answer."
    ),
    examples: [
      .basicInfos("rules: {textes: {distinct: [intitule, ⟦intitule⟧⟨description⟩]}}"),
      .basicInfos(
        """
        fields: {debut: {type: date, label: Début}, fin: {type: date, label: Fin}}
        rules:
          dates: {after: [fin, ⟦fin⟧⟨debut⟩]}
        """
      ),
      .basicInfos(
        failing: """
          fields:
            debut: {type: date, label: Début, minimum: "2027-01-01"}
            fin: {type: date, label: Fin, maximum: "2026-12-31"}
          rules:
            ⟦dates⟧: {after: [fin, debut]}
          """,
        corrected: """
          fields:
            debut: {type: date, label: Début, minimum: "2027-01-01"}
            fin: {type: date, label: Fin, maximum: "2027-12-31"}
          rules:
            dates: {after: [fin, debut]}
          """
      ),
      .definition("scope_rules: {un_seul: {incompatible: [[adresse], [⟦adresse⟧⟨identite⟩]]}}"),
      .definition(
        """
        scope_rules:
          adresse_seule: {alone: adresse⟨, strictness: advice⟩}
          ⟦toujours⟧: {all_of: [adresse, identite]}
        """
      ),
      .basicInfos(
        """
        fields:
          rythme: {type: choice, label: Rythme, options: [jour⟨, mois⟩]}
          rappel: {type: choice, label: Rythme des rappels, options: [jour]}
        rules: {⟦rythmes⟧: {distinct: [rythme, rappel]}}
        """
      ),
    ]
  )

  /// A field that is compared with itself.
  static func itself(_ name: Located<String>, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr: """
          la règle \(Quoted(id.value).french) compare \(Quoted(name.value).french) à lui-même\u{A0}: aucune réponse \
          ne la respecte
          """,
        en:
          "the rule \(Quoted(id.value).english) compares \(Quoted(name.value).english) with itself: no answer keeps it"
      ),
      label: Words(fr: "nommez l’autre champ", en: "name the other field"),
      subject: subject
    )
  }

  /// A date whose limits put it before one that it must come after.
  static func order(_ later: Located<String>, _ earlier: Located<String>, at id: Located<String>, subject: String?)
    -> Finding
  {
    let (later, earlier) = (Quoted(later.value), Quoted(earlier.value))
    return Finding(
      rule,
      at: id.span,
      Words(
        fr:
          "les limites de \(later.french) et de \(earlier.french) ne permettent pas que la première date suive la seconde",
        en: "the limits of \(later.english) and \(earlier.english) do not allow the first date to come after the second"
      ),
      label: Words(
        fr: "changez ces limites, ou l’ordre des champs",
        en: "change these limits, or the order of the fields"
      ),
      subject: subject
    )
  }

  /// A scope that is incompatible with itself.
  static func scope(_ name: Located<String>, rule id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: name.span,
      Words(
        fr:
          "la règle \(Quoted(id.value).french) oppose \(Quoted(name.value).french) à lui-même\u{A0}: on ne peut plus le demander",
        en:
          "the rule \(Quoted(id.value).english) opposes \(Quoted(name.value).english) to itself: it can no longer be requested"
      ),
      label: Words(fr: "laissez-le d’un seul côté", en: "leave it on one side only"),
      subject: subject
    )
  }

  /// Fields that must all be answered, with too few answers to differ by.
  static func tooFewAnswers(_ id: Located<String>, subject: String?) -> Finding {
    Finding(
      rule,
      at: id.span,
      Words(
        fr: "les champs de la règle \(Quoted(id.value).french) n’ont pas assez de réponses possibles pour différer",
        en: "the fields of the rule \(Quoted(id.value).english) do not have enough possible answers to differ"
      ),
      label: Words(
        fr: "rendez un champ facultatif, ou ajoutez des options",
        en: "make a field optional, or add options"
      ),
      subject: subject
    )
  }

  /// Rules between scopes that contradict each other.
  static func together(_ ids: [String], at id: Located<String>, subject: String?) -> Finding {
    let names = QuotedList(ids)
    return Finding(
      rule,
      at: id.span,
      Words(
        fr: "aucun choix de scopes ne respecte à la fois ces règles\u{A0}: \(names.french)",
        en: "no choice of scopes keeps all of these rules: \(names.english)"
      ),
      label: Words(fr: "changez l’une d’elles", en: "change one of them"),
      subject: subject
    )
  }
}

import FormSource

/// The keys of a scenario: a request, whether its form accepts it, and how its life goes on.
package enum ScenarioShape {
  package static let record = Record(
    "scenario",
    Words(fr: "un scénario", en: "a scenario"),
    [
      KeyShape("form", .text, .required, fr: "L’identifiant du formulaire", en: "The form’s identifier"),
      KeyShape(
        "from",
        .choice(ScenarioStart.allCases.map(\.rawValue)),
        fr:
          "La demande dont on part\u{A0}: complete (tout ce qui est obligatoire, par défaut), prefilled (ce que le formulaire donne) ou empty",
        en:
          "The request to start from: complete (all that is required, by default), prefilled (what the form gives) or empty"
      ),
      KeyShape(
        "answers",
        .map(answer),
        fr: "Les réponses qui remplacent celles du départ\u{A0}: champs, scopes, pièces jointes, cases à cocher",
        en: "The answers that replace those of the start: fields, scopes, documents, checkboxes"
      ),
      KeyShape(
        "without",
        .list(of: .text),
        fr: "Les champs et les cases laissés sans réponse",
        en: "The fields and checkboxes left without an answer"
      ),
      KeyShape(
        "day",
        .text,
        fr: "Le jour de l’envoi (AAAA-MM-JJ)\u{A0}; par défaut, celui de l’essai",
        en: "The day of sending (YYYY-MM-DD); by default, the day of the run"
      ),
      KeyShape("accepted", .flag, fr: "true\u{A0}: la demande est recevable", en: "true: the request is accepted"),
      KeyShape(
        "refused",
        causes,
        fr: "La demande est refusée\u{A0}: pour chaque champ en cause, les codes ou les règles du refus, et eux seuls",
        en: "The request is refused: for each field concerned, the codes or rules of the refusal, and no others"
      ),
      KeyShape(
        "advice",
        causes,
        fr: "Les conseils donnés, de la même façon\u{A0}; sans cette clé, ils ne comptent pas",
        en: "The advice given, likewise; without this key, advice does not count"
      ),
      KeyShape(
        "then",
        .list(of: .record(ScenarioStepShape.record)),
        fr: "La suite\u{A0}: qui fait quoi, ce qui est permis ou refusé, ce qui part (datapass rehearse --run)",
        en: "How it goes on: who does what, what is allowed or refused, what leaves (datapass rehearse --run)"
      ),
    ]
  )

  private static let causes = Shape.map(.list(of: .text))

  /// An answer as a submission has it, nothing included.
  static let answer = Shape.either([.scalar, .list(of: .either([.scalar, .record(document)])), .nothing])

  private static let document = Record(
    "attached_document",
    Words(fr: "une pièce jointe", en: "an attached document"),
    [
      KeyShape("filename", .text, .required, fr: "Le nom du fichier", en: "The name of the file"),
      KeyShape("content_type", .text, .required, fr: "Le type du fichier", en: "The type of the file"),
      KeyShape("byte_size", .integer, .required, fr: "La taille en octets", en: "The size in bytes"),
    ]
  )
}

package import FormSource

/// A condition that no answer can meet, or a comparison with an answer that is not offered.
package enum ImpossibleCondition {
  package static let rule = Rule(
    "impossible-condition",
    .correctness,
    .error,
    summary: Words(
      fr: "Aucune réponse ne remplit une condition.",
      en: "No answer can meet a condition."
    ),
    reason: Words(
      fr: "Elle n’est jamais remplie\u{A0}: la question n’est jamais posée, ou l’obligation jamais appliquée.",
      en: "It is never met: the question is never asked, or the requirement never applied."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          intitule: {required_when: {scopes: {contains: ⟦adress⟧⟨adresse⟩}}}
        """
      ),
      .basicInfos(
        """
        fields:
          nombre_agents: {type: integer, label: Nombre d’agents, maximum: 50}
          intitule: {required_when: ⟦{nombre_agents: {above: 50}}⟧⟨{nombre_agents: {above: 20}}⟩}
        """
      ),
      .basicInfos(
        """
        fields:
          motif: {type: text, label: Motif, when: ⟦{description: {present: false}}⟧⟨{description: {present: true}}⟩}
        """
      ),
      .basicInfos(
        failing: """
          fields:
            nature: {type: choice, label: Nature, options: {a: A, b: B}}
            motif: {type: text, label: Motif, when: {nature: {is: b}}, required_when: ⟦{nature: {is: a}}⟧}
          """,
        corrected: """
          fields:
            nature: {type: choice, label: Nature, options: {a: A, b: B}}
            motif: {type: text, label: Motif, when: {nature: {is: b}}}
          """
      ),
    ]
  )

  static func finding(_ condition: LocatedCondition, asksForNo: Bool, subject: String?) -> Finding {
    let hint = Words(
      fr: "une case laissée vide est une absence de réponse\u{A0}: écrivez { is_not: true }",
      en: "an unticked box counts as no answer: write { is_not: true }"
    )
    return Finding(
      rule,
      at: condition.span,
      Words(fr: "aucune réponse ne remplit cette condition", en: "no answer can meet this condition"),
      label: asksForNo ? hint : nil,
      subject: subject
    )
  }

  /// About a condition on what is required of a question, or on its default answer, that excludes the one under which it
  /// is asked.
  static func unasked(_ condition: LocatedCondition, subject: String?) -> Finding {
    Finding(
      rule,
      at: condition.via ?? condition.span,
      Words(
        fr: "cette condition n’est jamais remplie là où la question est posée (when)",
        en: "this condition is never met where the question is asked (when)"
      ),
      label: Words(fr: "changez-la, ou changez when", en: "change it, or change when"),
      subject: subject
    )
  }

  /// About a condition that only holds without an answer to a question that must be answered.
  static func unanswered(_ condition: LocatedCondition, _ field: Located<String>, subject: String?) -> Finding {
    let name = Quoted(field.value)
    return Finding(
      rule,
      at: condition.span,
      Words(
        fr: "aucune demande complète ne remplit cette condition\u{A0}: \(name.french) est toujours à remplir",
        en: "no complete request meets this condition: \(name.english) must always be filled in"
      ),
      label: Words(
        fr: "rendez ce champ facultatif, ou changez la condition",
        en: "make this field optional, or change the condition"
      ),
      subject: subject
    )
  }

  /// About options declared anew without one that a condition needs.
  static func leftOut(_ answer: String, _ options: Located<String>, subject: String?) -> Finding {
    let name = Quoted(answer)
    return Finding(
      rule,
      at: options.span,
      Words(
        fr:
          "une condition attend la réponse \(name.french), que ces options n’offrent plus\u{A0}: elle n’est jamais remplie",
        en: "a condition needs the answer \(name.english), which these options no longer offer: it never holds"
      ),
      label: Words(
        fr: "gardez cette option, ou retirez ce qui en dépend",
        en: "keep this option, or remove what depends on it"
      ),
      subject: subject
    )
  }

  /// About an answer that is not among those offered.
  static func finding(_ answer: String, at span: ByteSpan, known: Set<String>, nearest: String?, subject: String?)
    -> Finding
  {
    Finding(
      rule,
      at: span,
      Words(
        fr: "\(Quoted(answer).french) n’est pas une réponse possible\u{A0}: la condition n’est jamais remplie",
        en: "\(Quoted(answer).english) is not a possible answer: the condition never holds"
      ),
      label: nearest.map { DidYouMean.words($0, for: answer) } ?? DidYouMean.oneOf(unordered: known),
      subject: subject
    )
  }
}

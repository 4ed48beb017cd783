package import FormSource

/// A condition that every answer meets.
package enum NeedlessCondition {
  package static let rule = Rule(
    "needless-condition",
    .correctness,
    .warning,
    summary: Words(
      fr: "Une condition est remplie quelle que soit la réponse.",
      en: "A condition is met whatever the answer."
    ),
    reason: Words(
      fr:
        "La question est toujours posée, ou l’obligation toujours appliquée, ce que son auteur ne voulait sans doute pas.",
      en: "The question is always asked, or the requirement always applied, which its author probably did not mean."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          nature: {type: choice, label: Nature, options: {a: A, b: B}}
          intitule: {required_when: ⟦{any: [{nature: {is_not: a}}, {nature: {is_not: b}}]}⟧⟨{nature: {is_not: a}}⟩}
        """
      ),
      .basicInfos("fields: {intitule: {⟨default: Mon projet, ⟩default_when: ⟦{description: {present: true}}⟧}}"),
    ]
  )

  /// A condition for a default answer that is not there.
  static func withoutDefault(at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "default_when n’a pas d’effet\u{A0}: le champ n’a pas de réponse par défaut",
        en: "default_when has no effect: the field has no default answer"
      ),
      label: Words(fr: "ajoutez default, ou supprimez cette clé", en: "add default, or remove this key"),
      subject: subject
    )
  }

  static func finding(at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "cette condition est toujours remplie\u{A0}: elle ne distingue rien",
        en: "this condition is always met: it makes no difference"
      ),
      label: Words(
        fr: "supprimez-la, ou remplacez «\u{A0}any\u{A0}» par «\u{A0}all\u{A0}»",
        en: "remove it, or replace “any” with “all”"
      ),
      subject: subject
    )
  }
}

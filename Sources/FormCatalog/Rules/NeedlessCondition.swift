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
      .basicInfos(
        """
        fields:
          nombre: {type: integer, label: Nombre, minimum: 1}
          site: {type: url, label: Site, optional: true}
          page: {type: url, label: Page, optional: true}
        rules:
          adresse: {at_least_one_of: [site, page], unless: ⟦{nombre: {at_least: 1}}⟧⟨{nombre: {at_least: 10}}⟩}
        """
      ),
      .basicInfos(
        """
        fields:
          nature: {type: choice, label: Nature, options: {a: A, b: B}}
          site: {type: url, label: Site, required_when: ⟦{nature: {in: [a, b]}}⟧⟨{nature: {is: a}}⟩}
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

  /// The exception to a rule, which then applies to no request.
  static func exemption(at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "cette exception est toujours remplie\u{A0}: la règle ne s’applique à aucune demande",
        en: "this exception is always met: the rule applies to no request"
      ),
      label: Words(fr: "changez l’exception, ou supprimez la règle", en: "change the exception, or remove the rule"),
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

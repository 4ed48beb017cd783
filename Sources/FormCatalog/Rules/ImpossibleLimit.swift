package import FormSource
import FormSubmission

/// A limit that can be read but that no answer meets.
package enum ImpossibleLimit {
  package static let rule = Rule(
    "impossible-limit",
    .correctness,
    .error,
    summary: Words(
      fr: "Aucune réponse ne peut respecter une limite, ou choisir une option.",
      en: "No answer can meet a limit, or be one of the options."
    ),
    reason: Words(
      fr: "Quoi que le demandeur réponde, sa demande est refusée à l’envoi.",
      en: "Whatever the applicant answers, the request is refused when it is sent."
    ),
    examples: [
      .basicInfos(
        """
        fields:
          delai: {type: integer, label: Délai, minimum: ⟦24⟧⟨6⟩, maximum: 12}
        """
      ),
      .basicInfos(
        """
        fields:
          plan: {type: document, label: Plan, accept: [⟦pdf⟧⟨application/pdf⟩]}
        """
      ),
      .basicInfos(
        """
        fields:
          code: {type: text, label: Code, pattern: ⟦'[A-Z]{2}'⟧⟨'[A-Z]{4}'⟩, min_length: 4}
        """
      ),
      .basicInfos(
        """
        fields:
          agents: {type: integer, label: Agents, maximum: 50, constraints: [{when: {intitule: {present: true}}, minimum: ⟦60⟧⟨5⟩}]}
        """
      ),
      .basicInfos(
        """
        fields:
          plan: {type: document, label: Plan, max_count: ⟦0⟧⟨3⟩}
        """
      ),
      .basicInfos(
        """
        fields:
          duree: {type: choice, label: Durée en mois, pattern: '[0-9]+', options: [12, ⟦deux ans⟧⟨24⟩]}
        """
      ),
    ]
  )

  /// Two limits of which one excludes what the other asks for.
  static func pair(_ keys: (String, String), _ least: Cursor, _ most: Cursor, subject: String?) -> Finding {
    let first = Quoted("\(keys.0): \(least.text?.value ?? "")")
    let second = Quoted("\(keys.1): \(most.text?.value ?? "")")
    // What comes with the tool cannot be edited.
    let isStandard = least.span.source.isBuiltIn
    return Finding(
      rule,
      at: isStandard ? most.span : least.span,
      Words(
        fr: "aucune réponse ne respecte à la fois \(first.french) et \(second.french)",
        en: "no answer meets both \(first.english) and \(second.english)"
      ),
      label: isStandard
        ? Words(fr: "écrivez une valeur plus grande", en: "write a larger value")
        : Words(
          fr: "écrivez une valeur qui ne dépasse pas l’autre limite",
          en: "write a value that does not exceed the other limit"
        ),
      subject: subject
    )
  }

  /// A form and lengths that no text has.
  static func text(at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "aucun texte n’a à la fois cette forme et la longueur que le champ demande",
        en: "no text has both this form and the length that the field asks for"
      ),
      label: Words(fr: "changez la forme, ou la longueur", en: "change the form, or the length"),
      subject: subject
    )
  }

  /// Limits under a condition that exclude what the field’s own admit.
  static func constraint(at span: ByteSpan, subject: String?) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "à cette condition, aucune réponse ne respecte à la fois ces limites et celles du champ",
        en: "on this condition, no answer meets both these limits and those of the field"
      ),
      label: Words(
        fr: "donnez ici des limites plus étroites que celles du champ",
        en: "give limits here that are narrower than those of the field"
      ),
      subject: subject
    )
  }

  /// A limit that leaves room for nothing.
  static func nothing(_ key: String, _ cursor: Cursor, subject: String?) -> Finding {
    let written = Quoted("\(key): \(cursor.text?.value ?? "")")
    return Finding(
      rule,
      at: cursor.span,
      written.words(fr: "n’admet aucune réponse", en: "allows no answer"),
      label: Words(
        fr: "écrivez une limite plus grande, ou supprimez la clé",
        en: "write a larger limit, or remove the key"
      ),
      subject: subject
    )
  }

  static func mediaType(_ type: Located<String>, subject: String?) -> Finding {
    let label: Words
    if let meant = MediaType.meant(type.value) {
      label = Words(fr: "écrivez \(meant)", en: "write \(meant)")
    } else if type.value == "*" || type.value == "*/*" {
      label = Words(
        fr: "supprimez la clé accept pour accepter tous les fichiers",
        en: "remove the key accept to accept all files"
      )
    } else if type.value.hasSuffix("/*") {
      label = Words(
        fr: "donnez chaque type en entier, comme application/pdf ou image/png",
        en: "give each type in full, such as application/pdf or image/png"
      )
    } else {
      label = Words(
        fr: "écrivez un type de fichier en entier, comme application/pdf",
        en: "write a file type in full, such as application/pdf"
      )
    }
    return Finding(
      rule,
      at: type.span,
      Quoted(type.value).words(
        fr: "n’est pas un type de fichier",
        en: "is not a file type"
      ),
      label: label,
      subject: subject
    )
  }

  static func option(_ option: Located<String>, _ violation: Violation, subject: String?) -> Finding {
    Finding(
      rule,
      at: option.span,
      Words(
        fr: "le champ refuse sa propre option \(Quoted(option.value).french)\u{A0}: \(violation.french)",
        en: "the field does not accept its own option \(Quoted(option.value).english): \(violation.english)"
      ),
      label: Words(
        fr: "changez l’option, ou le type et les limites du champ",
        en: "change the option, or the field’s type and limits"
      ),
      subject: subject
    )
  }
}

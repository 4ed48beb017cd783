package import FormSource

/// A vendor’s answer from which no form can be made.
package enum RefusedAnswer {
  package static let rule = Rule(
    "refused-answer",
    .correctness,
    .error,
    summary: Words(
      fr: "Une réponse d’un éditeur ne peut pas servir\u{A0}: elle manque, ou n’est pas ce que l’on demande.",
      en: "A vendor’s answer cannot be used: it is missing, or is not what was asked for."
    ),
    reason: Words(
      fr:
        "Le formulaire de l’éditeur serait faux\u{A0}: tous ses clients demanderaient la mauvaise donnée, ou recevraient les messages d’un autre.",
      en:
        "The vendor’s form would be wrong: all its clients would request the wrong data, or receive someone else’s messages."
    )
  )

  static func finding(_ message: Words, at span: ByteSpan, label: Words? = nil, subject: String? = nil) -> Finding {
    Finding(rule, at: span, message, label: label, subject: subject)
  }

  /// About answers whose form would have a finding.
  /// - Parameters:
  ///   - finding: what is wrong with the form. How to mend it is said in words of the project, which answers do not have.
  ///   - name: the name of the software; nil where it is not known which form it is.
  ///   - span: the place of the answer.
  /// - Returns: the finding.
  package static func finding(invalidatedBy finding: Finding, name: String?, at span: ByteSpan) -> Finding {
    let whose = name.map { Words(fr: " de \(Quoted($0).french)", en: " of \(Quoted($0).english)") }
    let message = Words(
      fr: "le formulaire\(whose?.french ?? "") serait invalide\u{A0}: \(finding.message.french) (\(finding.rule.id))",
      en: "the form\(whose?.english ?? "") would be invalid: \(finding.message.english) (\(finding.rule.id))"
    )
    let label = Words(fr: "changez les réponses dont cela vient", en: "change the answers that it comes from")
    return self.finding(message, at: span, label: label, subject: finding.subject)
  }

  /// About a form that the last import had answers for, and this one has not.
  package static func finding(vanished uid: String, at span: ByteSpan) -> Finding {
    let name = Quoted(uid)
    var finding = finding(
      Words(
        fr:
          "plus aucune ligne ne parle de \(name.french), qui était du dernier import\u{A0}: le formulaire reste tel quel",
        en: "no row is about \(name.english) any more, as one of the last import was: the form stays as it is"
      ),
      at: span,
      label: Words(fr: "remettez la ligne, ou retirez le formulaire", en: "put the row back, or remove the form"),
      subject: uid
    )
    finding.severity = .warning
    return finding
  }

  /// About answers whose changes fall on lines that are changed otherwise too.
  package static func finding(overlappingAt span: ByteSpan) -> Finding {
    finding(
      Words(
        fr: "deux changements tomberaient sur les mêmes lignes du projet\u{A0}: ces réponses ne sont pas écrites",
        en: "two changes would fall on the same lines of the project: these answers are not written"
      ),
      at: span,
      label: Words(fr: "faites ce changement à la main", en: "make this change by hand")
    )
  }

  /// About answers that would change another form.
  package static func finding(changing uid: String, at span: ByteSpan) -> Finding {
    let message = Words(
      fr: "l’écrire changerait aussi \(Quoted(uid).french)\u{A0}: rien n’est écrit",
      en: "writing it would also change \(Quoted(uid).english): nothing was written"
    )
    return finding(message, at: span)
  }
}

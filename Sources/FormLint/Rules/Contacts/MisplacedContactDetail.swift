package import FormCatalog
package import FormSource

/// A contact detail in the field of another one.
package enum MisplacedContactDetail: CatalogRule {
  package static let rule = Rule(
    "misplaced-contact-detail",
    .prefill,
    .warning,
    summary: Words(
      fr: "Une coordonnée est écrite à la place d’une autre.",
      en: "A contact detail is written in place of another."
    ),
    reason: Words(
      fr: "L’instructeur lit une adresse à la place d’un nom, ou appelle un numéro qui n’en est pas un.",
      en: "Instructors read an address where a name should be, or call something that is not a phone number."
    ),
    examples: [
      .form(
        """
        initialize_with:
          contact_technique_email: technique@exemple.gouv.fr
          contact_technique_family_name: ⟦technique@exemple.gouv.fr⟧⟨Service technique⟩
          contact_technique_given_name: Équipe
          contact_technique_job_title: Support
          contact_technique_phone_number: "0102030405"
        """,
        context: .definition(
          "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
        )
      ),
      .form(
        """
        initialize_with:
          contact_technique_email: technique@exemple.gouv.fr
          contact_technique_family_name: Service technique
          contact_technique_given_name: Équipe
          contact_technique_job_title: Support
          contact_technique_phone_number: ⟦"O102030405"⟧⟨"0102030405"⟩
        """,
        context: .definition(
          "blocks: [{name: basic_infos}, {name: scopes}, {name: contacts, contacts: [contact_technique]}]"
        )
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      for prefill in form.declaration.prefill {
        guard let text = prefill.text, let words = mistake(text.value, in: prefill.field.value) else { continue }
        // What the vault gives in part is not known.
        if prefill.deferred.contains(where: { $0.value.parts != nil }) { continue }
        collector.add(Finding(rule, at: text.span, words, subject: form.uid), via: text.via)
      }
    }
  }

  /// What the field contains by mistake. The message leaves out the value, which may be somebody’s.
  private static func mistake(_ value: String, in field: String) -> Words? {
    let bytes = value.utf8
    let isName = ["_family_name", "_given_name", "_job_title"].contains { field.hasSuffix($0) }
    if isName, bytes.contains(UInt8(ascii: "@")) {
      return Words(fr: "\(field) contient une adresse électronique", en: "\(field) contains an e-mail address")
    }
    if isName, bytes.count >= 6,
      bytes.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x2E || $0 == 0x2B })
    {
      return Words(fr: "\(field) contient un numéro", en: "\(field) contains a number")
    }
    guard field.hasSuffix("_phone_number"), !bytes.isEmpty else { return nil }
    if !bytes.contains(where: \.isDigit) {
      return Words(fr: "\(field) ne contient aucun chiffre", en: "\(field) contains no digit")
    }
    return hasLetters(amongDigits: bytes)
      ? Words(fr: "\(field) a des lettres parmi ses chiffres", en: "\(field) has letters among its digits") : nil
  }

  /// Whether letters stand where digits belong: at the start of a number, or within it (`O123`, `01 2E4`).
  private static func hasLetters(amongDigits text: String.UTF8View) -> Bool {
    var followsDigit = true
    var isInLetters = false
    for byte in text {
      if byte.isDigit && isInLetters { return true }
      isInLetters = byte.isLetter && (isInLetters || followsDigit)
      followsDigit = byte.isDigit
    }
    return false
  }
}

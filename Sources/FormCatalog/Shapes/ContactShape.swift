import FormSource
import FormSubmission

/// The contacts that a block asks for.
package enum ContactShape {
  /// The flat fields that a contact stands for, in the order in which they are asked, without the contact’s name.
  static let attributes = ["type", "family_name", "given_name", "email", "phone_number", "job_title"]

  /// A list of contacts, or a mapping from contacts to their particulars.
  static let contacts = KeyShape(
    "contacts",
    .either([.list(of: .text), .map(.record(particulars))]),
    isReadEmpty: true,
    needsValue: true,
    Words(fr: "Les contacts demandés, dans l’ordre", en: "The contacts that are asked, in order")
  )

  static let kinds = KeyShape(
    "kinds",
    .map(.record(kind)),
    fr: "Les contacts que l’on peut demander",
    en: "The contacts that can be asked"
  )

  private static let particulars = Record(
    "contact_particulars",
    Words(fr: "un contact demandé", en: "a contact that is asked"),
    [
      KeyShape(
        "except",
        .list(of: .choice(attributes)),
        fr: "Ce que l’on ne demande pas à son sujet",
        en: "What is not asked about it"
      ),
      KeyShape(
        "phone",
        FieldShape.phoneFormat,
        fr: "french ou french_mobile\u{A0}: le numéro que l’on attend",
        en: "french or french_mobile: the number that is expected"
      ),
    ]
  )

  private static let kind = Record(
    "contact_kind",
    Words(fr: "un contact", en: "a contact"),
    [
      KeyShape("label", .text, .required, fr: "Le nom du contact", en: "The contact’s name"),
      KeyShape("hint", .text, fr: "Ce que fait cette personne", en: "What this person does"),
    ]
  )
}

import FormSource
import FormSyntax

/// The flat fields that a contact stands for, as DataPass stores them (`contact_technique_email`…).
package enum ContactFields {
  private static let attributes = ContactShape.attributes
  private static let personOnly: Set<String> = ["family_name", "given_name", "job_title"]

  /// The contact kind that a field belongs to, by the field’s name.
  package static func kind(of field: String, among kinds: some Collection<String>) -> String? {
    guard let ending = endings.first(where: field.ends) else { return nil }
    let kind = String(field.dropLast(ending.count))
    return kinds.contains(kind) ? kind : nil
  }

  /// The endings of all fields of a contact, none of which ends with another.
  private static let endings = attributes.map { "_" + $0 }

  /// The endings of the fields that say who a contact is or how to reach them.
  private static let personalEndings = attributes.filter { $0 != "type" }.map { "_" + $0 }.sorted()
  /// The personal endings that a service has as well.
  private static let sharedEndings = personalEndings.filter { !personOnly.contains(String($0.dropFirst())) }

  /// The contact whose personal data a field asks for, by the field's name alone; nil for any other field.
  package static func contact(of field: String) -> String? {
    personalEndings.first { field.ends(with: $0) }.map { String(field.dropLast($0.count)) }
  }

  /// The names of the fields that ask for a contact’s personal data.
  package static func personalNames(of kind: String, isOrganization: Bool) -> [String] {
    (isOrganization ? sharedEndings : personalEndings).map { kind + $0 }
  }

  /// The names of all fields that a contact can have.
  package static func names(of kind: String) -> [String] {
    attributes.map { "\(kind)_\($0)" }
  }

  /// The names of all fields that several contacts can have.
  package static func names(of kinds: some Sequence<String>) -> [String] {
    kinds.flatMap { names(of: $0) }
  }

  static func expand(_ contact: ContactDeclaration, _ kind: ContactKind) -> [FieldDeclaration] {
    let excluded = Set(contact.except.map(\.value))
    return attributes.filter { !excluded.contains($0) }.map { attribute in
      let name = "\(contact.kind.value)_\(attribute)"
      return FieldDeclaration(
        Located(name, at: contact.kind.span, via: contact.kind.via),
        attributes(of: attribute, contact, kind)
      )
    }
  }

  private static func attributes(
    of attribute: String,
    _ contact: ContactDeclaration,
    _ kind: ContactKind
  ) -> Attributes {
    let place = contact.kind.span
    func text(_ text: String) -> Cursor { Cursor(Value.made(text, at: place)) }
    var result: Attributes = [
      "type": text(types[attribute] ?? "text"),
      // Worded by whoever declares the contact, wherever it is asked for.
      "label": Cursor(Value.made(kind.prefix + (labels[attribute] ?? attribute), at: kind.name.span)),
    ]
    if let purpose = purposes[attribute] { result.set("autocomplete", text(purpose)) }
    if attribute == "type" {
      result.set(
        "options",
        Cursor(Value.made([("person", "Une personne"), ("organization", "Un service")], at: place))
      )
      // Upstream’s pages never ask for it; without it, a contact is a person.
      result.set("asked", Cursor(Value.made(false, at: place)))
      result.set("optional", Cursor(Value.made(true, at: place)))
    }
    if attribute == "phone_number", let format = contact.phoneFormat { result.set("format", text(format.value)) }
    if personOnly.contains(attribute) {
      // Upstream treats a contact without a type as a person.
      let notOrganization = Value.made([("is_not", "organization")], at: place)
      result.set("when", Cursor(Value.made(["\(contact.kind.value)_type": notOrganization], at: place)))
    }
    return result
  }

  private static let types = ["type": "choice", "email": "email", "phone_number": "phone"]
  private static let labels = [
    "type": "personne ou service", "email": "adresse e-mail", "phone_number": "numéro de téléphone",
    "family_name": "nom", "given_name": "prénom", "job_title": "fonction",
  ]
  private static let purposes = [
    "email": "email", "phone_number": "tel", "family_name": "family-name", "given_name": "given-name",
    "job_title": "organization-title",
  ]
}

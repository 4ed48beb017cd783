import FormSubmission

/// The contacts among a definition's questions: a contact stands as flat fields, each with its kind before its attribute.
enum SwiftContacts {
  private static let attributes = ["type", "email", "phone_number", "family_name", "given_name", "job_title"]

  /// Whether a contact is a person: the same everywhere, so that all requests share it.
  static let type = SwiftEnumeration(
    "ContactType",
    summary: "Whom a contact stands for.",
    [
      .init(value: "person", paragraphs: ["A person; so is a contact without a type."]),
      .init(value: "organization", paragraphs: ["A service."]),
    ]
  )

  /// The kinds of contacts, in the order of their questions.
  static func kinds(among fields: [String]) -> [String] {
    var kinds: [String] = []
    for field in fields {
      guard let kind = kind(of: field), !kinds.contains(kind) else { continue }
      let count = attributes.filter { fields.contains("\(kind)_\($0)") }.count
      if fields.contains("\(kind)_email"), count > 1 { kinds.append(kind) }
    }
    return kinds
  }

  static func isAttribute(_ field: String, of kinds: [String]) -> Bool {
    kind(of: field).map(kinds.contains) ?? false
  }

  static func isType(_ field: FieldSchema, among kinds: [String]) -> Bool {
    field.kind == .choice && field.name.hasSuffix("_type") && kinds.contains(String(field.name.dropLast(5)))
      && field.limits.options == type.cases.map(\.value)
  }

  private static func kind(of field: String) -> String? {
    attributes.first { field.hasSuffix("_" + $0) }.map { String(field.dropLast($0.count + 1)) }
  }
}

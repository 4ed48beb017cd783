import FormSubmission

/// The contacts among a definition's questions. A contact is a set of flat fields, named `<kind>_<attribute>`.
enum SwiftContacts {
  private static let attributes = ["type", "email", "phone_number", "family_name", "given_name", "job_title"]

  /// Whether a contact is a person or an organization: the same everywhere, so all requests share this type.
  static let type = SwiftEnumeration(
    "ContactType",
    summary: "Whether a contact is a person or an organization.",
    [
      .init(value: "person", paragraphs: ["A person; a contact without a type is a person too."]),
      .init(value: "organization", paragraphs: ["A department or a team."]),
    ]
  )

  /// The kinds of contacts, in the order of their questions.
  static func kinds(among fields: [String]) -> [String] {
    let fields = (list: fields, set: Set(fields))
    var known: Set<String> = []
    return fields.list.compactMap(kind(of:)).filter { kind in
      guard known.insert(kind).inserted, fields.set.contains("\(kind)_email") else { return false }
      return attributes.count { fields.set.contains("\(kind)_\($0)") } > 1
    }
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

extension Violation {
  /// The place of the answer to a question or a box, as a JSON pointer.
  static func place(of name: String, isDocument: Bool = false) -> String {
    "/\(isDocument ? "documents" : "data")/\(name.escapedForPointer)"
  }

  private static func place(_ field: FieldSchema, at index: Int? = nil) -> String {
    let base = place(of: field.name, isDocument: field.kind == .document)
    return index.map { "\(base)/\($0)" } ?? base
  }

  private init(
    _ field: FieldSchema,
    _ code: Code,
    at index: Int? = nil,
    _ french: String,
    _ english: String,
    isLimit: Bool = true
  ) {
    self.init(
      path: Self.place(field, at: index),
      code: code,
      french: french,
      english: english,
      isAdvice: isLimit && field.isAdvice
    )
  }

  /// The answer to a box is neither a yes nor a no.
  static func type(_ box: CheckboxSchema) -> Violation {
    Violation(
      path: place(of: box.name),
      code: .type,
      french: "«\u{A0}\(box.label)\u{A0}» attend un oui ou un non",
      english: "“\(box.label)” expects a yes or no"
    )
  }

  static func required(_ field: FieldSchema) -> Violation {
    Violation(
      field,
      .required,
      "«\u{A0}\(field.label)\u{A0}» doit être rempli",
      "“\(field.label)” must be filled in",
      isLimit: false
    )
  }

  static func unknownField(_ name: String, _ answer: FieldValue?) -> Violation {
    let isDocument = if case .documents = answer { true } else { false }
    return unknown(at: place(of: name, isDocument: isDocument), name)
  }

  package static func type(_ field: FieldSchema, at index: Int? = nil) -> Violation {
    let expected: (String, String) =
      switch (index == nil ? field.kind : field.itemKind).shape {
      case .text: ("un texte", "text")
      case .number: ("un nombre entier", "a whole number")
      case .flag: ("un oui ou un non", "a yes or no")
      case .items: ("une liste", "a list")
      case .documents: ("des fichiers", "files")
      }
    return Violation(
      field,
      .type,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» attend \(expected.0)",
      "“\(field.label)” expects \(expected.1)",
      isLimit: false
    )
  }

  static func format(_ field: FieldSchema, _ format: TextFormat, at index: Int?) -> Violation {
    return Violation(
      field,
      .format,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» attend \(format.expected.french)",
      "“\(field.label)” expects \(format.expected.english)"
    )
  }

  /// A text that matches the pattern of its format and does not pass the check beyond it.
  static func failed(_ check: FormatCheck, _ field: FieldSchema, at index: Int?) -> Violation {
    Violation(field, check.code, at: index, check.words.french, check.words.english)
  }

  static func option(_ field: FieldSchema, _ value: String, at index: Int?) -> Violation {
    let value = value.shortened
    return Violation(
      field,
      .option,
      at: index,
      "«\u{A0}\(value)\u{A0}» n’est pas proposé pour «\u{A0}\(field.label)\u{A0}»",
      "“\(value)” is not an option of “\(field.label)”"
    )
  }

  /// An option that excludes all others, with another one.
  static func alone(_ field: FieldSchema, _ option: String, at index: Int?) -> Violation {
    Violation(
      field,
      .alone,
      at: index,
      "«\u{A0}\(option)\u{A0}» exclut toute autre réponse à «\u{A0}\(field.label)\u{A0}»",
      "“\(option)” excludes any other answer to “\(field.label)”"
    )
  }

  /// A text, or the name of a file, with the null character.
  static func nul(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .nul,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» contient un caractère nul (U+0000), qui ne s’enregistre pas\u{A0}: retirez-le",
      "“\(field.label)” contains a null character (U+0000), which cannot be stored: remove it",
      isLimit: false
    )
  }

  static func pattern(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .pattern,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» n’a pas la forme attendue",
      "“\(field.label)” does not have the expected format"
    )
  }

  static func minimum(_ field: FieldSchema, _ bound: String, at index: Int?) -> Violation {
    Violation(
      field,
      .minimum,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au moins \(bound)",
      "“\(field.label)”: at least \(bound)"
    )
  }

  static func maximum(_ field: FieldSchema, _ bound: String, at index: Int?) -> Violation {
    Violation(
      field,
      .maximum,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au plus \(bound)",
      "“\(field.label)”: at most \(bound)"
    )
  }

  static func tooShort(_ field: FieldSchema, _ length: String, at index: Int?) -> Violation {
    Violation(
      field,
      .tooShort,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au moins \(length) caractères",
      "“\(field.label)”: at least \(length) characters"
    )
  }

  static func tooLong(_ field: FieldSchema, _ length: String, at index: Int?) -> Violation {
    Violation(
      field,
      .tooLong,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au plus \(length) caractères",
      "“\(field.label)”: at most \(length) characters"
    )
  }

  /// A day before the day of validation.
  static func past(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .after,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» ne peut pas être passé",
      "“\(field.label)” cannot be in the past"
    )
  }

  /// A day after the day of validation.
  static func future(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .after,
      at: index,
      "«\u{A0}\(field.label)\u{A0}» ne peut pas être à venir",
      "“\(field.label)” cannot be in the future"
    )
  }

  static func count(_ field: FieldSchema, _ most: String) -> Violation {
    Violation(field, .count, "«\u{A0}\(field.label)\u{A0}»\u{A0}: \(most) au plus", "“\(field.label)”: at most \(most)")
  }

  static func contentType(_ field: FieldSchema, _ types: [String], at index: Int?) -> Violation {
    let list = types.joined(separator: separator)
    return Violation(
      field,
      .contentType,
      at: index,
      "choisissez un fichier de l’un de ces types\u{A0}: \(list)",
      "choose a file of one of these types: \(list)"
    )
  }

  static func size(_ field: FieldSchema, _ most: Int, at index: Int) -> Violation {
    let unit = SizeUnit.largest(within: most)
    return size(field, String(most / unit.bytes), unit, at: index)
  }

  static func size(_ field: FieldSchema, _ amount: String, _ unit: SizeUnit, at index: Int?) -> Violation {
    Violation(
      field,
      .size,
      at: index,
      "ce fichier doit faire moins de \(amount) \(unit.french)",
      "this file must be smaller than \(amount) \(unit.english)"
    )
  }

  static func refused(_ field: FieldSchema) -> Violation {
    Violation(field, .accepted, "«\u{A0}\(field.label)\u{A0}» doit être accepté", "“\(field.label)” must be accepted")
  }

  /// Advice: new requests should no longer ask for a scope, which is at an index (from 0) among those requested.
  package static func deprecated(_ scope: String, at index: Int) -> Violation {
    Violation(
      path: "/data/scopes/\(index)",
      code: .deprecated,
      french: "«\u{A0}\(scope)\u{A0}» ne se demande plus",
      english: "“\(scope)” should no longer be requested",
      isAdvice: true
    )
  }

  static func notAccepted(_ box: CheckboxSchema) -> Violation {
    Violation(
      path: box.isCommon ? "/\(box.name)" : place(of: box.name),
      code: .accepted,
      french: "cochez «\u{A0}\(box.label)\u{A0}»",
      english: "tick “\(box.label)”"
    )
  }
}

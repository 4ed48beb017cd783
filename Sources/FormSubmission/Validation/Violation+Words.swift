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
    let words: (String, String) =
      switch field.kind {
      case .document: ("«\u{A0}\(field.label)\u{A0}»\u{A0}: joignez un fichier", "“\(field.label)”: attach a file")
      case .choice: ("«\u{A0}\(field.label)\u{A0}»\u{A0}: choisissez une réponse", "“\(field.label)”: choose an answer")
      case .choices, .scopes:
        (
          "«\u{A0}\(field.label)\u{A0}»\u{A0}: choisissez une réponse au moins",
          "“\(field.label)”: choose at least one answer"
        )
      case .boolean: ("cochez «\u{A0}\(field.label)\u{A0}»", "tick “\(field.label)”")
      case .text, .longText, .email, .phone, .url, .siret, .date, .integer, .list:
        ("«\u{A0}\(field.label)\u{A0}» doit être rempli", "“\(field.label)” must be filled in")
      }
    return Violation(field, .required, words.0, words.1, isLimit: false)
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
    Violation(
      field,
      check.code,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: \(check.words.french)",
      "“\(field.label)”: \(check.words.english)"
    )
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

  /// A day before the first that is possible, or after the last; a page says days as date fields show them.
  static func minimum(_ field: FieldSchema, day: String, _ french: String, at index: Int?) -> Violation {
    Violation(
      field,
      .minimum,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au plus tôt le \(french)",
      "“\(field.label)”: no earlier than \(day)"
    )
  }

  static func maximum(_ field: FieldSchema, day: String, _ french: String, at index: Int?) -> Violation {
    Violation(
      field,
      .maximum,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: au plus tard le \(french)",
      "“\(field.label)”: no later than \(day)"
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
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: choisissez une date qui n’est pas passée",
      "“\(field.label)” cannot be in the past"
    )
  }

  /// A day after the day of validation.
  static func future(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .after,
      at: index,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: choisissez une date qui n’est pas à venir",
      "“\(field.label)” cannot be in the future"
    )
  }

  static func count(_ field: FieldSchema, _ most: String) -> Violation {
    let (french, english) = field.kind == .document ? ("fichiers", "files") : ("réponses", "answers")
    return Violation(
      field,
      .count,
      "«\u{A0}\(field.label)\u{A0}»\u{A0}: trop de \(french), \(most) au plus",
      "“\(field.label)”: too many \(english), at most \(most)"
    )
  }

  /// A file, by its name, of a type that is not among those that the field takes.
  static func contentType(_ field: FieldSchema, _ file: String, _ types: [String], at index: Int?) -> Violation {
    let file = file.shortened
    let list = types.map(MediaType.shownName).joined(separator: separator)
    return Violation(
      field,
      .contentType,
      at: index,
      "«\u{A0}\(file)\u{A0}»\u{A0}: choisissez un fichier dans un format accepté (\(list))",
      "“\(file)”: choose a file in an accepted format (\(list))"
    )
  }

  /// A file, by its name, that is not smaller than a number of bytes.
  static func size(_ field: FieldSchema, _ file: String, _ most: Int, at index: Int) -> Violation {
    let (amount, unit) = SizeUnit.shown(most)
    return size(field, file, String(amount), unit, at: index)
  }

  static func size(_ field: FieldSchema, _ file: String, _ amount: String, _ unit: SizeUnit, at index: Int?)
    -> Violation
  {
    let file = file.shortened
    return Violation(
      field,
      .size,
      at: index,
      "«\u{A0}\(file)\u{A0}»\u{A0}: choisissez un fichier de moins de \(amount)\u{A0}\(unit.french)",
      "“\(file)”: choose a file smaller than \(amount) \(unit.english)"
    )
  }

  static func refused(_ field: FieldSchema) -> Violation {
    Violation(field, .accepted, "cochez «\u{A0}\(field.label)\u{A0}»", "tick “\(field.label)”")
  }

  /// Advice: new requests should no longer ask for a scope, which is at an index (from 0) among those requested.
  package static func deprecated(_ scope: String, at index: Int) -> Violation {
    let scope = scope.shortened
    return Violation(
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

extension Violation {
  private static func place(_ field: FieldSchema, at index: Int? = nil) -> String {
    let base = field.kind == .document ? "/documents/\(field.name)" : "/data/\(field.name)"
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

  /// What no question and no part of a submission is called.
  package static func unknown(at path: String, _ name: String) -> Violation {
    Violation(
      path: path,
      code: .unknownField,
      french: "le formulaire ne pose aucune question « \(name) »",
      english: "the form asks no question “\(name)”"
    )
  }

  /// A part of a submission that is not what it has to be; `expected` in both languages.
  package static func part(at path: String, french: String, english: String, isMissing: Bool = false) -> Violation {
    Violation(path: path, code: isMissing ? .required : .type, french: french, english: english)
  }

  /// A box that is neither ticked nor left.
  static func type(_ box: CheckboxSchema) -> Violation {
    Violation(
      path: "/data/\(box.name.escapedForPointer)",
      code: .type,
      french: "« \(box.label) » attend un oui ou un non",
      english: "“\(box.label)” expects a yes or a no"
    )
  }

  static func required(_ field: FieldSchema) -> Violation {
    Violation(
      field,
      .required,
      "« \(field.label) » doit être rempli",
      "“\(field.label)” must be filled in",
      isLimit: false
    )
  }

  static func unknownField(_ name: String, _ answer: FieldValue?) -> Violation {
    var folder = "data"
    if case .documents = answer { folder = "documents" }
    return unknown(at: "/\(folder)/\(name.escapedForPointer)", name)
  }

  static func type(_ field: FieldSchema, at index: Int? = nil) -> Violation {
    let expected: (String, String) =
      switch index == nil ? field.kind : field.itemKind {
      case .text, .longText, .date, .email, .phone, .url, .siret, .choice: ("un texte", "a text")
      case .integer: ("un nombre entier", "a whole number")
      case .boolean: ("un oui ou un non", "a yes or a no")
      case .choices, .scopes, .list: ("une liste", "a list")
      case .document: ("des fichiers", "files")
      }
    return Violation(
      field,
      .type,
      at: index,
      "« \(field.label) » attend \(expected.0)",
      "“\(field.label)” expects \(expected.1)",
      isLimit: false
    )
  }

  static func format(_ field: FieldSchema, _ format: TextFormat, at index: Int?) -> Violation {
    let expected: (String, String) =
      switch format {
      case .email: ("une adresse e-mail, comme prenom.nom@mairie.fr", "an e-mail address, as first.last@town.fr")
      case .frenchPhone: ("un numéro français, comme 01 23 45 67 89", "a French number, as 01 23 45 67 89")
      case .frenchMobile:
        ("un numéro de mobile français, comme 06 12 34 56 78", "a French mobile number, as 06 12 34 56 78")
      case .url:
        ("une adresse web, comme https://www.exemple.fr/page", "a web address, as https://www.example.com/page")
      case .siret: ("un SIRET de 14 chiffres, sans espaces", "a SIRET of 14 digits, without spaces")
      case .date: ("une date, comme 2026-01-31", "a date, as 2026-01-31")
      }
    return Violation(
      field,
      .format,
      at: index,
      "« \(field.label) » attend \(expected.0)",
      "“\(field.label)” expects \(expected.1)"
    )
  }

  static func siretKey(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .siretKey,
      at: index,
      "la clé du SIRET est fausse : vérifiez ses 14 chiffres",
      "the SIRET’s key is wrong: check its 14 digits"
    )
  }

  static func calendarDate(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(field, .calendarDate, at: index, "ce jour n’existe pas", "there is no such day")
  }

  static func option(_ field: FieldSchema, _ value: String, _ options: [String], at index: Int?) -> Violation {
    Violation(
      field,
      .option,
      at: index,
      "« \(value) » n’est pas proposé pour « \(field.label) »",
      "“\(value)” is not offered for “\(field.label)”"
    )
  }

  static func pattern(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .pattern,
      at: index,
      "« \(field.label) » n’a pas la forme attendue",
      "“\(field.label)” does not have the expected form"
    )
  }

  static func minimum(_ field: FieldSchema, _ bound: String, at index: Int?) -> Violation {
    Violation(
      field,
      .minimum,
      at: index,
      "« \(field.label) » : au moins \(bound)",
      "“\(field.label)”: at least \(bound)"
    )
  }

  static func maximum(_ field: FieldSchema, _ bound: String, at index: Int?) -> Violation {
    Violation(field, .maximum, at: index, "« \(field.label) » : au plus \(bound)", "“\(field.label)”: at most \(bound)")
  }

  static func tooShort(_ field: FieldSchema, _ length: Int, at index: Int?) -> Violation {
    Violation(
      field,
      .tooShort,
      at: index,
      "« \(field.label) » : au moins \(length) caractères",
      "“\(field.label)”: at least \(length) characters"
    )
  }

  static func tooLong(_ field: FieldSchema, _ length: Int, at index: Int?) -> Violation {
    Violation(
      field,
      .tooLong,
      at: index,
      "« \(field.label) » : au plus \(length) caractères",
      "“\(field.label)”: at most \(length) characters"
    )
  }

  /// A day before that of the judgement.
  static func past(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .after,
      at: index,
      "« \(field.label) » ne peut pas être passé",
      "“\(field.label)” cannot lie in the past"
    )
  }

  /// A day after that of the judgement.
  static func future(_ field: FieldSchema, at index: Int?) -> Violation {
    Violation(
      field,
      .after,
      at: index,
      "« \(field.label) » ne peut pas être à venir",
      "“\(field.label)” cannot lie in the future"
    )
  }

  static func count(_ field: FieldSchema, _ most: Int) -> Violation {
    Violation(field, .count, "« \(field.label) » : \(most) au plus", "“\(field.label)”: at most \(most)")
  }

  static func contentType(_ field: FieldSchema, _ types: [String], at index: Int) -> Violation {
    let list = types.joined(separator: ", ")
    return Violation(
      field,
      .contentType,
      at: index,
      "ce type de fichier n’est pas accepté : \(list)",
      "this type of file is not accepted: \(list)"
    )
  }

  static func size(_ field: FieldSchema, _ most: Int, at index: Int) -> Violation {
    let isSmall = most < 1_048_576
    let amount = isSmall ? most / 1024 : most / 1_048_576
    return Violation(
      field,
      .size,
      at: index,
      "ce fichier doit faire moins de \(amount) \(isSmall ? "Ko" : "Mo")",
      "this file must be smaller than \(amount) \(isSmall ? "KB" : "MB")"
    )
  }

  static func refused(_ field: FieldSchema) -> Violation {
    Violation(field, .accepted, "« \(field.label) » doit être accepté", "“\(field.label)” must be accepted")
  }

  static func notAccepted(_ box: CheckboxSchema) -> Violation {
    Violation(
      path: box.isCommon ? "/\(box.name)" : "/data/\(box.name.escapedForPointer)",
      code: .accepted,
      french: "cochez « \(box.label) »",
      english: "tick “\(box.label)”"
    )
  }

  static func broken(_ rule: RuleSchema, _ code: Code, at field: String, isDocument: Bool = false) -> Violation {
    let words: (String, String) =
      switch rule.kind {
      case .atLeastOneOf(let names): ("répondez à l’un de : \(list(names))", "answer one of: \(list(names))")
      case .distinct(let names):
        ("ces réponses doivent différer : \(list(names))", "these answers must differ: \(list(names))")
      case .after(let later, let earlier): ("\(later) doit suivre \(earlier)", "\(later) must come after \(earlier)")
      case .scopesAtLeastOneOf(let names): ("cochez l’un de : \(list(names))", "tick one of: \(list(names))")
      case .alone(let name): ("\(name) se demande seul", "\(name) is asked for alone")
      case .incompatible(let left, let right):
        ("\(list(left)) ne va pas avec \(list(right))", "\(list(left)) does not go with \(list(right))")
      case .requires(let name, let others):
        ("\(name) demande aussi \(list(others))", "\(name) also needs \(list(others))")
      case .allOrNone(let names): ("cochez tous, ou aucun, de : \(list(names))", "tick all or none of: \(list(names))")
      }
    return Violation(
      path: "/\(isDocument ? "documents" : "data")/\(field)",
      code: code,
      rule: rule.id,
      french: rule.message ?? words.0,
      english: rule.message ?? words.1,
      isAdvice: rule.isAdvice
    )
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension String {
  /// RFC 6901: `~` and `/` within a token.
  package var escapedForPointer: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

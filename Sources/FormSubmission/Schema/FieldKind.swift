extension FieldSchema {
  /// The type of a field, as a definition writes it. What the rest of the tool needs to know of a type is said here:
  /// other files ask for the shape or the format rather than list the types again.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    case longText = "long_text"
    case integer
    case date
    case email
    case phone
    case url
    case siret
    case boolean
    case choice
    case choices
    case document
    case scopes
    case list
  }

  /// What a field may set on its answers that answers of some types only can have, as a declaration writes it. Bounds,
  /// which have another check, are told by ``Kind/isOrdered``.
  package enum Setting: String, CaseIterable, Sendable {
    case itemKind = "of"
    case exclusiveOptions = "alone"
    case single
    case minimumLength = "min_length"
    case maximumLength = "max_length"
    case pattern
    case format
    case contentTypes = "accept"
    case maximumSize = "max_size"
    case maximumCount = "max_count"
    case acceptance
  }

  /// What an answer is made of, as a submission carries it.
  package enum Shape {
    case text
    case number
    case flag
    case items
    case documents
  }
}

extension FieldSchema.Kind {
  /// What an answer to a field of this type is made of.
  package var shape: FieldSchema.Shape {
    switch self {
    case .text, .longText, .date, .email, .phone, .url, .siret, .choice: .text
    case .integer: .number
    case .boolean: .flag
    case .choices, .scopes, .list: .items
    case .document: .documents
    }
  }

  /// The format that every text of this type has.
  package var format: TextFormat? {
    switch self {
    case .email: .email
    case .url: .url
    case .siret: .siret
    case .date: .date
    case .text, .longText, .integer, .phone, .boolean, .choice, .choices, .document, .scopes, .list: nil
    }
  }

  /// Whether applicants type their answers, rather than choose them or attach them.
  package var isTyped: Bool {
    switch self {
    case .text, .longText, .integer, .date, .email, .phone, .url, .siret, .list: true
    case .boolean, .choice, .choices, .document, .scopes: false
    }
  }

  /// Whether applicants choose among options that the field lists.
  package var hasOptions: Bool {
    switch self {
    case .choice, .choices: true
    case .text, .longText, .integer, .date, .email, .phone, .url, .siret, .boolean, .document, .scopes, .list: false
    }
  }

  /// The same for a list, whose items are of `itemKind`, and for what is no list.
  package func hasOptions(itemsOf itemKind: FieldSchema.Kind) -> Bool {
    self == .list ? itemKind.hasOptions : hasOptions
  }

  /// What an answer of this type is called for those who read about a form in French.
  package var frenchName: String {
    switch self {
    case .text: "Texte court"
    case .longText: "Texte"
    case .integer: "Nombre entier"
    case .date: "Date"
    case .email: "Adresse e-mail"
    case .phone: "Numéro de téléphone"
    case .url: "Adresse web"
    case .siret: "SIRET de 14 chiffres"
    case .boolean: "Case à cocher"
    case .choice: "Un choix"
    case .choices: "Un ou plusieurs choix"
    case .document: "Fichier"
    case .scopes: "Données à cocher"
    case .list: "Une ou plusieurs réponses"
    }
  }

  /// Whether several values may be given.
  package var isMany: Bool { shape == .items }

  /// Whether the items of a list may be of this type: one text or one number each.
  package var mayBeItem: Bool { shape == .text || shape == .number }

  /// Whether answers have an order, and so can have bounds.
  package var isOrdered: Bool { shape == .number || format == .date }

  /// Whether conditions may compare answers of this type so.
  package func admits(_ operator: Condition.Operator) -> Bool {
    switch `operator` {
    case .present: true
    case .equals, .differs: shape != .items && shape != .documents
    case .isIn, .isNotIn: shape == .text || shape == .number
    case .above, .below, .atLeast, .atMost: isOrdered
    case .contains: isMany
    }
  }

  /// Whether a setting has any effect on answers of this type; for a list, on those whose items are of `itemKind`.
  package func admits(_ setting: FieldSchema.Setting, itemsOf itemKind: FieldSchema.Kind) -> Bool {
    switch setting {
    case .itemKind: self == .list
    case .exclusiveOptions, .single: self == .choices
    case .format: self == .phone || self == .list && itemKind == .phone
    case .minimumLength, .maximumLength, .pattern:
      self == .list ? itemKind.shape == .text : shape == .text || shape == .items
    case .contentTypes, .maximumSize: shape == .documents
    case .maximumCount: shape == .items || shape == .documents
    case .acceptance: shape == .flag
    }
  }
}

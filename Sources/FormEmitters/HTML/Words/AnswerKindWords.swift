import FormSubmission

/// What an answer is to be.
enum AnswerKindWords {
  static let oneChoice = "Un choix"

  static func text(_ field: FieldSchema) -> String {
    let name = name(field.kind)
    return field.kind == .list ? "\(name) (\(Self.name(field.itemKind).uncapitalized))" : name
  }

  private static func name(_ kind: FieldSchema.Kind) -> String {
    switch kind {
    case .text: "Texte court"
    case .longText: "Texte"
    case .integer: "Nombre entier"
    case .date: "Date"
    case .email: "Adresse e-mail"
    case .phone: "Numéro de téléphone"
    case .url: "Adresse web"
    case .siret: "SIRET de 14 chiffres"
    case .boolean: "Case à cocher"
    case .choice: oneChoice
    case .choices: "Un ou plusieurs choix"
    case .document: "Fichier"
    case .scopes: "Données à cocher"
    case .list: "Une ou plusieurs réponses"
    }
  }
}

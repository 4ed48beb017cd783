import FormSubmission

/// What an answer is to be.
enum AnswerKindWords {
  static let oneChoice = FieldSchema.Kind.choice.frenchName

  static func text(_ field: FieldSchema) -> String {
    let name = field.kind.frenchName
    return field.kind == .list ? "\(name) (\(field.itemKind.frenchName.uncapitalized))" : name
  }
}

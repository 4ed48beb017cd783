import FormCatalog
import FormSource
import FormSubmission

/// How messages name a question: by its label, and by the name that programs know it by.
struct QuestionName {
  let french: String
  let english: String

  init(_ field: FormField) {
    let (label, name) = (Quoted(field.schema.label), Quoted.shortened(field.name))
    french = "la question \(label.french) (\(name))"
    english = "the question \(label.english) (\(name))"
  }
}

extension FieldSchema {
  /// Its type as definitions write it, with that of a list’s items.
  var typeName: String { kind == .list ? "\(kind.rawValue) (\(itemKind.rawValue))" : kind.rawValue }
}

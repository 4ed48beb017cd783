import FormEmitters
import FormJSON
import FormSource
import FormTemplates

/// What a JSON Schema is published for: kinds of files, and a report; the raw value is the name in options.
package enum LanguageSchemaSubject: String, CaseIterable, Sendable {
  case definitions
  case forms
  case blocks
  case overlay
  case eligibility
  case serviceProviders = "service_providers"
  case dataProviders = "data_providers"
  case wordings
  case labels
  /// `datapass.yml`
  case config
  case scenarios
  /// What happens to requests after they are sent.
  case life
  /// A vendor’s answers.
  case answers
  /// Which column of a table answers which question.
  case mapping
  /// What `diff --format json` prints.
  case diff
  /// What `diff --log A..B --format json` prints.
  case log
}

/// The JSON Schemas of the language, of the files that vendors’ forms are made from, and of the report of `diff`.
package enum LanguageSchemas {
  package static func text(_ subject: LanguageSchemaSubject) -> [UInt8] {
    let schema =
      switch subject {
      case .definitions: LanguageSchema.json(.definitions)
      case .forms: LanguageSchema.json(.forms)
      case .blocks: LanguageSchema.json(.blocks)
      case .overlay: LanguageSchema.json(.overlay)
      case .eligibility: LanguageSchema.json(.eligibility)
      case .serviceProviders: LanguageSchema.json(.serviceProviders)
      case .dataProviders: LanguageSchema.json(.dataProviders)
      case .wordings: LanguageSchema.json(.wordings)
      case .labels: LanguageSchema.json(.labels)
      case .config: LanguageSchema.json(.configuration)
      case .scenarios: LanguageSchema.json(.scenarios)
      case .life: LanguageSchema.json(.life)
      case .answers:
        LanguageSchema.document(AnswersShape.record, Words(fr: "Les réponses d’un éditeur", en: "A vendor’s answers"))
      case .mapping:
        LanguageSchema.document(ColumnMapping.record, Words(fr: "La correspondance des colonnes", en: "Column mapping"))
      case .diff: DiffSchema.json
      case .log: LogSchema.json
      }
    return JSONWriter.write(schema, .pretty)
  }
}

package import FormCatalog
package import FormJSON
package import FormSource

/// The JSON Schema (draft 2020-12) of a kind of file of the language, for editors; made from the shapes that the reader
/// checks. It refuses what a finding of ``ShapeChecker/rules`` reports, named under `x-rules`, a part of what those of
/// ``ShapeChecker/rulesInPart`` report, and nothing else: an optional key may be empty, since DataPass then reads its
/// default.
package enum LanguageSchema {
  /// The schema of the files of a role.
  package static func json(_ role: SourceRole) -> JSONValue {
    var writer = ShapeSchemaWriter()
    let schema = writer.json(FileShape(role))
    return file(schema, writer, title(role))
  }

  /// The schema of a file that is one record.
  package static func document(_ record: Record, _ title: Words) -> JSONValue {
    var writer = ShapeSchemaWriter()
    let schema = writer.json(.record(record))
    return file(schema, writer, title)
  }

  private static func file(_ schema: JSONValue, _ writer: ShapeSchemaWriter, _ title: Words) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", .string(title.french)),
      ] + members + [
        .init("$defs", .object(writer.definitions)),
        .init("x-rules", .array(ShapeChecker.rules.map { .string($0.id) })),
        .init("x-rules-in-part", .array(ShapeChecker.rulesInPart.map { .string($0.id) })),
      ]
    )
  }

  private static func title(_ role: SourceRole) -> Words {
    switch role {
    case .configuration: Words(fr: "datapass.yml", en: "datapass.yml")
    case .definitions: Words(fr: "Les définitions de DataPass", en: "Definitions")
    case .forms: Words(fr: "Les formulaires de DataPass", en: "Forms")
    case .serviceProviders: Words(fr: "Les éditeurs", en: "Vendors")
    case .dataProviders: Words(fr: "Les fournisseurs de données", en: "Data providers")
    case .eligibility: Words(fr: "L’éligibilité et l’orientation", en: "Eligibility and orientation")
    case .wordings: Words(fr: "Les textes des formulaires", en: "Wordings")
    case .labels: Words(fr: "Les noms des champs", en: "Labels")
    case .blocks: Words(fr: "Les blocs de DataPass", en: "Blocks")
    case .overlay: Words(fr: "Un calque de définitions", en: "An overlay of definitions")
    case .scenarios: Words(fr: "Les scénarios de DataPass", en: "Scenarios")
    case .life: Words(fr: "La vie des demandes", en: "The life of requests")
    case .texts: Words(fr: "Le texte d’un message", en: "The text of a message")
    case .unread: Words(fr: "Un autre fichier", en: "Another file")
    }
  }
}

package import FormCatalog
package import FormJSON
import FormSubmission

/// The JSON Schema (draft 2020-12) of the calls that a webhook of one definition receives.
///
/// It is meant for receivers, which must not refuse a genuine call: it asks only for the keys on which DataPass’s code and its
/// documentation agree, lets others pass, and takes answers that a form no longer offers.
package struct WebhookSchema {
  private let definition: Definition
  private let blocks: FormBlocks

  /// Nil if what the definition asks is not known.
  package init?(_ definition: Definition) {
    guard let blocks = definition.blocks else { return nil }
    self.definition = definition
    self.blocks = blocks
  }

  /// The folder of these schemas.
  package static let folder = "json-schema/webhooks/"

  package var path: String { "\(Self.folder)\(definition.id).schema.json" }

  package var json: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string("Appels de DataPass\u{A0}: \(definition.name ?? definition.id)"),
      "description": """
      Ce que reçoit l’adresse d’un webhook\u{A0}: un essai, ou un événement de la vie d’une demande. La signature se vérifie \
      avant, sur les octets reçus.
      """,
      "anyOf": [Schemas.reference("event"), Schemas.reference("ping")],
      "$defs": .object(
        [
          .init("ping", Self.ping),
          .init("event", Self.event),
          .init("request", Self.request),
          .init("answers", answers),
        ] + Self.parties + [.init("authorization", Self.authorization), .init("time", Self.time)]
      ),
    ]
  }

  // MARK: The envelope

  private static let ping = object(
    "Un essai de l’adresse\u{A0}: il n’est rien arrivé à une demande",
    ["test": Schemas.const(true), "timestamp": Schemas.reference("time")],
    optional: []
  )

  private static let event = object(
    "Un événement",
    [
      "event": Schemas.oneOf(WebhookEvent.allCases.map(\.rawValue)),
      "fired_at": described("L’heure de l’événement, en secondes depuis 1970", ["type": "integer"]),
      "model_type": described("La classe de la demande, telle que authorization_request/api_exemple", text),
      "model_id": described("L’identifiant de la demande, comme data.id", ["type": "integer"]),
      "data": Schemas.reference("request"),
    ],
    optional: ["model_id"]
  )

  private static let request = object(
    "La demande, après l’événement",
    [
      "id": ["type": "integer"],
      "public_id": described("Un UUID", text),
      "type": described("La classe Ruby de la demande", text),
      "state": Schemas.oneOf(RequestState.allCases.map(\.rawValue)),
      "form_uid": described("Le formulaire par lequel la demande a commencé", text),
      "data": Schemas.reference("answers"),
      "created_at": Schemas.reference("time"),
      "last_submitted_at": orNull(Schemas.reference("time")),
      "last_validated_at": orNull(Schemas.reference("time")),
      "organization": Schemas.reference("organization"),
      "applicant": Schemas.reference("applicant"),
      "service_provider": orNull(Schemas.reference("service_provider")),
      "authorizations": ["type": "array", "items": Schemas.reference("authorization")],
    ],
    optional: ["type", "created_at", "last_submitted_at", "last_validated_at", "service_provider"]
  )

  // MARK: What it contains

  private static let parties: [JSONValue.Member] = [
    .init(
      "organization",
      object(
        "L’organisation pour laquelle la demande est faite",
        [
          "id": ["type": "integer"],
          "name": textOrNull,
          "siret": described("Nul pour une organisation étrangère", textOrNull),
          "insee_payload": described("La réponse de l’INSEE, ou un objet vide", ["type": .array(["object", "null"])]),
        ],
        optional: ["name", "insee_payload"]
      )
    ),
    .init(
      "applicant",
      object(
        "Le demandeur",
        [
          "id": ["type": "integer"],
          "uid": described("L’identifiant que donne la fédération d’identité", textOrNull),
          "email": text,
          "given_name": textOrNull,
          "family_name": textOrNull,
          "phone_number": textOrNull,
          "job_title": textOrNull,
        ],
        optional: ["uid", "given_name", "family_name", "phone_number", "job_title"]
      )
    ),
    .init(
      "service_provider",
      object(
        "L’éditeur du formulaire",
        [
          "id": described("Son nom parmi les éditeurs déclarés", ["type": .array(["string", "integer"])]),
          "siret": textOrNull,
          "type": described("editor ou saas", textOrNull),
        ],
        optional: ["siret", "type"]
      )
    ),
  ]

  private static let authorization = object(
    "Une habilitation à laquelle la demande a mené",
    [
      "id": ["type": "integer"],
      "slug": text,
      "revoked": described(
        "Ne dit rien\u{A0}: ce qui est révoqué se lit dans state",
        ["type": .array(["boolean", "null"])]
      ),
      "state": Schemas.oneOf(WebhookAuthorization.State.allCases.map(\.rawValue)),
      "created_at": Schemas.reference("time"),
      "data": described(
        """
        Les réponses au moment de la validation, telles qu’elles sont stockées\u{A0}: une liste est un texte qui contient du \
        JSON
        """,
        [
          "type": "object",
          "additionalProperties": ["type": .array(["string", "array", "boolean", "integer", "null"])],
        ]
      ),
      "authorization_request_class": described("La classe Ruby de la demande à ce moment", text),
      "definition_id": text,
    ],
    optional: ["revoked"]
  )

  private static let time: JSONValue = [
    "description": "Une date et une heure, selon ISO 8601",
    "type": "string",
    "format": "date-time",
    "pattern": .string("^\(Timestamp.expression)$"),
  ]

  // MARK: Answers

  /// Nothing is required, since only answers that have a value are sent, and drafts are sent too.
  private var answers: JSONValue {
    let fields = blocks.fields.filter { $0.schema.kind != .document }
    let boxes = blocks.schema.checkboxes.filter { !$0.isCommon }
    return [
      "title": "Les réponses",
      "description": "Celles qui ont une valeur. Les fichiers joints n’y sont pas.",
      "type": "object",
      "properties": .object(
        fields.map { .init($0.name, Self.answer($0)) }
          + boxes.map { .init($0.name, ["title": .string($0.label), "type": "boolean"]) }
      ),
    ]
  }

  private static func answer(_ field: FormField) -> JSONValue {
    var members: [JSONValue.Member] = [.init("title", .string(field.label))]
    switch field.schema.kind.shape {
    case .text: members.append(.init("type", "string"))
    // Stored as a text.
    case .number: members.append(.init("type", .array(["integer", "string"])))
    case .flag: members.append(.init("type", "boolean"))
    case .items: members += [.init("type", "array"), .init("items", ["type": "string"])]
    case .documents: break
    }
    members.append(.init("x-type", .string(field.schema.kind.rawValue)))
    // The values that are offered today. Of a value that is there twice, the first counts.
    var seen: Set<String> = []
    let options = (field.options ?? []).filter { seen.insert($0.value).inserted }
    if !options.isEmpty {
      members.append(.init("x-labels", .object(options.map { .init($0.value, .string($0.label)) })))
    }
    return .object(members)
  }

  // MARK: Building blocks

  private static let text: JSONValue = ["type": "string"]
  private static let textOrNull: JSONValue = ["type": .array(["string", "null"])]

  private static func orNull(_ schema: JSONValue) -> JSONValue { Schemas.any([["type": "null"], schema]) }

  private static func described(_ words: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(words))] + members)
  }

  /// An object that may have other keys too.
  private static func object(_ title: String, _ properties: JSONValue, optional: Set<String>) -> JSONValue {
    guard case .object(let members) = properties else { return properties }
    return [
      "title": .string(title),
      "type": "object",
      "properties": properties,
      "required": .array(members.map(\.name).filter { !optional.contains($0) }.map { .string($0) }),
    ]
  }
}

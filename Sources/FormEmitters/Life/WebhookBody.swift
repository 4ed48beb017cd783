package import FormCatalog
import FormJSON
package import FormSubmission

/// The body of a call that tells a provider’s program of an event: one writer for examples and for the requests of a
/// rehearsal.
package struct WebhookBody: Sendable {
  package let event: WebhookEvent
  /// In seconds since 1970.
  package let firedAt: Int
  /// The request after the event.
  package let request: Request

  package init(_ event: WebhookEvent, firedAt: Int, request: Request) {
    self.event = event
    self.firedAt = firedAt
    self.request = request
  }

  /// What a call says of a request; times are written as ISO 8601 has them.
  package struct Request: Sendable {
    package let id: Int
    /// A UUID.
    package let publicID: String
    package let state: RequestState
    package let definition: Definition
    package let form: Form
    package let answers: [String: FieldValue]
    package let createdAt: String
    package let submittedAt: String?
    package let validatedAt: String?
    package let organisation: Organisation
    package let applicant: Applicant
    package let vendor: ServiceProviderDeclaration?
    package let authorizations: [Authorization]

    package init(
      id: Int,
      publicID: String,
      state: RequestState,
      definition: Definition,
      form: Form,
      answers: [String: FieldValue],
      createdAt: String,
      submittedAt: String?,
      validatedAt: String?,
      organisation: Organisation,
      applicant: Applicant,
      in catalog: Catalog,
      authorizations: [Authorization]
    ) {
      self.id = id
      self.publicID = publicID
      self.state = state
      self.definition = definition
      self.form = form
      self.answers = answers
      self.createdAt = createdAt
      self.submittedAt = submittedAt
      self.validatedAt = validatedAt
      self.organisation = organisation
      self.applicant = applicant
      vendor = form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
      self.authorizations = authorizations
    }
  }

  package struct Organisation: Sendable {
    package let id: Int
    package let name: String
    package let siret: String

    package init(id: Int, name: String, siret: String) {
      self.id = id
      self.name = name
      self.siret = siret
    }
  }

  package struct Applicant: Sendable {
    package let id: Int
    /// What the identity federation calls them.
    package let uid: String
    package let email: String
    package let givenName: String
    package let familyName: String
    package let phone: String
    package let job: String

    package init(
      id: Int,
      uid: String,
      email: String,
      givenName: String,
      familyName: String,
      phone: String,
      job: String
    ) {
      self.id = id
      self.uid = uid
      self.email = email
      self.givenName = givenName
      self.familyName = familyName
      self.phone = phone
      self.job = job
    }
  }

  /// A habilitation that the request led to.
  package struct Authorization: Sendable {
    package let id: Int
    package let slug: String
    package let state: WebhookAuthorization.State
    package let createdAt: String
    package let definition: Definition
    package let form: Form
    package let answers: [String: FieldValue]

    package init(
      id: Int,
      slug: String,
      state: WebhookAuthorization.State,
      createdAt: String,
      definition: Definition,
      form: Form,
      answers: [String: FieldValue]
    ) {
      self.id = id
      self.slug = slug
      self.state = state
      self.createdAt = createdAt
      self.definition = definition
      self.form = form
      self.answers = answers
    }
  }

  /// The bytes that are sent, and signed.
  package var bytes: [UInt8] {
    Self.bytes([
      "event": .string(event.rawValue),
      "fired_at": .integer(firedAt),
      "model_type": .string("authorization_request/\(request.definition.id)"),
      "model_id": .integer(request.id),
      "data": request.json,
    ])
  }
}

// MARK: JSON

extension WebhookBody.Request {
  fileprivate var json: JSONValue {
    [
      "id": .integer(id),
      "public_id": .string(publicID),
      "type": .string(definition.rubyClass),
      "state": .string(state.rawValue),
      "form_uid": .string(form.uid),
      "data": .object(form.known(answers).compactMap { name, value in value.sent.map { .init(name, $0) } }),
      "created_at": .string(createdAt),
      "last_submitted_at": CatalogEmitter.text(submittedAt),
      "last_validated_at": CatalogEmitter.text(validatedAt),
      "organization": [
        "id": .integer(organisation.id), "name": .string(organisation.name),
        "insee_payload": ["etablissement": ["siret": .string(organisation.siret)]],
        "siret": .string(organisation.siret),
      ],
      "applicant": [
        "id": .integer(applicant.id), "uid": .string(applicant.uid), "email": .string(applicant.email),
        "given_name": .string(applicant.givenName), "family_name": .string(applicant.familyName),
        "phone_number": .string(applicant.phone), "job_title": .string(applicant.job),
      ],
      "service_provider": vendor.map { vendor in
        [
          "id": .string(vendor.id.value), "siret": CatalogEmitter.text(vendor.siret),
          "type": CatalogEmitter.text(vendor.kind),
        ]
      } ?? .null,
      "authorizations": .array(authorizations.map(\.json)),
    ]
  }
}

extension WebhookBody.Authorization {
  fileprivate var json: JSONValue {
    [
      "id": .integer(id),
      "slug": .string(slug),
      "revoked": false,
      "state": .string(state.rawValue),
      "created_at": .string(createdAt),
      "data": .object(
        form.known(answers).compactMap { name, value in value.stored.map { .init(name, .string($0)) } }
      ),
      "authorization_request_class": .string(definition.rubyClass),
      "definition_id": .string(definition.id),
    ]
  }
}

extension Definition {
  fileprivate var rubyClass: String { "AuthorizationRequest::\(className)" }
}

extension Form {
  /// The answers to what the form asks, in its order.
  fileprivate func known(_ answers: [String: FieldValue]) -> [(name: String, value: FieldValue)] {
    let names = (schema?.fields ?? []).map(\.name) + (schema?.checkboxes ?? []).map(\.name)
    return names.compactMap { name in answers[name].map { (name, $0) } }
  }
}

extension FieldValue {
  /// An answer as a request has it; nil for what is not sent.
  fileprivate var sent: JSONValue? {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .string(String(number))
    case .flag(let flag): .bool(flag)
    case .list(let items): .array(items.map { .string($0) })
    case .documents, .unusable: nil
    }
  }

  /// An answer as it is stored, and as a habilitation has it.
  fileprivate var stored: String? {
    switch sent {
    case .string(let text)?: text
    case let json?: String(decoding: JSONWriter.write(json, .compact), as: UTF8.self)
    case nil: nil
    }
  }
}

extension WebhookBody {
  /// As Rails writes JSON: what acts in HTML is escaped. A receiver that writes the JSON again before it checks the
  /// signature therefore refuses it.
  static func bytes(_ json: JSONValue) -> [UInt8] {
    JSONWriter.write(json, .compact).flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "<"): Array(#"\u003c"#.utf8)
      case UInt8(ascii: ">"): Array(#"\u003e"#.utf8)
      case UInt8(ascii: "&"): Array(#"\u0026"#.utf8)
      default: [byte]
      }
    }
  }
}

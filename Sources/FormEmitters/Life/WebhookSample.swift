package import FormCatalog
import FormJSON
package import FormSubmission

/// The bodies of calls that DataPass would make about an invented request, to try a receiver with.
package struct WebhookSample {
  private let definition: Definition
  private let form: Form
  private let vendor: ServiceProviderDeclaration?
  private let answers: [(name: String, value: FieldValue)]

  /// - Parameters:
  ///   - form: the form with which the request is made.
  ///   - definition: the form’s.
  ///   - catalog: what contains them.
  ///   - answers: the request’s answers by field name; documents are left out, as DataPass does.
  package init(_ form: Form, of definition: Definition, in catalog: Catalog, answers: [String: FieldValue]) {
    self.definition = definition
    self.form = form
    vendor = form.serviceProvider.flatMap { catalog.serviceProviders[$0] }
    let boxes = (form.schema?.checkboxes ?? []).map(\.name)
    let names = (form.schema?.fields ?? []).map(\.name) + boxes
    self.answers = names.compactMap { name in answers[name].map { (name, $0) } }
  }

  /// The body of a test of the address.
  package static let ping = bytes(["test": true, "timestamp": "2026-01-05T10:00:00+01:00"])

  /// The body of an event.
  package func body(of event: WebhookEvent) -> [UInt8] {
    Self.bytes([
      "event": .string(event.rawValue),
      "fired_at": .integer(Self.firedAt),
      "model_type": .string("authorization_request/\(definition.id)"),
      "model_id": .integer(Self.number),
      "data": request(after: event),
    ])
  }

  // MARK: An invented request

  private static let number = 12345
  private static let createdAt = "2026-01-02T09:12:44.120+01:00"
  private static let submittedAt = "2026-01-03T18:02:03.000+01:00"
  private static let validatedAt = "2026-01-05T10:00:00.998+01:00"
  /// A second after ``validatedAt``.
  private static let firedAt = 1_767_603_601
  private static let siret = "21750001600019"

  private var rubyClass: String { "AuthorizationRequest::\(definition.className)" }

  private func request(after event: WebhookEvent) -> JSONValue {
    let state = Self.state(after: event)
    let isGranted = Self.isGranted(before: event) || event == .approve
    return [
      "id": .integer(Self.number),
      "public_id": "0b7c3a5e-0d52-4a3b-8a52-1f60a6f6a001",
      "type": .string(rubyClass),
      "state": .string(state.rawValue),
      "form_uid": .string(form.uid),
      "data": .object(answers.compactMap { name, value in Self.sent(value).map { .init(name, $0) } }),
      "created_at": .string(Self.createdAt),
      "last_submitted_at": state == .draft && !isGranted ? .null : .string(Self.submittedAt),
      "last_validated_at": isGranted ? .string(Self.validatedAt) : .null,
      "organization": [
        "id": 312, "name": "Commune d’Exemple", "insee_payload": ["etablissement": ["siret": .string(Self.siret)]],
        "siret": .string(Self.siret),
      ],
      "applicant": [
        "id": 88, "uid": "e1b5a2c0", "email": "camille@exemple.gouv.fr", "given_name": "Camille",
        "family_name": "Exemple", "phone_number": "0123456789", "job_title": "Direction <Vie scolaire & cantine>",
      ],
      "service_provider": vendor.map { vendor in
        [
          "id": .string(vendor.id.value), "siret": CatalogEmitter.text(vendor.siret),
          "type": CatalogEmitter.text(vendor.kind),
        ]
      } ?? .null,
      "authorizations": isGranted ? .array([authorization(after: event)]) : [],
    ]
  }

  private func authorization(after event: WebhookEvent) -> JSONValue {
    [
      "id": 6789,
      "slug": "exemple-6789",
      "revoked": false,
      "state": event == .revoke ? "revoked" : "active",
      "created_at": .string(Self.validatedAt),
      "data": .object(answers.compactMap { name, value in Self.stored(value).map { .init(name, .string($0)) } }),
      "authorization_request_class": .string(rubyClass),
      "definition_id": .string(definition.id),
    ]
  }

  /// The state to which the event leads, the first time; where it leads to none, one in which it may happen.
  private static func state(after event: WebhookEvent) -> RequestState {
    let transitions = LifeEvent(rawValue: event.rawValue).map(LifeMachine.transitions) ?? []
    let former = transitions.flatMap(\.from)
    return transitions.compactMap(\.to).first ?? (former.contains(.submitted) ? .submitted : LifeMachine.initial)
  }

  /// Whether there is a habilitation before the event.
  private static func isGranted(before event: WebhookEvent) -> Bool {
    switch event {
    case .revoke, .reopen, .cancelReopening: true
    case .create, .update, .transfer, .submit, .approve, .refuse, .requestChanges, .archive: false
    }
  }

  // MARK: Answers

  /// An answer as a request has it; nil for what is not sent.
  private static func sent(_ value: FieldValue) -> JSONValue? {
    switch value {
    case .text(let text): .string(text)
    case .integer(let number): .string(String(number))
    case .flag(let flag): .bool(flag)
    case .list(let items): .array(items.map { .string($0) })
    case .documents, .unusable: nil
    }
  }

  /// An answer as it is stored, and as a habilitation has it.
  private static func stored(_ value: FieldValue) -> String? {
    switch sent(value) {
    case .string(let text)?: text
    case let json?: String(decoding: JSONWriter.write(json, .compact), as: UTF8.self)
    case nil: nil
    }
  }

  /// As Rails writes JSON: what acts in HTML is escaped. A receiver that writes the JSON again before it checks the signature
  /// therefore refuses it.
  private static func bytes(_ json: JSONValue) -> [UInt8] {
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

package import FormCatalog
import FormJSON
package import FormSubmission

/// The bodies of calls that DataPass would make about an invented request, to try a receiver with.
package struct WebhookSample {
  private let definition: Definition
  private let form: Form
  private let catalog: Catalog
  private let answers: [String: FieldValue]

  /// - Parameters:
  ///   - form: the form with which the request is made.
  ///   - definition: the form’s.
  ///   - catalog: what contains them.
  ///   - answers: the request’s answers by field name; documents are left out, as DataPass does.
  package init(_ form: Form, of definition: Definition, in catalog: Catalog, answers: [String: FieldValue]) {
    self.definition = definition
    self.form = form
    self.catalog = catalog
    self.answers = answers
  }

  /// The body of a test of the address.
  package static let ping = WebhookBody.bytes(["test": true, "timestamp": "2026-01-05T10:00:00+01:00"])

  /// The body of an event.
  package func body(of event: WebhookEvent) -> [UInt8] {
    WebhookBody(event, firedAt: Self.firedAt, request: request(after: event)).bytes
  }

  // MARK: An invented request

  private static let createdAt = "2026-01-02T09:12:44.120+01:00"
  private static let submittedAt = "2026-01-03T18:02:03.000+01:00"
  private static let validatedAt = "2026-01-05T10:00:00.998+01:00"
  /// A second after ``validatedAt``.
  private static let firedAt = 1_767_603_601

  private func request(after event: WebhookEvent) -> WebhookBody.Request {
    let state = Self.state(after: event)
    let isGranted = Self.isGranted(before: event) || event == .approve
    return WebhookBody.Request(
      id: 12345,
      publicID: "0b7c3a5e-0d52-4a3b-8a52-1f60a6f6a001",
      state: state,
      definition: definition,
      form: form,
      answers: answers,
      createdAt: Self.createdAt,
      submittedAt: state == .draft && !isGranted ? nil : Self.submittedAt,
      validatedAt: isGranted ? Self.validatedAt : nil,
      organisation: WebhookBody.Organisation(id: 312, name: "Commune d’Exemple", siret: "21750001600019"),
      applicant: WebhookBody.Applicant(
        id: 88,
        uid: "e1b5a2c0",
        email: "camille@exemple.gouv.fr",
        givenName: "Camille",
        familyName: "Exemple",
        phone: "0123456789",
        job: "Direction <Vie scolaire & cantine>"
      ),
      in: catalog,
      authorizations: isGranted ? [authorization(after: event)] : []
    )
  }

  private func authorization(after event: WebhookEvent) -> WebhookBody.Authorization {
    WebhookBody.Authorization(
      id: 6789,
      slug: "exemple-6789",
      state: event == .revoke ? .revoked : .active,
      createdAt: Self.validatedAt,
      definition: definition,
      form: form,
      answers: answers
    )
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
}

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// What somebody does with a request by a button of its pages: `POST /demandes/NUMBER/actes/EVENT`.
struct ActRoutes: Sendable {
  /// What pages send with it.
  enum Field {
    static let words = "motif"
    static let habilitation = "habilitation"
    static let email = "adresse"
  }

  let routes: RehearsalRoutes

  /// Where an event is asked for.
  static func path(_ event: LifeEvent, of request: Int) -> [String] {
    ["demandes", String(request), "actes", event.rawValue]
  }

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.post("/demandes/:id/actes/:event") { request, context in
      try await routes.turn(request) { turn in try await perform(turn, request, context) }
    }
  }

  private func perform(_ turn: Turn, _ request: Request, _ context: RehearsalRoutes.Context) async throws -> Response {
    let fields = try await SentFields(request, from: turn.visitor)
    guard let id = context.parameters.get("id", as: Int.self),
      let event = context.parameters.get("event").flatMap({ LifeEvent(rawValue: $0) }), let key = fields.key,
      let act = act(event, fields)
    else { throw HTTPError(.badRequest) }
    let home = turn.person.roles.isEmpty ? ["demandes", String(id)] : ["instruction", "demandes", String(id)]
    // Whoever archives a request finds it in no list any more.
    let address = PageAddress.desk(home)
    let answer = try await turn.rehearsal.perform(
      act,
      on: id,
      expecting: fields.version,
      key: key,
      by: turn,
      leadingTo: address.text
    )
    return switch answer {
    case .done(let address): Reply.redirect(to: address)
    case .refused(let refusal): turn.refusal(refusal, to: address)
    case .unknown: throw HTTPError(.notFound)
    }
  }

  /// Nil for what no button asks for, or where something is missing that its page always sends.
  private func act(_ event: LifeEvent, _ fields: SentFields) -> Act? {
    let words = fields[Field.words]
    let habilitation = fields[Field.habilitation].flatMap { Int($0) }
    return switch event {
    case .approve: .approve(message: words)
    case .refuse: .refuse(reason: words ?? "")
    case .requestChanges: .requestChanges(reason: words ?? "")
    case .revoke: .revoke(reason: words ?? "")
    case .revokeHabilitation: habilitation.map { .revokeHabilitation($0, reason: words ?? "") }
    case .archive: .archive
    case .reopen: habilitation.map { .reopen(habilitation: $0) }
    case .cancelReopening: .cancelReopening(reason: words)
    case .startNextStage: .startNextStage
    case .cancelNextStage: .cancelNextStage
    case .transfer: .transfer(to: fields[Field.email] ?? "")
    case .instructorMessage: .instructorMessage(words ?? "")
    case .applicantMessage: .applicantMessage(words ?? "")
    // These come from the form’s page, from the API, or begin a request.
    case .create, .update, .submit, .createByAPI, .updateByAPI, .invite, .claim: nil
    }
  }
}
#endif

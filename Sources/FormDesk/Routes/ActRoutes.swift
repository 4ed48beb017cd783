#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// What somebody does with a request by a button of its pages (`ActForm`).
struct ActRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.post("/demandes/:id/actes/:event") { request, context in
      try await routes.turn(request) { turn in try await perform(turn, request, context) }
    }
  }

  private func perform(_ turn: Turn, _ request: Request, _ context: RehearsalRoutes.Context) async throws -> Response {
    let fields = try await SentFields(request, from: turn.visitor)
    guard let id = context.parameters.get("id", as: Int.self),
      let event = context.parameters.get("event").flatMap({ LifeEvent(rawValue: $0) }), let key = fields.key,
      let act = ActForm.act(
        event,
        words: fields[ActForm.Field.words],
        email: fields[ActForm.Field.email],
        habilitation: fields[ActForm.Field.habilitation].flatMap { Int($0) }
      )
    else { throw HTTPError(.badRequest) }
    let home = turn.person.roles.isEmpty ? ["demandes", String(id)] : ["instruction", "demandes", String(id)]
    let address = PageAddress.desk(MessageSide(writing: event) == nil ? home : home + [InstructionFrame.messages])
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
}
#endif

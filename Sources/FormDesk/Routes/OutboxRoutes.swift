#if Desk
import FormRehearsal
import HTTPTypes
import Hummingbird

/// « La boîte d’envoi »: what would leave. It is the rehearsal’s, not DataPass’s: everybody sees all of it.
struct OutboxRoutes: Sendable {
  let routes: RehearsalRoutes
  /// Nil where nobody receives calls.
  let courier: Courier?

  /// How many of each kind stand on a page.
  private static let size = 25

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/envois") { request, _ in try await routes.turn(request) { try await list($0, request) } }
    router.get("/envois/messages/:id") { request, context in
      try await routes.turn(request) { turn in
        let id = try Self.number(context)
        guard let mail = try await turn.rehearsal.store.read({ try $0.mail(id) }) else { throw HTTPError(.notFound) }
        return Reply.page(MailPage(frame: turn.frame, mail: mail).bytes)
      }
    }
    router.get("/envois/appels/:id") { request, context in
      try await routes.turn(request) { turn in
        let id = try Self.number(context)
        guard let kept = try await turn.rehearsal.store.read({ try $0.call(id) }) else { throw HTTPError(.notFound) }
        return Reply.page(CallPage(frame: turn.frame, kept: kept, courier: courier).bytes)
      }
    }
    router.post("/envois/appels/:id/relance") { request, context in
      try await routes.turn(request) { turn in
        _ = try await SentFields(request, from: turn.visitor)
        let id = try Self.number(context)
        try await turn.rehearsal.store.write { ledger in
          guard let kept = try ledger.call(id) else { throw HTTPError(.notFound) }
          var delivery = kept.delivery
          delivery.retry(at: turn.now)
          try ledger.update(kept, delivery)
        }
        return Reply.redirect(to: "/envois/appels/\(id)")
      }
    }
  }

  private func list(_ turn: Turn, _ request: Request) async throws -> Response {
    func number(_ name: String) -> Int? { request.uri.queryParameters.get(name, as: Int.self) }
    let (ofRequest, mailsBefore, callsBefore) = (number("demande"), number("messages"), number("appels"))
    let kind = AskedFields(request)[OutboxPage.kind]
    let page = try await turn.rehearsal.store.read { ledger in
      OutboxPage(
        frame: turn.frame,
        request: ofRequest,
        message: kind,
        mails: try ledger.mails(of: ofRequest, named: kind, limit: Self.size + 1, before: mailsBefore),
        calls: try ledger.calls(of: ofRequest, limit: Self.size + 1, before: callsBefore),
        size: Self.size,
        receiver: courier?.receiver
      )
    }
    return Reply.page(page.bytes)
  }

  private static func number(_ context: RehearsalRoutes.Context) throws -> Int {
    guard let id = context.parameters.get("id", as: Int.self) else { throw HTTPError(.notFound) }
    return id
  }
}
#endif

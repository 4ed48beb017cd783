#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import HTTPTypes
import Hummingbird

/// « Notifications »: who is told of what, what somebody has received, and what they have turned off.
struct NotificationRoutes: Sendable {
  let routes: RehearsalRoutes

  /// How many mails stand on a page.
  private static let size = 25

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/notifications") { request, _ in
      try await routes.turn(request) { turn in try board(turn, AskedFields(request)[NotificationsPage.definition]) }
    }
    router.get("/notifications/recus") { request, _ in
      try await routes.turn(request) { turn in
        let before = request.uri.queryParameters.get("avant", as: Int.self)
        let mails = try await turn.rehearsal.store.read { ledger in
          try ledger.mails(to: turn.person.email, limit: Self.size + 1, before: before)
        }
        return Reply.page(ReceivedPage(frame: turn.frame, person: turn.person, mails: mails, size: Self.size).bytes)
      }
    }
    router.get("/notifications/preferences") { request, _ in
      try await routes.turn(request) { turn in
        let page = PreferencesPage(
          frame: turn.frame,
          person: turn.person,
          definitions: definitions(turn),
          silences: turn.silences
        )
        return Reply.page(page.bytes)
      }
    }
    // Where the links of mails lead by which somebody would no longer receive them.
    router.get("/compte") { _, _ in Reply.redirect(to: PageAddress.desk(PreferencesPage.path).text) }
    router.post("/notifications/preferences") { request, _ in
      try await routes.turn(request) { turn in try await save(turn, try await SentFields(request, from: turn.visitor)) }
    }
  }

  private func board(_ turn: Turn, _ asked: String?) throws -> Response {
    let definitions = turn.catalog.definitions.all
    let own = self.definitions(turn).first ?? definitions.first
    let chosen = asked.map { turn.catalog.definitions[$0] } ?? own
    guard let chosen else {
      // Without any definition, there is nothing to be told of.
      guard asked == nil else { throw HTTPError(.notFound) }
      return turn.problem("Le projet ne déclare aucune définition", .notFound, to: .desk([]))
    }
    let board = NoticeBoard(turn.setting.life(of: chosen), in: turn.catalog)
    return Reply.page(
      NotificationsPage(frame: turn.frame, definitions: definitions, chosen: chosen, board: board).bytes
    )
  }

  private func save(_ turn: Turn, _ fields: SentFields) async throws -> Response {
    guard let key = fields.key else { throw HTTPError(.badRequest) }
    let address = PageAddress.desk(PreferencesPage.path).text
    let definitions = definitions(turn)
    try await turn.rehearsal.store.write { ledger in
      guard try ledger.done(key, by: turn.person.id) == nil else { return }
      for definition in definitions {
        for subject in Silence.Subject.allCases {
          let silence = Silence(of: turn.person.id, on: definition.id, subject)
          try ledger.set(silence, to: fields[PreferencesPage.field(definition, subject)] == nil)
        }
      }
      try ledger.markDone(key, by: turn.person.id, leadingTo: address)
    }
    return Reply.redirect(to: address)
  }

  private func definitions(_ turn: Turn) -> [Definition] {
    turn.catalog.definitions.all.filter { turn.person.isA(.reporter, on: $0) }
  }
}
#endif

#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// « Qui suis-je »: as whom one goes on, on which day, and the way back to the beginning.
struct IdentityRoutes: Sendable {
  let routes: RehearsalRoutes

  private static let place = "/qui-suis-je"

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/") { request, _ in
      try await routes.turn(request) { turn in
        Reply.redirect(to: turn.person.roles.isEmpty ? "/demandes" : "/instruction")
      }
    }
    router.get("/qui-suis-je") { request, _ in try await page(request) }
    router.post("/qui-suis-je") { request, _ in try await choose(request) }
    router.post("/horloge") { request, _ in try await setClock(request) }
    router.post("/reinitialiser") { request, _ in try await reset(request) }
  }

  private func page(_ request: Request) async throws -> Response {
    try await routes.guarded {
      let scene = await routes.rehearsal.scene()
      let visitor = try await routes.visitor(request, scene)
      let page = IdentityPage(
        frame: RehearsalFrame(visitor: visitor, day: routes.rehearsal.clock.now.day),
        cast: scene.setting.cast
      )
      return routes.welcoming(Reply.page(page.bytes), visitor)
    }
  }

  private func choose(_ request: Request) async throws -> Response {
    try await changed(request) { fields, visitor, scene in
      guard let person = fields["personne"].flatMap({ scene.setting.cast[$0] }) else { throw HTTPError(.badRequest) }
      // Nothing that was known before somebody chose counts afterwards.
      let next = Visitor(token: OneTimeKey.make(), person: person)
      try await routes.rehearsal.store.write { ledger in
        try ledger.end(session: visitor.session)
        try ledger.begin(session: next.session, as: person.id)
      }
      return routes.welcoming(Reply.redirect(to: "/"), next)
    }
  }

  private func setClock(_ request: Request) async throws -> Response {
    try await changed(request) { fields, visitor, _ in
      let frame = RehearsalFrame(visitor: visitor, day: routes.rehearsal.clock.now.day)
      guard let text = fields["jour"], let day = CalendarDate(text) else {
        return refused("Une date s’écrit AAAA-MM-JJ, comme 2026-12-31", frame)
      }
      if let latest = try await routes.rehearsal.set(day) {
        return refused(
          "L’horloge ne revient pas avant le \(DayWords.text(latest)), où il s’est passé quelque chose\u{A0}: réinitialisez",
          frame
        )
      }
      try await routes.rehearsal.remind()
      return Reply.redirect(to: Self.place)
    }
  }

  private func refused(_ sentence: String, _ frame: RehearsalFrame) -> Response {
    let page = ProblemPage(header: frame.header, sentence: sentence, address: .desk(["qui-suis-je"]))
    return Reply.page(page.bytes(), .unprocessableContent)
  }

  private func reset(_ request: Request) async throws -> Response {
    try await changed(request) { _, _, _ in
      try await routes.rehearsal.reset()
      return Reply.redirect(to: Self.place)
    }
  }

  private func changed(
    _ request: Request,
    _ change: (SentFields, Visitor, Scene) async throws -> Response
  ) async throws -> Response {
    try await routes.guarded {
      let scene = await routes.rehearsal.scene()
      let visitor = try await routes.visitor(request, scene)
      return try await change(try await SentFields(request, from: visitor), visitor, scene)
    }
  }
}
#endif

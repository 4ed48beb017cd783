#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import HTTPTypes
import Hummingbird

/// Opinions: instructors ask for them, and those who have the link give them, without an account.
struct OpinionRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/instruction/demandes/:id/avis") { request, context in
      try await routes.turn(request) { try await list($0, context) }
    }
    router.post("/instruction/demandes/:id/avis") { request, context in
      try await routes.turn(request) { try await ask(request, $0, context) }
    }
    router.get("/avis/:key") { request, context in try await show(request, context) }
    router.post("/avis/:key") { request, context in try await give(request, context) }
  }

  // MARK: Asking

  private func page(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> OpinionsPage {
    let dossier = try await turn.dossier(context)
    // Applicants do not learn of opinions.
    guard let access = OpinionAccess(of: turn.person, on: dossier, in: turn.setting), access.readingDenial == nil else {
      throw HTTPError(.notFound)
    }
    let id = dossier.request.id
    let (opinions, unread) = try await turn.rehearsal.store.read { ledger in
      (try ledger.opinions(on: id), try ledger.unreadMessages(about: id, for: .instructors))
    }
    return OpinionsPage(
      frame: InstructionFrame(
        frame: turn.frame,
        setting: turn.setting,
        dossier: dossier,
        isInstruction: true,
        unread: unread
      ),
      person: turn.person,
      today: turn.now.day,
      opinions: opinions
    )
  }

  private func list(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    Reply.page(try await page(turn, context).bytes)
  }

  private func ask(_ request: Request, _ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let fields = try await SentFields(request, from: turn.visitor)
    guard let key = fields.key else { throw HTTPError(.badRequest) }
    var page = try await page(turn, context)
    page.email = fields[OpinionsPage.Field.email] ?? ""
    page.question = fields[OpinionsPage.Field.question] ?? ""
    let id = page.frame.dossier.request.id
    let address = PageAddress.desk(InstructionFrame.path(id, [InstructionFrame.opinions])).text
    let answer = try await turn.rehearsal.once(key, by: turn) { [email = page.email, question = page.question] ledger in
      guard let dossier = try ledger.dossier(id) else { return .unknown }
      let next = try ledger.nextOpinion
      switch turn.step.askOpinion(of: email, question, on: dossier, as: next, key: OneTimeKey.make()) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let asked):
        try ledger.keep(asked.opinion)
        try ledger.keep(asked.mails)
        return .done(address)
      }
    }
    switch answer {
    case .done(let address): return Reply.redirect(to: address)
    case .unknown: throw HTTPError(.notFound)
    case .refused(.notAllowed(let denial)):
      return turn.refusal(.notAllowed(denial), to: .desk(InstructionFrame.path(id)))
    case .refused(let refusal):
      page.refusal = refusal
      return Reply.page(page.bytes, refusal.status)
    }
  }

  // MARK: Giving

  private func show(_ request: Request, _ context: RehearsalRoutes.Context) async throws -> Response {
    try await routes.guarded {
      let found = try await found(request, context)
      let status: HTTPResponse.Status = found.page.opinion.state(on: found.page.frame.day) == .expired ? .gone : .ok
      return routes.welcoming(Reply.page(found.page.bytes, status), found.visitor)
    }
  }

  private func give(_ request: Request, _ context: RehearsalRoutes.Context) async throws -> Response {
    try await routes.guarded {
      var (page, visitor) = try await found(request, context)
      let fields = try await SentFields(request, from: visitor)
      page.name = fields[OpinionPage.Field.name] ?? ""
      page.words = fields[OpinionPage.Field.words] ?? ""
      let address = PageAddress.desk(["avis", page.opinion.key]).text
      let time = routes.rehearsal.clock.now
      let refusal = try await routes.rehearsal.store.write { [page] ledger -> Refusal? in
        guard let opinion = try ledger.opinion(page.opinion.key), let dossier = try ledger.dossier(opinion.request)
        else { return nil }
        switch opinion.given(page.words, by: page.name, at: time) {
        // Sent twice, it is given once.
        case .failure(.opinionGiven) where opinion.answer?.words == page.words: return nil
        case .failure(let refusal): return refusal
        case .success(let given):
          try ledger.keep(given)
          try ledger.markUnread(dossier.request, at: time, butFor: nil, in: page.setting)
          return nil
        }
      }
      guard let refusal else { return Reply.redirect(to: address) }
      page.refusal = refusal
      return Reply.page(page.bytes, refusal.status)
    }
  }

  /// The page of an opinion, for whoever has the link: as whom they go on in the rehearsal does not count.
  private func found(
    _ request: Request,
    _ context: RehearsalRoutes.Context
  ) async throws -> (page: OpinionPage, visitor: Visitor) {
    let scene = await routes.rehearsal.scene()
    let known = try await routes.visitor(request, scene)
    let visitor = Visitor(token: known.token, person: nil)
    guard let key = context.parameters.get("key"), OneTimeKey.isOne(key),
      let (opinion, dossier) = try await routes.rehearsal.store.read({ ledger -> (Opinion, Dossier)? in
        guard let opinion = try ledger.opinion(key), let dossier = try ledger.dossier(opinion.request) else {
          return nil
        }
        return (opinion, dossier)
      })
    else { throw HTTPError(.notFound) }
    let frame = RehearsalFrame(visitor: visitor, day: routes.rehearsal.clock.now.day)
    return (OpinionPage(frame: frame, setting: scene.setting, dossier: dossier, opinion: opinion), visitor)
  }
}
#endif

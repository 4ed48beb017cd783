#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// The form with which what a habilitation gives is renewed.
struct RenewalRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/habilitations/:id/prolongation") { request, context in
      try await routes.turn(request) { try await show($0, context) }
    }
    router.post("/habilitations/:id/prolongation") { request, context in
      try await routes.turn(request) { try await take(request, $0, context) }
    }
  }

  private func show(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let (dossier, habilitation) = try await turn.habilitation(context)
    let access = RenewalAccess(of: turn.person, to: habilitation, in: dossier, turn.setting)
    if let denial = access.denial { return turn.refusal(.notAllowed(denial), to: .habilitation(habilitation.id)) }
    guard let page = turn.page(renewing: habilitation, answering: Content(), []) else { throw HTTPError(.notFound) }
    return Reply.page(page)
  }

  private func take(_ request: Request, _ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let (dossier, habilitation) = try await turn.habilitation(context)
    let post = try await PostedRequest(request, from: turn.visitor)
    guard let key = post.text(named: .key), OneTimeKey.isOne(key) else { throw HTTPError(.badRequest) }
    guard let form = turn.setting.renewal(of: habilitation)?.form, let schema = form.schema else {
      return turn.refusal(.notAllowed(.noRenewal), to: .habilitation(habilitation.id))
    }
    let (content, files) = PostedFile.content(of: post, over: Content(), to: schema)
    let refused = turn.setting.violations(of: post, keeping: [:], to: form, at: .submit, on: turn.now.day)
      .filter { !$0.isAdvice }
    guard refused.isEmpty else { return try again(turn, habilitation, content, refused) }
    let address = PageAddress.habilitation(habilitation.id).text
    let answer = try await turn.rehearsal.once(key, by: turn) { ledger in
      guard let dossier = try ledger.dossier(dossier.request.id) else { return .unknown }
      switch turn.step.renew(habilitation.id, in: dossier, answering: content) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let entry):
        try ledger.keep(files)
        try ledger.keep(entry)
        return .done(address)
      }
    }
    switch answer {
    case .done(let address): return Reply.redirect(to: address)
    case .refused(.invalid(let violations)): return try again(turn, habilitation, content, violations)
    case .refused(let refusal): return turn.refusal(refusal, to: .habilitation(habilitation.id))
    case .unknown: throw HTTPError(.notFound)
    }
  }

  private func again(
    _ turn: Turn,
    _ habilitation: Habilitation,
    _ content: Content,
    _ violations: [Violation]
  ) throws -> Response {
    guard let page = turn.page(renewing: habilitation, answering: content, violations) else {
      throw HTTPError(.notFound)
    }
    return Reply.page(page, .unprocessableContent)
  }
}

extension Turn {
  /// A habilitation that the person may read, with the request that led to it.
  /// - Throws: `HTTPError`, the same where there is none and where they may not.
  func habilitation(_ context: some RequestContext) async throws -> (Dossier, Habilitation) {
    guard let id = context.parameters.get("id", as: Int.self),
      let dossier = try await rehearsal.store.read({ ledger in
        try ledger.request(ofHabilitation: id).flatMap { try ledger.dossier($0) }
      }),
      dossier.isReadable(by: person, in: catalog), let habilitation = dossier[habilitation: id]
    else { throw HTTPError(.notFound) }
    return (dossier, habilitation)
  }

  /// The page of the renewal form with what was answered; nil where nothing is asked.
  fileprivate func page(
    renewing habilitation: Habilitation,
    answering content: Content,
    _ violations: [Violation]
  ) -> [UInt8]? {
    guard let renewal = setting.renewal(of: habilitation) else { return nil }
    let kept = KeptRequest(
      address: .desk(["habilitations", String(habilitation.id), "prolongation"]),
      site: ["site"],
      companions: companions(version: nil),
      answers: content.answers,
      acceptances: content.acceptances,
      violations: violations,
      isBegun: true,
      savesDrafts: false
    )
    return scene.pages.page(of: renewal, continuing: kept)
  }
}
#endif

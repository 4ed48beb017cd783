#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import HTTPTypes
import Hummingbird

/// Requests, as those see them who have a role on their definitions.
struct InstructionRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/instruction") { request, _ in
      try await routes.turn(request) { try await list($0, request) }
    }
    router.get("/instruction/demandes/:id") { request, context in
      try await routes.turn(request) { try await show($0, context) }
    }
    router.get("/instruction/demandes/:id/historique") { request, context in
      try await routes.turn(request) { turn in
        guard let dossier = try await dossier(turn, context) else { return elsewhere(context, ["historique"]) }
        return try await history(turn, dossier, isInstruction: true)
      }
    }
    router.get("/demandes/:id/historique") { request, context in
      try await routes.turn(request) { turn in
        try await history(turn, try await turn.dossier(context), isInstruction: false)
      }
    }
    router.get("/instruction/demandes/:id/:event") { request, context in
      try await routes.turn(request) { turn in
        try await decide(turn, context) { decision, dossier, templates in
          let asked = AskedFields(request)
          if let name = asked[Decision.template] {
            let template = templates.first { $0.name == name }
            decision.words = template?.filled(for: dossier.request, in: turn.setting) ?? ""
          }
          return asked[InstructionActs.version].flatMap { Int($0) }
        }
      }
    }
    // The same page with what was typed: it changes nothing.
    router.post("/instruction/demandes/:id/:event") { request, context in
      try await routes.turn(request) { turn in
        let fields = try await SentFields(request, from: turn.visitor)
        return try await decide(turn, context) { decision, _, _ in
          decision.words = fields[ActForm.Field.words] ?? ""
          decision.email = fields[ActForm.Field.email] ?? ""
          if let id = fields[ActForm.Field.habilitation].flatMap({ Int($0) }) { decision.habilitation = id }
          return fields.version
        }
      }
    }
  }

  // MARK: Pages

  private func list(_ turn: Turn, _ request: HummingbirdCore.Request) async throws -> Response {
    let definitions = turn.catalog.definitions.all.filter { turn.person.isA(.reporter, on: $0) }
    guard !definitions.isEmpty else {
      return turn.problem(
        "Cette liste est réservée aux personnes qui instruisent des demandes, et vous n’avez aucun rôle",
        .forbidden,
        to: .desk(["demandes"])
      )
    }
    let asked = AskedFields(request)
    let query = RequestQuery { asked[$0] }
    let scope = RequestScope.definitions(definitions.map(\.id), reader: turn.person.id)
    let page = try await turn.rehearsal.store.read { ledger in
      let list = try ledger.page(query, of: scope)
      return InstructionListPage(
        frame: turn.frame,
        setting: turn.setting,
        person: turn.person,
        definitions: definitions,
        list: list,
        requests: try ledger.listed(list.requests.map(\.id), for: turn.person.id),
        counts: try ledger.counts(of: scope),
        unread: try ledger.unreadCount(of: turn.person.id)
      ).bytes
    }
    return Reply.page(page)
  }

  private func show(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    guard let dossier = try await dossier(turn, context) else { return elsewhere(context, []) }
    let (id, person) = (dossier.request.id, turn.person)
    let (history, isUnread, messages) = try await turn.rehearsal.store.read { ledger in
      (
        try ledger.history(of: id), try ledger.isUnread(id, by: person.id),
        try ledger.unreadMessages(about: id, for: .instructors)
      )
    }
    if isUnread { try await turn.rehearsal.store.write { try $0.markRead(id, by: person) } }
    let page = InstructionRequestPage(frame: frame(turn, dossier, messages), person: person, history: history)
    return Reply.page(page.bytes)
  }

  private func history(_ turn: Turn, _ dossier: Dossier, isInstruction: Bool) async throws -> Response {
    let id = dossier.request.id
    if let denial = Visibility(of: turn.person, on: dossier, in: turn.catalog)?.historyDenial {
      return turn.refusal(.notAllowed(denial), to: .desk(["demandes", String(id)]))
    }
    let side = isInstruction ? MessageSide.instructors : .applicant
    let (history, messages) = try await turn.rehearsal.store.read { ledger in
      (try ledger.history(of: id), try ledger.unreadMessages(about: id, for: side))
    }
    return Reply.page(HistoryPage(frame: frame(turn, dossier, messages, isInstruction), history: history).bytes)
  }

  private func decide(
    _ turn: Turn,
    _ context: RehearsalRoutes.Context,
    _ complete: (inout Decision, Dossier, [InstructorTemplate]) -> Int?
  ) async throws -> Response {
    guard let event = context.parameters.get("event").flatMap({ LifeEvent(rawValue: $0) }) else {
      throw HTTPError(.notFound)
    }
    guard let dossier = try await dossier(turn, context) else { return elsewhere(context, []) }
    guard let definition = turn.catalog.definitions[dossier.request.definition],
      var decision = Decision(event, by: turn.person, on: dossier, in: turn.catalog)
    else { throw HTTPError(.notFound) }
    let address = PageAddress.desk(InstructionFrame.path(dossier.request.id))
    if let denial = Permissions(of: turn.person, on: dossier, in: turn.catalog)?.denial(of: event) {
      return turn.refusal(.notAllowed(denial), to: address)
    }
    let (next, shelf, messages) = try await turn.rehearsal.store.read { ledger in
      (
        try ledger.nextHabilitation, try ledger.shelf(of: definition, in: turn.setting),
        try ledger.unreadMessages(about: dossier.request.id, for: .instructors)
      )
    }
    let templates = decision.templates(shelf)
    let seen = complete(&decision, dossier, templates)
    guard let act = decision.act else { throw HTTPError(.badRequest) }
    let page = DecisionPage(
      frame: frame(turn, dossier, messages),
      person: turn.person,
      decision: decision,
      templates: templates,
      result: turn.step.perform(act, on: dossier, nextHabilitation: next),
      seen: seen
    )
    return Reply.page(page.bytes)
  }

  // MARK: Parts

  private func frame(
    _ turn: Turn,
    _ dossier: Dossier,
    _ unread: Int,
    _ isInstruction: Bool = true
  ) -> InstructionFrame {
    InstructionFrame(
      frame: turn.frame,
      setting: turn.setting,
      dossier: dossier,
      isInstruction: isInstruction,
      unread: unread
    )
  }

  /// Nil for a request that the person may read without having a role on its definition: their page is another.
  private func dossier(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Dossier? {
    let dossier = try await turn.dossier(context)
    guard let definition = turn.catalog.definitions[dossier.request.definition] else { return nil }
    return turn.person.isA(.reporter, on: definition) ? dossier : nil
  }

  private func elsewhere(_ context: RehearsalRoutes.Context, _ more: [String]) -> Response {
    let id = context.parameters.get("id").map { String($0) } ?? ""
    return Reply.redirect(to: PageAddress.desk(["demandes", id] + more).text)
  }
}
#endif

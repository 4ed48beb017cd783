#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import HTTPTypes
import Hummingbird

/// « Messagerie »: the messages about a request, for its applicant and for those who instruct it. Who reads them has read
/// them for their side.
struct MessageRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    // Where the links of messages lead.
    router.get("/demandes/:id/messages") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        if dossier.request.applicant != turn.person.id, isReporter(turn, dossier) {
          return Reply.redirect(to: PageAddress.desk(path(dossier)).text)
        }
        return try await show(turn, dossier, .applicant, nil)
      }
    }
    router.get("/instruction/demandes/:id/messages") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        guard isReporter(turn, dossier) else {
          return Reply.redirect(to: "/demandes/\(dossier.request.id)/messages")
        }
        return try await show(turn, dossier, .instructors, AskedFields(request)[Decision.template])
      }
    }
  }

  private func show(_ turn: Turn, _ dossier: Dossier, _ side: MessageSide, _ chosen: String?) async throws -> Response {
    let id = dossier.request.id
    guard let definition = turn.catalog.definitions[dossier.request.definition],
      let visibility = Visibility(of: turn.person, on: dossier, in: turn.catalog)
    else { throw HTTPError(.notFound) }
    if let denial = visibility.messagesDenial {
      let back = PageAddress.desk(side == .applicant ? ["demandes", String(id)] : InstructionFrame.path(id))
      return turn.refusal(.notAllowed(denial), to: back)
    }
    let (history, unread, shelf) = try await turn.rehearsal.store.read { ledger in
      (
        try ledger.history(of: id), try ledger.unreadMessages(about: id, for: side),
        try ledger.shelf(of: definition, in: turn.setting)
      )
    }
    if unread > 0 { try await turn.rehearsal.store.write { try $0.markMessagesRead(about: id, by: side) } }
    let isInstruction = side == .instructors
    let page = MessagesPage(
      frame: InstructionFrame(
        frame: turn.frame,
        setting: turn.setting,
        dossier: dossier,
        isInstruction: isInstruction,
        unread: unread
      ),
      person: turn.person,
      messages: history.filter { $0.side != nil },
      templates: isInstruction ? side.event.templates.map(shelf.templates) ?? [] : [],
      chosen: chosen,
      denial: Permissions(of: turn.person, on: dossier, in: turn.catalog)?.denial(of: side.event),
      isManager: shelf.denial(of: turn.person) == nil
    )
    return Reply.page(page.bytes)
  }

  private func isReporter(_ turn: Turn, _ dossier: Dossier) -> Bool {
    turn.catalog.definitions[dossier.request.definition].map { turn.person.isA(.reporter, on: $0) } ?? false
  }

  private func path(_ dossier: Dossier) -> [String] {
    InstructionFrame.path(dossier.request.id, [InstructionFrame.messages])
  }
}
#endif

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission
import Hummingbird

/// Requests, as those see them who make them.
struct RequestRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/demandes") { request, _ in try await routes.turn(request) { try await list($0, request) } }
    router.get("/demandes/:id") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        let id = dossier.request.id
        let (history, unread) = try await turn.rehearsal.store.read { ledger in
          (try ledger.history(of: id), try ledger.unreadMessages(about: id, for: .applicant))
        }
        let page = DossierPage(turn: turn, dossier: dossier, history: history, unread: unread)
        return turn.page(page.title, page.write)
      }
    }
    // Where the links of messages lead.
    router.get("/demandes/:id/etape-suivante") { request, context in
      try await place(RequestActs.place(of: .startNextStage), request, context)
    }
    router.get("/demandes/:id/documents/:digest") { request, context in
      try await routes.turn(request) { try await document($0, context) }
    }
    router.get("/habilitations/:id") { request, context in
      try await routes.turn(request) { try await habilitation($0, context) }
    }
  }

  private func list(_ turn: Turn, _ request: Request) async throws -> Response {
    let asked = try RequestListAddress(request)
    let content = try await turn.rehearsal.store.read { try RequestListContent(asked, for: turn, in: $0) }
    if content.sections.isEmpty, asked.page > 1 { throw HTTPError(.notFound) }
    let page = RequestListPage(asked: asked, content: content, person: turn.person, setting: turn.setting)
    return turn.page(RequestListPage.title, page.write)
  }

  /// Leads to a place of the page of a request.
  private func place(_ name: String, _ request: Request, _ context: RehearsalRoutes.Context) async throws -> Response {
    try await routes.turn(request) { turn in
      let dossier = try await turn.dossier(context)
      return Reply.redirect(to: "/demandes/\(dossier.request.id)#\(name)")
    }
  }

  private func document(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let dossier = try await turn.dossier(context)
    guard let digest = context.parameters.get("digest"),
      let file = dossier.documents.first(where: { $0.content == digest }),
      let bytes = try await turn.rehearsal.store.read({ try $0.document(digest) })
    else { throw HTTPError(.notFound) }
    return Reply.download(bytes, named: file.filename, type: file.contentType)
  }

  private func habilitation(_ turn: Turn, _ context: RehearsalRoutes.Context) async throws -> Response {
    let (dossier, habilitation) = try await turn.habilitation(context)
    let renewals = try await turn.rehearsal.store.read { try $0.renewals(of: habilitation.id) }
    let page = HabilitationPage(turn: turn, dossier: dossier, habilitation: habilitation, renewals: renewals)
    return turn.page(page.title, page.write)
  }
}

extension Dossier {
  /// Those of the request as it is and as it was last sent, and those of its habilitations.
  fileprivate var documents: [Attachment] {
    ([request.content, request.lastSent].compactMap(\.self) + habilitations.map(\.content)).flatMap { content in
      content.documents.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}
#endif

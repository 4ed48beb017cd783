#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormRehearsal
import FormSubmission
import Foundation
import HTTPTypes
import Hummingbird

/// The compiled pages, with the forms’ drafts and files kept by the desk.
struct FormRoutes: Sendable {
  let routes: RehearsalRoutes

  func add(to router: Router<RehearsalRoutes.Context>) {
    router.get("/site/**") { request, context in
      let path = context.parameters.getCatchAll().map { String($0) }.joined(separator: "/")
      return try await routes.turn(request) { turn in try page(path, turn) }
    }
    router.get("/demandes/:id/formulaire") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        let history = try await turn.rehearsal.store.read { try $0.history(of: dossier.request.id) }
        let isSaved = request.uri.queryParameters["enregistre"] != nil
        return try continued(dossier, history, isSaved: isSaved, turn)
      }
    }
    router.post("/formulaires/:uid") { request, context in
      try await routes.turn(request) { turn in
        guard let form = context.parameters.get("uid").flatMap({ turn.form($0.removingPercentEncoding ?? $0) }) else {
          throw HTTPError(.notFound)
        }
        return try await filed(try await PostedRequest(request, from: turn.visitor), form, nil, turn)
      }
    }
    router.post("/demandes/:id/formulaire") { request, context in
      try await routes.turn(request) { turn in
        let dossier = try await turn.dossier(context)
        guard let form = turn.form(dossier.request.form) else { throw HTTPError(.notFound) }
        return try await filed(try await PostedRequest(request, from: turn.visitor), form, dossier.request.id, turn)
      }
    }
  }

  // MARK: Pages

  /// Applicants find the forms that they may begin ready to be filled in; everything else is a mockup.
  private func page(_ path: String, _ turn: Turn) throws -> Response {
    if case .form(let form)? = turn.scene.pages.subject(of: path), path.hasSuffix("/index.html"),
      turn.person.organisation != nil, form.isStartable,
      let bytes = FormContinuation(form: form, dossier: nil, turn: turn).bytes()
    {
      return Reply.page(bytes)
    }
    guard let bytes = turn.scene.pages.file(path) else { throw HTTPError(.notFound) }
    return Reply.file(bytes, named: path)
  }

  private func continued(
    _ dossier: Dossier,
    _ history: [HistoryEntry],
    isSaved: Bool,
    _ turn: Turn
  ) throws -> Response {
    guard let permissions = Permissions(of: turn.person, on: dossier, in: turn.catalog),
      let form = turn.form(dossier.request.form)
    else { throw HTTPError(.notFound) }
    let denial = permissions.denial(of: .submit)
    // What differs from what was granted is looked at once it is sent.
    if let denial, denial != .nothingChanged, permissions.denial(of: .update) != nil {
      return turn.refusal(.notAllowed(denial), to: .desk(["demandes", String(dossier.request.id)]))
    }
    var continuation = FormContinuation(form: form, dossier: dossier, turn: turn)
    continuation.history = history
    continuation.isSaved = isSaved
    guard let bytes = continuation.bytes() else { throw HTTPError(.notFound) }
    return Reply.page(bytes)
  }

  // MARK: Posts

  private func filed(_ post: PostedRequest, _ form: Form, _ request: Int?, _ turn: Turn) async throws -> Response {
    guard let filing = Filing(post, form: form, request: request, turn: turn) else { throw HTTPError(.badRequest) }
    switch try await turn.rehearsal.store.write(filing.file) {
    case .done(let address): return Reply.redirect(to: address)
    case .unknown: throw HTTPError(.notFound)
    case .refused(let refusal):
      let address = request.map { PageAddress.desk(["demandes", String($0)]) } ?? .desk(["demandes"])
      return turn.refusal(refusal, to: address)
    case .invalid(let violations, let content, let dossier):
      var continuation = FormContinuation(form: form, dossier: dossier, turn: turn)
      continuation.content = content
      continuation.violations = violations
      continuation.isSaved = dossier?.request.content == content
      guard let bytes = continuation.bytes() else { throw HTTPError(.notFound) }
      return Reply.page(bytes, .unprocessableContent)
    }
  }
}

extension Turn {
  /// Nil where the project has no such form.
  func form(_ uid: String) -> Form? { catalog.forms[uid] }
}
#endif

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The pages of a rehearsal. What they have in common: who asks, and what is said where something goes wrong.
struct RehearsalRoutes: Sendable {
  typealias Context = BasicRequestContext

  let rehearsal: Rehearsal
  let designSystem: DesignSystem
  /// Nil where nobody receives calls.
  let courier: Courier?

  func add(to router: Router<Context>) {
    IdentityRoutes(routes: self).add(to: router)
    FormRoutes(routes: self).add(to: router)
    OutboxRoutes(routes: self, courier: courier).add(to: router)
    ActRoutes(routes: self).add(to: router)
    RequestRoutes(routes: self).add(to: router)
    MessageRoutes(routes: self).add(to: router)
    TemplateRoutes(routes: self).add(to: router)
    DashboardRoutes(routes: self).add(to: router)
    NotificationRoutes(routes: self).add(to: router)
    InstructionRoutes(routes: self).add(to: router)
    RenewalRoutes(routes: self).add(to: router)
    OpinionRoutes(routes: self).add(to: router)
    router.get("/bureau/**") { _, context in
      try designSystem.reply(context.parameters.getCatchAll().map { String($0) })
    }
  }

  /// Answers somebody who has chosen who they are; others are asked first.
  func turn(
    _ request: Request,
    _ answer: @Sendable (Turn) async throws -> Response
  ) async throws -> Response {
    try await guarded {
      let scene = await rehearsal.scene()
      let visitor = try await visitor(request, scene)
      guard let person = visitor.person else { return welcoming(Reply.redirect(to: "/qui-suis-je"), visitor) }
      let turn = Turn(
        rehearsal: rehearsal,
        scene: scene,
        visitor: visitor,
        person: person,
        now: rehearsal.clock.now,
        silences: try await rehearsal.store.read { try $0.silences() }
      )
      return try await answer(turn)
    }
  }

  func visitor(_ request: Request, _ scene: Scene) async throws -> Visitor {
    guard let token = Visitor.token(of: request) else { return Visitor(token: OneTimeKey.make(), person: nil) }
    let visitor = Visitor(token: token, person: nil)
    let name = try await rehearsal.store.read { try $0.person(ofSession: visitor.session) }
    return Visitor(token: token, person: name.flatMap { scene.setting.cast[$0] })
  }

  /// The answer, with the cookie by which the browser is known from now on.
  func welcoming(_ response: Response, _ visitor: Visitor) -> Response {
    var response = response
    response.setCookie(visitor.cookie)
    return response
  }

  /// Says on a page why what is kept cannot be read or written.
  func guarded(_ answer: () async throws -> Response) async throws -> Response {
    do {
      return try await answer()
    } catch let error as HTTPError {
      throw error
    } catch let error as CancellationError {
      throw error
    } catch {
      let problem = StoreProblem(error)
      Printed.problem("datapass-desk: \(problem.words.french)")
      let page = ProblemPage(header: RehearsalHeader(), sentence: problem.words.french)
      return Reply.page(page.bytes(), problem.status)
    }
  }
}

extension StoreProblem {
  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .full: .init(code: 507, reasonPhrase: "Insufficient Storage")
    case .busy: .serviceUnavailable
    case .foreign, .newer, .damaged, .other: .internalServerError
    }
  }
}
#endif

#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormJSON
import FormSource
import FormSubmission
import FormSyntax
import Hummingbird
import NIOCore
import ServiceLifecycle

/// The pages of the preview and what their script asks for.
struct PreviewRoutes: Sendable {
  private let project: PreviewProject
  private let language: Language
  private let designSystem: DesignSystem

  /// The greatest post that is read, in bytes.
  private static let greatestPost = 32 * 1024 * 1024

  init(_ project: PreviewProject, _ language: Language, _ designSystem: DesignSystem) {
    self.project = project
    self.language = language
    self.designSystem = designSystem
  }

  func add(to router: Router<BasicRequestContext>) {
    router.get("/") { _, _ in
      Reply.redirect(to: "/apercu/\(await project.environment.rawValue)/index.html")
    }
    router.get("/apercu/:environment/**") { request, context in try await page(request, context) }
    router.post("/apercu/:environment/envoi") { request, context in try await judged(request, context) }
    router.get("/bureau/page") { request, _ in try await facts(request) }
    router.get("/bureau/evenements") { request, _ in await events(request) }
    router.get("/bureau/cote-a-cote") { request, _ in
      Reply.page(ComparisonPage(path: Self.path(request) ?? "index.html").bytes)
    }
    router.get("/bureau/source") { request, _ in try await source(request) }
    router.get("/bureau/**") { _, context in
      try designSystem.reply(context.parameters.getCatchAll().map { String($0) })
    }
  }

  // MARK: Pages

  private func page(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let environment = try Self.environment(context)
    let path = context.parameters.getCatchAll().map { String($0) }.joined(separator: "/")
    guard let bytes = await project.page(path, environment) else { throw HTTPError(.notFound) }
    return Reply.file(bytes, named: path)
  }

  private func judged(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let environment = try Self.environment(context)
    let state = await project.state(environment)
    let body = try await request.wholeBody(upTo: Self.greatestPost)
    let desk = SubmissionDesk(
      SubmissionDesk.Terms(
        state.catalog,
        at: .submit,
        shape: .form,
        today: state.project.today,
        environment: environment.rawValue
      )
    )
    let (form, verdict) = desk.verdict(onPost: Array(body.readableBytesView))
    let path = form.map { ["formulaires", $0, "index.html"] } ?? ["index.html"]
    let address = PageAddress.desk(["apercu", environment.rawValue] + path)
    return Reply.page(VerdictPage(verdict: verdict, address: address).bytes)
  }

  private func source(_ request: Request) async throws -> Response {
    let state = await project.state(project.environment)
    let name = request.uri.queryParameters["fichier"].map { String($0) }
    guard let file = state.project.tree.files.first(where: { $0.path == name }) else { throw HTTPError(.notFound) }
    return Reply.page(SourcePage(file: file, state: state).bytes)
  }

  // MARK: What the script asks for

  private func facts(_ request: Request) async throws -> Response {
    guard let address = Self.path(request) else { throw HTTPError(.badRequest) }
    let parts = address.split(separator: "/", maxSplits: 2).map { String($0) }
    guard parts.count == 3, parts[0] == "apercu", let environment = DeploymentEnvironment(rawValue: parts[1]) else {
      throw HTTPError(.badRequest)
    }
    let state = await project.state(environment)
    let (tree, findings) = await project.findings(environment)
    let subjects = state.pages.subject(of: parts[2])?.names ?? []
    return Reply.json(
      .object([
        .init("revision", .integer(state.revision)), .init("isOutdated", .bool(state.isOutdated)),
        .init("places", PagePlaces(state: state, path: parts[2]).json),
        .init("findings", PageFindings(project: tree, findings: findings, language: language, subjects: subjects).json),
      ])
    )
  }

  /// Server-sent events: the number of each revision.
  private func events(_ request: Request) async -> Response {
    let revisions = await project.revisions()
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream"],
      body: ResponseBody { writer in
        try await request.body.consumeWithCancellationOnInboundClose { _ in
          for await revision in revisions.cancelOnGracefulShutdown() {
            try await writer.write(ByteBuffer(string: "data: \(revision)\n\n"))
          }
        }
        try await writer.finish(nil)
      }
    )
  }

  // MARK: Requests

  private static func environment(_ context: BasicRequestContext) throws -> DeploymentEnvironment {
    guard let environment = context.parameters.get("environment").flatMap({ DeploymentEnvironment(rawValue: $0) })
    else {
      throw HTTPError(.notFound)
    }
    return environment
  }

  private static func path(_ request: Request) -> String? {
    request.uri.queryParameters["page"].map { String($0.drop { $0 == "/" }) }
  }
}
#endif

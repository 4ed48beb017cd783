#if Desk
import HTTPTypes
import Hummingbird

/// Refuses what does not come from this machine’s own pages, and says in each answer who may use it.
struct LocalRequests<Context: RequestContext>: RouterMiddleware {
  private let origin: LocalOrigin

  init(_ origin: LocalOrigin) { self.origin = origin }

  func handle(
    _ request: Request,
    context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard origin.isHost(request.head.authority) else { return Reply.refusal(.misdirectedRequest).protected }
    if let sender = request.headers[.origin], !origin.isOwn(sender) { return Reply.refusal(.forbidden).protected }
    // A link elsewhere may lead to a page; nothing elsewhere may load a part of one, or send something.
    let isNavigation = request.headers[.fetchMode] == "navigate" && (request.method == .get || request.method == .head)
    if request.headers[.fetchSite] == "cross-site", !isNavigation { return Reply.refusal(.forbidden).protected }
    do {
      return try await next(request, context).protected
    } catch let error as HTTPError {
      return Reply.refusal(error.status).protected
    }
  }
}

extension Response {
  /// The answer, which no other site can read, frame or store.
  fileprivate var protected: Response {
    var response = self
    for (name, value) in Self.protection where response.headers[name] == nil { response.headers[name] = value }
    return response
  }

  private static let protection: [(HTTPField.Name, String)] = [
    (.contentSecurityPolicy, "frame-ancestors 'self'"), (.xContentTypeOptions, "nosniff"),
    (.cacheControl, "no-store"), (.resourcePolicy, "same-origin"), (.openerPolicy, "same-origin"),
    (.referrerPolicy, "same-origin"),
  ]
}

extension HTTPField.Name {
  static let fetchSite = known("Sec-Fetch-Site")
  static let fetchMode = known("Sec-Fetch-Mode")
  static let resourcePolicy = known("Cross-Origin-Resource-Policy")
  static let openerPolicy = known("Cross-Origin-Opener-Policy")
  static let referrerPolicy = known("Referrer-Policy")

  /// A name that is written here, so that it is one.
  private static func known(_ name: String) -> Self {
    guard let name = Self(name) else { preconditionFailure("\(name) is no name of a header") }
    return name
  }
}
#endif

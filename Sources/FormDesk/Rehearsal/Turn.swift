#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission
import HTTPTypes
import Hummingbird

/// Somebody who uses the rehearsal at one moment.
struct Turn: Sendable {
  let rehearsal: Rehearsal
  let scene: Scene
  let visitor: Visitor
  let person: Person
  let now: Instant
  /// What people have turned off.
  let silences: Set<Silence>

  var setting: Setting { scene.setting }
  var catalog: Catalog { scene.catalog }
  var frame: RehearsalFrame { RehearsalFrame(visitor: visitor, day: now.day) }
  var step: Step { Step(by: person, at: now, in: setting, silences: silences) }

  /// A page of the rehearsal.
  func page(_ title: String, _ content: (inout HTMLWriter) -> Void) -> Response {
    Reply.page(frame.page(title, content))
  }

  /// A page that says why something was not done, and leads back.
  func refusal(_ refusal: Refusal, to address: PageAddress) -> Response {
    problem(refusal.words.french, refusal.status, to: address) { page in
      guard case .invalid(let violations) = refusal else { return }
      page.element(.ul) { page in
        for violation in violations { page.element(.li, text: violation.french) }
      }
    }
  }

  /// A page that says why there is nothing else.
  func problem(
    _ sentence: String,
    _ status: HTTPResponse.Status,
    to address: PageAddress,
    _ details: (inout HTMLWriter) -> Void = { _ in }
  ) -> Response {
    let page = ProblemPage(header: frame.header, sentence: sentence, address: address)
    return Reply.page(page.bytes(details), status)
  }

  /// A request that the person may read.
  /// - Throws: `HTTPError`, the same where there is none and where they may not: numbers tell strangers nothing.
  func dossier(_ context: some RequestContext) async throws -> Dossier {
    guard let id = context.parameters.get("id", as: Int.self),
      let dossier = try await rehearsal.store.read({ try $0.dossier(id) }),
      dossier.isReadable(by: person, in: catalog)
    else { throw HTTPError(.notFound) }
    return dossier
  }
}
#endif

#if Desk
import FormCompiler
import FormEmitters
import FormSubmission
import HTTPTypes
import Hummingbird
import NIOCore

extension PostedRequest {
  /// More, in bytes and with all files, is refused.
  private static let greatest = 64 * 1024 * 1024

  /// What a compiled page has posted to the desk.
  /// - Throws: `HTTPError`, where it cannot be read, or no page of ours has posted it.
  init(_ request: Request, from visitor: Visitor) async throws {
    let body = try await request.wholeBody(upTo: Self.greatest)
    do throws(PostedRequest.Misfit) {
      self = try PostedRequest(Array(body.readableBytesView))
    } catch {
      throw HTTPError(.badRequest)
    }
    guard visitor.isProof(text(named: .proof)) else { throw HTTPError(.forbidden) }
  }
}

extension PostName {
  static let proof: PostName = "jeton"
  static let key: PostName = "cle"
  static let version: PostName = "version"
}
#endif

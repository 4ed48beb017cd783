#if Desk
import Synchronization

/// Where the desk is: known once it listens.
final class LocalOrigin: Sendable {
  static let host = "127.0.0.1"

  private let port = Atomic<Int>(0)

  func listen(on port: Int) { self.port.store(port, ordering: .releasing) }

  private var knownPort: Int { port.load(ordering: .acquiring) }

  /// The address of the desk, without a path.
  var text: String { "http://\(Self.host):\(knownPort)" }

  /// Whether a request names this machine as its host: a page elsewhere whose name leads here does not.
  func isHost(_ authority: String?) -> Bool { authority.map { names.contains($0) } ?? false }

  /// Whether a page of the desk sent the request, as far as the browser says it.
  func isOwn(_ origin: String) -> Bool { names.contains { "http://\($0)" == origin } }

  private var names: [String] { ["\(Self.host):\(knownPort)", "localhost:\(knownPort)"] }
}
#endif

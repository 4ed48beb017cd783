#if Desk
import FormCompiler
import FormRehearsal
import FormWebhooks
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// Sends calls to a program on this machine, as DataPass does.
///
/// A connection is made to the loopback address itself, one for each call: there is no name to look up, no proxy of the
/// environment that could be asked, and nothing that would follow a redirect.
struct Courier: Sendable {
  let receiver: Receiver
  /// With it calls are signed.
  let secret: String

  /// With this secret calls are signed if no other is given: that of the compiled examples.
  static let defaultSecret = LifeArtifacts.secret

  /// DataPass’s own limits (`app/services/webhook_http_service.rb`): what connecting may take, and all of it.
  private static let connectingTime = TimeAmount.seconds(5)
  private static let wholeTime = Duration.seconds(10)
  /// How much of an answer is read, in bytes.
  private static let greatestAnswer = 64 * 1024

  /// - Parameters:
  ///   - receiver: where calls go.
  ///   - secret: the secret with which they are signed; not empty.
  init(to receiver: Receiver, secret: String = defaultSecret) {
    self.receiver = receiver
    self.secret = secret
  }

  /// Sends a call once.
  /// - Parameter body: the JSON; its bytes are what is signed.
  /// - Returns: the answer, whatever its code, or why there is none.
  func deliver(_ body: [UInt8]) async -> CallOutcome {
    await withTaskGroup(of: CallOutcome.self) { group in
      group.addTask { await sent(body) }
      group.addTask {
        try? await Task.sleep(for: Self.wholeTime)
        return .unanswered(.late)
      }
      defer { group.cancelAll() }
      return await group.next() ?? .unanswered(.failed)
    }
  }

  private func sent(_ body: [UInt8]) async -> CallOutcome {
    var outcome = CallOutcome.unanswered(.failed)
    for host in receiver.hosts {
      outcome = await sent(body, to: host)
      // Only where nothing listens is it certain that the call was not received.
      guard outcome == .unanswered(.refused) else { break }
    }
    return outcome
  }

  private func sent(_ body: [UInt8], to host: String) async -> CallOutcome {
    do {
      let connection = try await connection(to: SocketAddress(ipAddress: host, port: receiver.port))
      return try await connection.executeThenClose { inbound, outbound in
        try await outbound.write(
          contentsOf: [.head(head(of: body)), .body(.byteBuffer(ByteBuffer(bytes: body))), .end(nil)]
        )
        return try await Self.answer(inbound)
      }
    } catch {
      return .unanswered(Self.problem(error))
    }
  }

  // MARK: Sending

  private typealias Connection = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

  private func connection(to address: SocketAddress) async throws -> Connection {
    try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connectTimeout(Self.connectingTime)
      .connect(to: address) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
  }

  /// What DataPass says along with a call, besides what every message of HTTP needs.
  static func headers(of body: [UInt8], secret: String) -> [(name: String, value: String)] {
    let signature = WebhookSignature(secret: secret).header(for: body).map { (WebhookSignature.headerName, $0) }
    return [("Content-Type", "application/json"), ("X-App-Environment", LifeArtifacts.environment)]
      + [signature].compactMap(\.self)
  }

  private func head(of body: [UInt8]) -> HTTPRequestHead {
    var headers: HTTPHeaders = [
      "Host": receiver.authority, "Content-Length": String(body.count), "Connection": "close",
    ]
    for header in Self.headers(of: body, secret: secret) { headers.add(name: header.name, value: header.value) }
    return HTTPRequestHead(version: .http1_1, method: .POST, uri: receiver.path, headers: headers)
  }

  // MARK: Receiving

  private static func answer(_ parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>) async throws -> CallOutcome
  {
    var status: Int?
    var body: [UInt8] = []
    for try await part in parts {
      switch part {
      case .head(let head): status = Int(head.status.code)
      case .body(let bytes):
        body += bytes.readableBytesView.prefix(greatestAnswer - body.count + 1)
        if let status, body.count > greatestAnswer {
          return .answered(status: status, body: Array(body.prefix(greatestAnswer)), isCut: true)
        }
      case .end: if let status { return .answered(status: status, body: body, isCut: false) }
      }
    }
    return .unanswered(.broken)
  }

  private static func problem(_ error: any Error) -> CallProblem {
    switch error {
    case let error as IOError where error.errnoCode == ECONNREFUSED: .refused
    case is IOError: .broken
    case ChannelError.connectTimeout: .late
    case HTTPParserError.invalidEOFState: .broken
    case is HTTPParserError: .unreadable
    default: .failed
    }
  }
}
#endif

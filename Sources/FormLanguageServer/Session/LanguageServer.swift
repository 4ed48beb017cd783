import FormJSON
import FormSource

/// One conversation with an editor: takes its messages, gives those to send. It knows no files and no streams.
package struct LanguageServer {
  private enum Phase {
    case new
    case running
    /// After `shutdown`: nothing is asked any more.
    case shutDown
  }

  private let host: any ProjectHost
  private let defaults: SessionOptions
  private let isCancelled: (RequestID) -> Bool
  private var phase = Phase.new
  /// Whether the client may be told something it did not ask for.
  private var isInitialized = false
  private var conversation: Conversation?
  /// The code with which the program has to end; nil while it goes on.
  package private(set) var exitCode: Int32?

  /// - Parameters:
  ///   - host: where projects are.
  ///   - defaults: what counts where the client sets nothing.
  ///   - isCancelled: whether the client has cancelled the request that is being answered.
  package init(
    _ host: any ProjectHost,
    defaults: SessionOptions = SessionOptions(),
    isCancelled: @escaping (RequestID) -> Bool = { _ in false }
  ) {
    self.host = host
    self.defaults = defaults
    self.isCancelled = isCancelled
  }

  /// Handles what has come.
  /// - Returns: what to send, in order.
  package mutating func receive(_ delivery: Inbox.Delivery) -> [ServerMessage] {
    switch delivery {
    case .message(.request(let id, let method, let params)):
      do throws(ResponseError) {
        return [.result(id, try answer(id, method, params))]
      } catch {
        return [.error(id, error)]
      }
    case .message(.notification(let method, let params)): return note(method, params)
    case .message(.response): return []
    case .cancelled(let id): return [.error(id, .cancelled)]
    case .refused(let refusal): return [.error(refusal.id, refusal.error)]
    case .end:
      exitCode = exitCode ?? (phase == .shutDown ? 0 : 1)
      return []
    }
  }

  /// Tells the client what has changed by all that was handled: to be called when nothing waits, so that several changes
  /// lead to one check.
  package mutating func settle() -> [ServerMessage] {
    guard phase == .running, isInitialized else { return [] }
    return conversation?.news() ?? []
  }

  private mutating func answer(
    _ id: RequestID,
    _ method: String,
    _ params: JSONNode?
  ) throws(ResponseError) -> JSONValue {
    let lifecycle = LifecycleMethod(rawValue: method)
    if phase == .shutDown { throw ResponseError(.invalidRequest, "the server is shut down") }
    guard var conversation else {
      guard lifecycle == .initialize else {
        throw ResponseError(.serverNotInitialized, "“initialize” has to come first")
      }
      return begin(params)
    }
    if lifecycle == .initialize { throw ResponseError(.invalidRequest, "the server is initialized already") }
    if lifecycle == .shutdown {
      phase = .shutDown
      return .null
    }
    guard let method = RequestMethod(rawValue: method) else {
      throw ResponseError(.methodNotFound, "“\(Quoted.shortened(method))” is not known")
    }
    // Moved out and back: with a second owner, each change would copy what the conversation holds.
    self.conversation = nil
    defer { self.conversation = conversation }
    let cancellation = Cancellation { [isCancelled] in isCancelled(id) }
    let result = try conversation.answer(method, params, cancellation)
    try cancellation.check()
    return result
  }

  private mutating func begin(_ params: JSONNode?) -> JSONValue {
    let options = defaults.overridden(by: params?["initializationOptions"])
    let capabilities = ClientCapabilities(params?["capabilities"])
    conversation = Conversation(host, options, capabilities, folders: Params.folders(params))
    phase = .running
    return ServerCapabilities.json(for: capabilities, options)
  }

  private mutating func note(_ method: String, _ params: JSONNode?) -> [ServerMessage] {
    let lifecycle = LifecycleMethod(rawValue: method)
    if lifecycle == .exit { exitCode = phase == .shutDown ? 0 : 1 }
    guard phase == .running else { return [] }
    if lifecycle == .initialized {
      isInitialized = true
      return conversation?.registrations ?? []
    }
    guard let method = NotificationMethod(rawValue: method) else { return [] }
    // Whoever opens texts takes what is said about them, even if “initialized” never came.
    isInitialized = true
    conversation?.note(method, params)
    return []
  }
}

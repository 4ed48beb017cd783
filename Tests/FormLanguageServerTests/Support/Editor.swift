import FormJSON
import FormLanguageServer
import FormSource
import Testing

/// A client that keeps what it is told.
struct Editor {
  private var server: LanguageServer
  private let inbox = SharedInbox()
  private var requests = 0
  /// The diagnostics of each address, as a client shows them.
  private(set) var diagnostics: [String: [JSONNode]] = [:]
  /// The notifications and requests of the server since the last look at them: their methods and parameters.
  private(set) var news: [(method: String, params: JSONNode)] = []

  init(_ host: any ProjectHost) {
    server = LanguageServer(host) { [inbox] in inbox.content.isCancelled($0) }
  }

  /// A conversation that has begun.
  /// - Parameters:
  ///   - host: where the project is.
  ///   - capabilities: in JSON.
  ///   - options: the `initializationOptions`, in JSON.
  /// - Returns: the client, which has been told what is wrong.
  /// - Throws: what “initialize” was answered with.
  static func begun(_ host: any ProjectHost, capabilities: String = "{}", options: String = "null") throws -> Editor {
    var editor = Editor(host)
    _ = try editor.ask(
      "initialize",
      #"{"capabilities": \#(capabilities), "rootUri": "file:///project", "initializationOptions": \#(options)}"#
    ).get()
    editor.tell("initialized", "{}")
    editor.settle()
    return editor
  }

  var exitCode: Int32? { server.exitCode }

  /// Sends a request.
  /// - Returns: its result, or the error it was answered with.
  mutating func ask(_ method: String, _ params: String = "null") throws -> Result<JSONNode, EditorError> {
    requests += 1
    let answers = try send(#"{"jsonrpc": "2.0", "id": \#(requests), "method": "\#(method)", "params": \#(params)}"#)
    let answer = try #require(answers.last { $0["id"]?.integer == requests && $0["method"] == nil })
    if let error = answer["error"] { return .failure(EditorError(code: error["code"]?.integer)) }
    return .success(try #require(answer["result"]))
  }

  mutating func tell(_ method: String, _ params: String) {
    _ = try? send(#"{"jsonrpc": "2.0", "method": "\#(method)", "params": \#(params)}"#)
  }

  /// A message that comes while the server works: it is handled after what is being handled, unless it is about that.
  /// - Returns: what delivers it.
  func delivery(_ text: String) -> () -> Void {
    { [inbox] in inbox.content.add(.body(Array(text.utf8))) }
  }

  /// The number of the request that is asked next.
  var nextRequest: Int { requests + 1 }

  /// Lets the server say what it has to: nothing waits for it.
  mutating func settle() { take(server.settle()) }

  mutating func takeNews() -> [(method: String, params: JSONNode)] {
    defer { news = [] }
    return news
  }

  mutating func receive(_ delivery: Inbox.Delivery) -> [JSONNode] { take(server.receive(delivery)) }

  private mutating func send(_ text: String) throws -> [JSONNode] {
    delivery(text)()
    var answers: [JSONNode] = []
    while let delivery = inbox.content.next() { answers += receive(delivery) }
    return answers
  }

  @discardableResult
  private mutating func take(_ messages: [ServerMessage]) -> [JSONNode] {
    messages.compactMap { message in
      var reader = FrameReader()
      reader.append(message.bytes)
      guard case .body(let body)? = reader.next(), let node = JSONReader.read(body, source: SourceID(0)).node else {
        Issue.record("the server sent no message")
        return nil
      }
      if let method = node["method"]?.string, let params = node["params"] { note(method, params) }
      return node
    }
  }

  private mutating func note(_ method: String, _ params: JSONNode) {
    news.append((method, params))
    guard method == "textDocument/publishDiagnostics", let uri = params["uri"]?.string else { return }
    let list = params["diagnostics"]?.elements ?? []
    diagnostics[uri] = list.isEmpty ? nil : list
  }
}

/// What has come: the server looks into it while it works.
private final class SharedInbox {
  var content = Inbox()
}

struct EditorError: Error, Hashable {
  let code: Int?
}

extension Editor {
  static func uri(_ path: String) -> String { FileURI.uri(MemoryHost.root + "/" + path) }

  /// A text as JSON.
  static func json(_ text: String) -> String {
    String(decoding: JSONWriter.write(.string(text), .compact), as: UTF8.self)
  }

  mutating func open(_ path: String, _ text: String, version: Int = 1) {
    tell(
      "textDocument/didOpen",
      """
      {"textDocument": {"uri": "\(Self.uri(path))", "languageId": "yaml", "version": \(version), "text": \(Self.json(text))}}
      """
    )
  }

  mutating func change(_ path: String, _ text: String, version: Int = 2) {
    tell(
      "textDocument/didChange",
      """
      {"textDocument": {"uri": "\(Self.uri(path))", "version": \(version)}, "contentChanges": [{"text": \(Self.json(text))}]}
      """
    )
  }

  mutating func close(_ path: String) {
    tell("textDocument/didClose", #"{"textDocument": {"uri": "\#(Self.uri(path))"}}"#)
  }

  mutating func save(_ path: String) {
    tell("textDocument/didSave", #"{"textDocument": {"uri": "\#(Self.uri(path))"}}"#)
  }

  /// The rules that have findings in a file, as they were told.
  func rules(_ path: String) -> [String] { (diagnostics[Self.uri(path)] ?? []).compactMap { $0["code"]?.string } }
}

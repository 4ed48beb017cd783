import FormJSON
import FormLanguageServer
import Testing

@Suite("The beginning and the end of a conversation")
struct LifecycleTests {
  @Test("Nothing is answered before “initialize”, and nothing after “shutdown”")
  func order() throws {
    var editor = Editor(MemoryHost())
    #expect(try editor.ask("shutdown") == .failure(EditorError(code: -32002)))
    #expect(try editor.ask("textDocument/diagnostic", "{}") == .failure(EditorError(code: -32002)))
    editor.open("config/service_providers.yml", "x")
    editor.settle()
    #expect(editor.takeNews().isEmpty)
    _ = try editor.ask("initialize", #"{"capabilities": {}}"#).get()
    #expect(try editor.ask("initialize", "{}") == .failure(EditorError(code: -32600)))
    #expect(try editor.ask("nothing/known", "{}") == .failure(EditorError(code: -32601)))
    #expect(try editor.ask("shutdown").get().isNull)
    #expect(try editor.ask("textDocument/diagnostic", "{}") == .failure(EditorError(code: -32600)))
    #expect(editor.exitCode == nil)
    editor.tell("exit", "null")
    #expect(editor.exitCode == 0)
  }

  @Test(
    "A completion says what it may replace behind the cursor to a client that asks for it",
    arguments: [true, false]
  )
  func insertReplace(_ isSupported: Bool) throws {
    let capabilities =
      #"{"textDocument": {"completion": {"completionItem": {"insertReplaceSupport": \#(isSupported)}}}}"#
    var editor = try Editor.begun(MemoryHost(), capabilities: capabilities)
    let path = "config/authorization_definitions/exemple.yml"
    editor.open(path, "exemple:\n  kind: api\n")
    let position = #"{"line": 1, "character": 9}"#
    let uri = "file:///project/\(path)"
    let answer = try editor.ask(
      "textDocument/completion",
      #"{"textDocument": {"uri": "\#(uri)"}, "position": \#(position)}"#
    ).get()
    let edit = try #require(answer["items"]?.elements?.first { $0["label"]?.string == "api" }?["textEdit"])
    func columns(_ range: JSONNode?) -> [Int?] {
      [range?["start"]?["character"]?.integer, range?["end"]?["character"]?.integer]
    }
    #expect(edit["newText"]?.string == "api")
    if isSupported {
      #expect(columns(edit["insert"]) == [8, 9] && columns(edit["replace"]) == [8, 11] && edit["range"] == nil)
    } else {
      #expect(columns(edit["range"]) == [8, 9] && edit["insert"] == nil && edit["replace"] == nil)
    }
  }

  @Test("An end without “shutdown” is an error")
  func abruptEnd() {
    for method in ["exit", nil] {
      var editor = Editor(MemoryHost())
      if let method { editor.tell(method, "null") } else { _ = editor.receive(.end) }
      #expect(editor.exitCode == 1)
    }
  }

  @Test("The end of the input after “shutdown” is the end")
  func endOfInput() throws {
    var editor = try Editor.begun(MemoryHost())
    _ = try editor.ask("shutdown")
    _ = editor.receive(.end)
    #expect(editor.exitCode == 0)
  }

  @Test(
    "Columns count bytes only where the client offers it, and parts of texts are sent only by a client that says how it counts",
    arguments: [
      ("{}", "utf-16", 1), (#"{"general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]}}"#, "utf-8", 2),
      (#"{"general": {"positionEncodings": ["utf-16"]}}"#, "utf-16", 2), (#"{"general": null}"#, "utf-16", 1),
    ]
  )
  func encoding(_ capabilities: String, _ encoding: String, _ sync: Int) throws {
    var editor = Editor(MemoryHost())
    let result = try editor.ask("initialize", #"{"capabilities": \#(capabilities)}"#).get()["capabilities"]
    #expect(result?["positionEncoding"]?.string == encoding)
    #expect(result?["textDocumentSync"]?["change"]?.integer == sync)
    #expect(result?["diagnosticProvider"] == nil)
  }

  @Test("A request that waits can be cancelled; one that does not is left alone")
  func cancellation() {
    var inbox = Inbox()
    for text in [
      #"{"id": 1, "method": "a"}"#, #"{"id": "1", "method": "b"}"#,
      #"{"method": "$/cancelRequest", "params": {"id": "1"}}"#,
      #"{"method": "$/cancelRequest", "params": {"id": 9}}"#, #"{"method": "$/cancelRequest"}"#,
    ] {
      inbox.add(.body(Array(text.utf8)))
    }
    var editor = Editor(MemoryHost())
    var codes: [Int?] = []
    while let delivery = inbox.next() { codes += editor.receive(delivery).map { $0["error"]?["code"]?.integer } }
    #expect(codes == [-32002, -32800])
    #expect(inbox.isEmpty)
  }

  @Test("A request that is being answered can be cancelled, and the edits before and behind it are made all the same")
  func cancellationMeanwhile() throws {
    let host = MemoryHost()
    var editor = try Editor.begun(host)
    let path = "config/service_providers.yml"
    let document = #""textDocument": {"uri": "\#(Editor.uri(path))", "version": 3}"#
    editor.open(path, "a: {name: A}\n")
    let cancel = editor.delivery(#"{"method": "$/cancelRequest", "params": {"id": \#(editor.nextRequest)}}"#)
    let edit = editor.delivery(
      #"{"method": "textDocument/didChange", "params": {\#(document), "contentChanges": [{"text": "é: {name: É}\n"}]}}"#
    )
    host.meanwhile = {
      cancel()
      edit()
    }
    let request = #"{\#(document), "position": {"line": 0, "character": 0}}"#
    #expect(try editor.ask("textDocument/documentSymbol", request) == .failure(EditorError(code: -32800)))
    #expect(host.meanwhile == nil)
    // The same number does not count for what follows.
    cancel()
    let symbols = try editor.ask("textDocument/documentSymbol", request).get()
    #expect(symbols.elements?.first?["name"]?.string == "é")
  }

  @Test("Files are watched only where the client can")
  func watching() throws {
    var editor = try Editor.begun(MemoryHost())
    #expect(!editor.takeNews().contains { $0.method == "client/registerCapability" })
    editor = try Editor.begun(
      MemoryHost(),
      capabilities: #"{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}"#
    )
    #expect(editor.takeNews().contains { $0.method == "client/registerCapability" })
  }
}

import FormCompiler
import FormJSON
import FormLanguageServer
import FormSource
import FormTestSupport
import Testing

@Suite("What an editor is told of a project")
struct DiagnosticsTests {
  private let form = "config/authorization_request_forms/exemple.yml"
  private let definition = "config/authorization_definitions/exemple.yml"

  /// The form with a scope that the definition does not have.
  private let misspelt = """
    exemple:
      authorization_request: Exemple
      name: Demande libre
      default: true
      steps: [{name: basic_infos}, {name: scopes}]
      initialize_with: {scopes: [adresse, identit]}

    """

  private func text(_ path: String) -> String { String(decoding: MemoryProject.base.files[path] ?? [], as: UTF8.self) }

  @Test("The findings of `lint`, of files that are not open too, and what is typed at once")
  func findings() throws {
    var editor = try Editor.begun(MemoryHost(.base.with(form, misspelt)))
    #expect(editor.rules(form) == ["unknown-scope"])
    let diagnostic = try #require(editor.diagnostics[Editor.uri(form)]?.first)
    #expect(diagnostic["range"]?["start"]?["line"]?.integer == 5)
    #expect(diagnostic["range"]?["start"]?["character"]?.integer == 38)
    #expect(diagnostic["range"]?["end"]?["character"]?.integer == 45)
    #expect(diagnostic["severity"]?.integer == 1)
    #expect(diagnostic["source"]?.string == "datapass")

    editor.open(form, text(form))
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
    editor.change(form, misspelt)
    editor.settle()
    #expect(editor.rules(form) == ["unknown-scope"])
    editor.close(form)
    editor.settle()
    #expect(editor.rules(form) == ["unknown-scope"])
  }

  @Test("Several changes lead to one message, of what came last")
  func coalescing() throws {
    var editor = try Editor.begun(MemoryHost())
    editor.open(form, text(form))
    for _ in 0..<5 { editor.change(form, misspelt) }
    editor.change(form, text(form))
    _ = editor.takeNews()
    editor.settle()
    let news = editor.takeNews()
    #expect(news.count == 1)
    #expect(news.first?.params["diagnostics"]?.elements?.isEmpty == true)
    editor.settle()
    #expect(editor.takeNews().isEmpty)
  }

  @Test("A change in one file changes what is wrong in another")
  func otherFile() throws {
    var editor = try Editor.begun(MemoryHost(.base.with(form, misspelt)))
    editor.open(definition, text(definition).replacing("value: identite", with: "value: identit"))
    editor.settle()
    #expect(editor.rules(form).isEmpty)
  }

  @Test("A file that is not on the disk yet is read like the others")
  func newFile() throws {
    var editor = try Editor.begun(MemoryHost())
    let new = "config/authorization_request_forms/nouveau.yml"
    editor.open(new, misspelt.replacing("exemple:\n", with: "exemple-nouveau:\n"))
    editor.open("config/authorization_request_forms/notes.txt", "[")
    editor.settle()
    #expect(editor.rules(new).contains("unknown-scope"))
    editor.close(new)
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
  }

  @Test("What is set in datapass.yml counts as soon as it is typed")
  func configuration() throws {
    var editor = try Editor.begun(MemoryHost(.base.with(form, misspelt)))
    editor.open("datapass.yml", "severities:\n  unknown-scope: warning\nlanguage: en\n")
    editor.settle()
    let diagnostic = try #require(editor.diagnostics[Editor.uri(form)]?.first)
    #expect(diagnostic["severity"]?.integer == 2)
    #expect(diagnostic["message"]?.string?.contains("is not a scope") == true)
    editor.change("datapass.yml", "severities:\n  unknown-scop: off\n")
    editor.settle()
    #expect(editor.rules("datapass.yml") == ["unknown-rule"])
  }

  @Test("What another program changes is seen when anything comes from the client")
  func disk() throws {
    let host = MemoryHost()
    var editor = try Editor.begun(host)
    host.files = .base.with(form, misspelt)
    editor.settle()
    #expect(editor.rules(form) == ["unknown-scope"])
    let before = host.readings
    editor.open(definition, text(definition))
    editor.settle()
    #expect(host.readings == before)
    editor.save(definition)
    editor.settle()
    #expect(host.readings == before + 1)
  }

  @Test("A folder that vanishes has nothing wrong any more; when it is back, it has")
  func vanished() throws {
    let host = MemoryHost(.base.with(form, misspelt))
    var editor = try Editor.begun(host)
    editor.open(definition, text(definition))
    editor.settle()
    host.files = nil
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
    editor.change(definition, "{")
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
    host.files = .base.with(form, misspelt)
    editor.settle()
    #expect(!editor.rules(definition).isEmpty)
  }

  @Test("What the baseline knows is not told")
  func baseline() throws {
    let project = MemoryProject.base.with(form, misspelt).with("datapass.yml", "baseline: known.json\n")
    let host = MemoryHost(project)
    host.others["known.json"] = Baseline(of: project.findings, in: project.project.tree).bytes
    #expect(try Editor.begun(host).diagnostics.isEmpty)
  }

  @Test("A baseline that is written anew is read anew")
  func rewrittenBaseline() throws {
    let project = MemoryProject.base.with(form, misspelt).with("datapass.yml", "baseline: known.json\n")
    let host = MemoryHost(project)
    host.others["known.json"] = Baseline(of: [], in: project.project.tree).bytes
    var editor = try Editor.begun(host)
    #expect(editor.rules(form) == ["unknown-scope"])
    host.others["known.json"] = Baseline(of: project.findings, in: project.project.tree).bytes
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
  }

  @Test(
    "A baseline that cannot be read is said once, in the words of `lint`, and nothing is left out",
    arguments: [(nil, "known.json does not exist"), ("[]", "known.json is not a list of findings")]
  )
  func unreadableBaseline(_ contents: String?, _ words: String) throws {
    let configuration = "baseline: known.json\nlanguage: en\n"
    let host = MemoryHost(.base.with(form, misspelt).with("datapass.yml", configuration))
    host.others["known.json"] = contents.map { Array($0.utf8) }
    var editor = try Editor.begun(host)
    #expect(editor.rules(form) == ["unknown-scope"])
    func messages(_ news: [(method: String, params: JSONNode)]) -> [String] {
      news.filter { $0.method == "window/showMessage" }.compactMap { $0.params["message"]?.string }
    }
    let said = messages(editor.takeNews())
    #expect(said.count == 1)
    #expect(said.first?.replacing("“", with: "").replacing("”", with: "").hasPrefix(words) == true)

    editor.open("datapass.yml", configuration + "environment: staging\n")
    editor.settle()
    #expect(messages(editor.takeNews()).isEmpty)
    editor.change("datapass.yml", "language: en\n")
    editor.settle()
    editor.change("datapass.yml", configuration)
    editor.settle()
    #expect(messages(editor.takeNews()) == said)
  }

  @Test("Related places stand beside a finding where the client shows them, else in its message")
  func related() throws {
    let host = MemoryHost(.base.with(form, misspelt))
    var editor = try Editor.begun(host)
    let plain = try #require(editor.diagnostics[Editor.uri(form)]?.first)
    #expect(plain["relatedInformation"] == nil)
    #expect(plain["message"]?.string?.contains(definition) == true)
    editor = try Editor.begun(
      host,
      capabilities: """
        {"textDocument": {"publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true}}}
        """,
      options: #"{"language": "en", "rulePages": "https://exemple.gouv.fr/rules/"}"#
    )
    let rich = try #require(editor.diagnostics[Editor.uri(form)]?.first)
    #expect(rich["message"]?.string?.contains(definition) == false)
    #expect(rich["relatedInformation"]?.elements?.first?["location"]?["uri"]?.string == Editor.uri(definition))
    #expect(rich["codeDescription"]?["href"]?.string == "https://exemple.gouv.fr/rules/unknown-scope")
  }

  @Test("A client that asks is answered, and is not sent the same beside")
  func pulled() throws {
    var editor = try Editor.begun(MemoryHost(.base.with(form, misspelt)), options: #"{"diagnostics": "pull"}"#)
    #expect(editor.takeNews().isEmpty)
    let params = #"{"textDocument": {"uri": "\#(Editor.uri(form))"}}"#
    let full = try editor.ask("textDocument/diagnostic", params).get()
    #expect(full["items"]?.elements?.count == 1)
    let id = try #require(full["resultId"]?.string)
    let again = #"{"textDocument": {"uri": "\#(Editor.uri(form))"}, "previousResultId": "\#(id)"}"#
    #expect(try editor.ask("textDocument/diagnostic", again).get()["kind"]?.string == "unchanged")
    let all = #"{"previousResultIds": [{"uri": "\#(Editor.uri(definition))", "value": "old"}]}"#
    let reports = try #require(try editor.ask("workspace/diagnostic", all).get()["items"]?.elements)
    #expect(reports.map { $0["uri"]?.string } == [Editor.uri(definition), Editor.uri(form)])
    #expect(reports.map { $0["items"]?.elements?.count } == [0, 1])
    #expect(try editor.ask("textDocument/diagnostic", "{}") == .failure(EditorError(code: -32602)))
  }

  @Test("Changes of texts that were never opened, and of what are no files, are let pass")
  func strangers() throws {
    var editor = try Editor.begun(MemoryHost())
    editor.change("config/authorization_request_forms/inconnu.yml", "[")
    editor.save("config/authorization_request_forms/inconnu.yml")
    editor.close("config/authorization_request_forms/inconnu.yml")
    for method in ["didOpen", "didChange", "didClose", "didSave"] {
      for uri in ["untitled:1", "http://x/y", "", "file:///elsewhere/a.yml"] {
        editor.tell(
          "textDocument/\(method)",
          #"{"textDocument": {"uri": "\#(uri)", "version": 1, "text": "["}, "contentChanges": [{"text": "{"}]}"#
        )
      }
      editor.tell("textDocument/\(method)", "null")
      editor.tell("textDocument/\(method)", "[]")
    }
    editor.settle()
    #expect(editor.diagnostics.isEmpty)
  }

  @Test("Only rules that exist are shown otherwise than by their severity")
  func tags() {
    #expect(DiagnosticTag.ruleNames.filter { RuleRegistry.rule($0) == nil }.isEmpty)
  }
}

extension String {
  /// The text with one part, which it has, replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { preconditionFailure("it is not there: \(part)") }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}

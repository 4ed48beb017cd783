import FormCatalog
import FormEmitters
import FormJSON
import FormSubmission
import Foundation
import Testing

/// The script of the pages checks the recorded submissions as the validator does, in a JavaScript engine from the
/// system’s packages. Without one the tests are skipped: `make test-pages` runs the same comparison in a browser.
@Suite(.enabled(if: JavaScriptEngine.path != nil, "no node in PATH"))
struct ScriptVerdictTests {
  private static let verdicts = """
    for (const line of fs.readFileSync(cases, "utf8").split("\\n").filter(Boolean)) {
      const found = window.datapass.judge(schema, JSON.parse(line).submission, moment, null);
      const codes = found.filter(({ advice }) => !advice).map(({ code }) => code);
      console.log([...new Set(codes)].sort().join(" "));
    }
    """

  @Test(arguments: VerdictTests.files)
  func theVerdictIsTheRecordedOne(_ name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let cases = VerdictProject.folder.appendingPathComponent("cases/\(name)")
    let codes = try lines(of: Self.verdicts, form: parts[0], cases, parts[1])
    let expected = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n").map { line in
      try JSONDecoder().decode(VerdictTests.Case.self, from: Data(line.utf8)).codes.joined(separator: " ")
    }
    #expect(codes == expected)
  }

  private static let readings = """
    for (const [name, text] of JSON.parse(fs.readFileSync(cases, "utf8"))) {
      const field = schema.fields.find((field) => field.name === name);
      console.log(JSON.stringify(window.datapass.typed(field, text)));
    }
    """

  @Test func answersAreReadAsTheyAreMeant() throws {
    let read = try lines(of: Self.readings, form: "api-complete", TypedAnswerTests.file).map { line in
      try JSONDecoder().decode(String.self, from: Data(line.utf8))
    }
    #expect(try read == TypedAnswerTests.cases().map(\.read))
  }

  /// As much of a browser as the script asks for when it is loaded.
  private static let harness = """
    const fs = require("fs");
    globalThis.window = globalThis;
    globalThis.document = { getElementById: () => null, querySelector: () => null, querySelectorAll: () => [] };
    const [script, form, cases, moment] = process.argv.slice(2);
    (0, eval)(fs.readFileSync(script, "utf8"));
    const schema = JSON.parse(fs.readFileSync(form, "utf8"));

    """

  /// The lines that a program prints about some cases of a form.
  private func lines(of program: String, form uid: String, _ cases: URL, _ arguments: String...) throws -> [String] {
    let form = try #require(VerdictProject.catalog.forms[uid])
    let schema = try #require(BrowserForm.json(form, in: VerdictProject.catalog))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("datapass-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["harness.js", "datapass.js", "form.json"].map { folder.appendingPathComponent($0) }
    try Data((Self.harness + program).utf8).write(to: files[0])
    try Data(BrowserScript.bytes).write(to: files[1])
    try Data(JSONWriter.write(schema, .compact)).write(to: files[2])

    let process = Process()
    process.executableURL = JavaScriptEngine.path
    process.arguments = (files + [cases]).map(\.path) + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

private enum JavaScriptEngine {
  static let path: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .flatMap { folder in ["node", "nodejs"].map { URL(fileURLWithPath: "\(folder)/\($0)") } }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

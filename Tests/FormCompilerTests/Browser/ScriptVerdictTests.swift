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
  /// As much of a browser as the script asks for when it is loaded, then one line of codes for each case.
  private static let harness = """
    const fs = require("fs");
    globalThis.window = globalThis;
    globalThis.document = { getElementById: () => null, querySelector: () => null, querySelectorAll: () => [] };
    const [script, form, cases, moment] = process.argv.slice(2);
    (0, eval)(fs.readFileSync(script, "utf8"));
    const schema = JSON.parse(fs.readFileSync(form, "utf8"));
    for (const line of fs.readFileSync(cases, "utf8").split("\\n").filter(Boolean)) {
      const found = window.datapass.judge(schema, JSON.parse(line).submission, moment, null);
      const codes = found.filter(({ advice }) => !advice).map(({ code }) => code);
      console.log([...new Set(codes)].sort().join(" "));
    }
    """

  @Test(arguments: VerdictTests.files)
  func theVerdictIsTheRecordedOne(_ name: String) throws {
    let parts = name.split(separator: ".")
    let form = try #require(VerdictProject.catalog.forms[String(parts[0])])
    let schema = try #require(BrowserForm.json(form, in: VerdictProject.catalog))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("datapass-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["harness.js", "datapass.js", "form.json"].map { folder.appendingPathComponent($0) }
    try Data(Self.harness.utf8).write(to: files[0])
    try Data(BrowserScript.bytes).write(to: files[1])
    try Data(JSONWriter.write(schema, .compact)).write(to: files[2])
    let cases = VerdictProject.folder.appendingPathComponent("cases/\(name)")

    let process = Process()
    process.executableURL = JavaScriptEngine.path
    process.arguments = (files + [cases]).map(\.path) + [String(parts[1])]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let codes = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let expected = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n").map { line in
      try JSONDecoder().decode(VerdictTests.Case.self, from: Data(line.utf8)).codes.joined(separator: " ")
    }
    #expect(codes.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) == expected)
  }
}

private enum JavaScriptEngine {
  static let path: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .flatMap { folder in ["node", "nodejs"].map { URL(fileURLWithPath: "\(folder)/\($0)") } }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

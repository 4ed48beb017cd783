import Foundation
import Testing

/// `rehearse --run`, as a stranger runs it.
@Suite struct StoryCommandTests {
  private static let folder = "config/authorization_scenarios"

  private static func checkout(_ steps: String) throws -> Checkout {
    let scenario = "Un nom suffit:\n  form: x\n  day: 2026-03-02\n  accepted: true\n  then:\n\(steps)"
    return try Checkout(files: Checkout.clean.merging(["\(folder)/a.yml": scenario]) { $1 })
  }

  private static let sent = "    - { by: applicant, does: submit, state: submitted }\n"

  @Test func asExpectedIsZero() throws {
    let run = try Self.checkout(Self.sent).run("rehearse", "--run")
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    #expect(run.output.hasPrefix("0 erreur, 0 avertissement"))
    #expect(run.errors == "1 scénario, 1 étape, 2 messages\u{A0}: tout est comme attendu\n")
  }

  @Test func anythingElseIsOneAndSaysWhere() throws {
    let checkout = try Self.checkout(Self.sent + "    - { by: reporter, does: approve }\n")
    let run = try checkout.run("rehearse", "--run", "--lang", "en", Self.folder)
    #expect(run.status == 1)
    #expect(run.output.contains("error[failed-step]: “Un nom suffit”, step 2: what the reporter does is refused"))
    #expect(run.output.contains("\(Self.folder)/a.yml:7:29"))
    #expect(run.output.contains("add refused: no_role"))
    #expect(run.errors.hasSuffix("; 1 scenario fails\n"))
    // The submission itself is as expected.
    #expect(try checkout.run("try").status == 0)
  }

  @Test func theStoryIsSaved() throws {
    let checkout = try Self.checkout(Self.sent)
    let run = try checkout.run("rehearse", "--run", "--story", "histoire.html")
    #expect(run.status == 0, "\(run.errors)")
    let page = FileManager.default.contents(atPath: checkout.path + "/histoire.html").map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(page?.contains("Bon pour accord") ?? false)
  }

  @Test func aLinkIsNotWrittenThrough() throws {
    let checkout = try Self.checkout(Self.sent)
    try checkout.write("ailleurs.html", "gardé")
    try FileManager.default.createSymbolicLink(
      atPath: checkout.path + "/histoire.html",
      withDestinationPath: checkout.path + "/ailleurs.html"
    )
    #expect(try checkout.run("rehearse", "--run", "--story", "histoire.html").status == 2)
    #expect(FileManager.default.contents(atPath: checkout.path + "/ailleurs.html") == Data("gardé".utf8))
  }

  @Test(arguments: [
    ["rehearse", "--story", "histoire.html"], ["rehearse", "--format", "json"], ["rehearse", "--run", "--port", "0"],
    ["rehearse", "--run", "--clock", "demain"], ["rehearse", "--run", "config/authorization_request_forms"],
  ])
  func whatMakesNoSenseIsTwo(_ arguments: [String]) throws {
    let run = try Self.checkout(Self.sent).run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
  }
}

import Foundation
import Testing

/// `lint --fix` and `--diff` as a stranger runs them.
@Suite struct FixCommandTests {
  static let forms = "config/authorization_request_forms/x.yml"
  static let before = "x:\n  authorization_request: Exemple\n  default: 'true' # oui\n  clef: 1\n  name: 12"
  static let after = "x:\n  authorization_request: Exemple\n  default: true # oui\n  clef: 1\n  name: \"12\""

  @Test func safeCorrectionsAreMadeAndTheRestIsReported() throws {
    let folder = try Checkout()
    try folder.write(Self.forms, Self.before)
    let run = try folder.run("lint", "--fix", "--fail-on", "warning")
    #expect(folder.read(Self.forms) == Self.after)
    #expect(
      run.errors == "\(Self.forms)\u{A0}: 2 corrections (Enlever les guillemets, Mettre entre guillemets)\n"
    )
    #expect(run.status == 1 && run.output.contains("unknown-key") && !run.output.contains("wrong-type"))
    let again = try folder.run("lint", "--fix")
    #expect(again.status == 0 && again.errors == "" && folder.read(Self.forms) == Self.after)
  }

  @Test func onlyTheFilesAskedForAreCorrected() throws {
    let folder = try Checkout()
    try folder.write(Self.forms, Self.before)
    try folder.write("config/authorization_request_forms/y.yml", Self.before.replacing("x:", with: "y:"))
    #expect(try folder.run("lint", "--fix", "config/authorization_request_forms/y.yml").status == 0)
    #expect(folder.read(Self.forms) == Self.before)
    #expect(folder.read("config/authorization_request_forms/y.yml") == Self.after.replacing("x:", with: "y:"))
  }

  @Test(arguments: ["\n", "\r\n"])
  func gitTakesThePatch(end: String) throws {
    let folder = try GitCheckout()
    let before = Self.before.replacing("\n", with: end)
    try folder.checkout.write(Self.forms, before)
    try folder.checkout.write(
      "config/authorization_request_forms/a b é.yml",
      "# datapass:disable-file=unknown-key -- rien" + end + "y:" + end + "  authorization_request: Exemple" + end
    )
    let run = try folder.checkout.run("lint", "--diff")
    #expect(run.status == 1 && run.errors == "")
    #expect(folder.checkout.read(Self.forms) == before)
    #expect(try folder.checkout.run("lint", "--diff").output == run.output)
    try folder.checkout.write("fix.patch", run.output)
    try folder.git("apply", "--whitespace=nowarn", "fix.patch")
    #expect(folder.checkout.read(Self.forms) == Self.after.replacing("\n", with: end))
    #expect(try folder.checkout.run("lint", "--fail-on", "error").status == 0)
    #expect(try folder.checkout.run("lint", "--diff").output == "")
  }

  @Test func aPatchGoesWithoutABaseline() throws {
    let folder = try Checkout()
    #expect(try folder.run("lint", "--diff", "--write-baseline").status == 2)
    #expect(folder.read("datapass-baseline.json") == nil)
  }

  @Test func aLinkOutOfTheProjectIsNotFollowed() throws {
    let folder = try Checkout()
    let other = try Checkout()
    try other.write("o.yml", Self.before)
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(Self.forms)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(Self.forms)",
      withDestinationPath: "\(other.path)/o.yml"
    )
    #expect(try folder.run("lint", "--fix").status == 1)
    #expect(other.read("o.yml") == Self.before)
  }
}

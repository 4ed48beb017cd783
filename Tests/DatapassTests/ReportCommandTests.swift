import Foundation
import Testing

/// Which report goes where, as a stranger asks for it.
@Suite struct ReportCommandTests {
  private let folder: Checkout

  init() throws {
    folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exempel\n")
  }

  @Test func aSingleFormatGoesIntoTheFile() throws {
    let whole = try folder.run("lint", "--format", "sarif").output
    let run = try folder.run("lint", "--format", "sarif", "--output", "out.sarif")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(folder.read("out.sarif") == whole)
    #expect(try folder.run("lint", "--output", "out.txt").output == "")
    #expect(folder.read("out.txt")?.hasPrefix("error[unknown-definition]") == true)
  }

  @Test(arguments: [
    ["--format", "text", "--format", "sarif", "--output", "r"],
    ["--format", "sarif", "--output", "r", "--format", "text"],
    ["--format", "text", "--format", "sarif=r"], ["--format=sarif=r", "--format=text"],
    ["--format", "github", "--format", "text", "--format", "sarif", "--output", "r"],
    ["--format", "text", "--format", "gcc", "--format", "sarif", "--output", "r"],
  ])
  func severalFormatsGoWhereTheyAreSent(_ arguments: [String]) throws {
    let run = try folder.run(["lint"] + arguments)
    #expect(run.status == 1)
    #expect(run.output.contains("error[unknown-definition]: "))
    #expect(run.output.contains("::error file=") == arguments.contains("github"))
    #expect(run.output.contains("/x.yml:2:26: error: ") == arguments.contains("gcc"))
    #expect(folder.read("r")?.contains("sarif-2.1.0") == true)
  }

  @Test func everyFormatMayHaveAFile() throws {
    let formats = ["text", "json", "sarif", "github", "gcc", "gitlab", "junit", "checkstyle"]
    let run = try folder.run(["lint", "--lang", "en"] + formats.flatMap { ["--format", "\($0)=config/../\($0).out"] })
    #expect(run.status == 1)
    #expect(run.output == "")
    for format in formats { #expect(folder.read("\(format).out")?.contains("unknown-definition") == true) }
  }

  @Test(arguments: [
    ["--format", "json", "--format", "sarif"], ["--format", "text", "--format", "json"],
    ["--format", "text", "--format", "text"], ["--format", "text", "--format", "github", "--output", "r"],
    ["--format", "json", "--format", "sarif", "--output", "r"], ["--format", "sarif=r", "--output", "r"],
    ["--output", "r", "--output", "s"], ["--format", "json=r", "--format", "sarif=./r"], ["--format", "json="],
    ["--format", "pdf=r"], ["--output", "none/r"], ["--output", "config"], ["--output", ""],
  ])
  func whatIsNotClearIsRefused(_ arguments: [String]) throws {
    for language in ["fr", "en"] {
      let run = try folder.run(["lint", "--lang", language] + arguments)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(!run.errors.isEmpty)
    }
    #expect(folder.read("r") == nil)
  }

  @Test func neverFailing() throws {
    #expect(try folder.run("lint", "--fail-on", "never").status == 0)
    #expect(try folder.run("lint", "--fail-on", "always").status == 2)
  }

  @Test func githubCountsPathsFromTheTopOfGit() throws {
    let outer = try Checkout(files: [".git/HEAD": "ref: refs/heads/main\n"])
    for (name, text) in Checkout.clean { try outer.write("apps/demandes/\(name)", text) }
    try outer.write("apps/demandes/config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exempel\n")
    let run = try outer.run(["lint", "--format", "github", "--lang", "en"], in: "apps/demandes")
    #expect(
      run.output == "::error file=apps/demandes/config/authorization_request_forms/x.yml,line=2,col=26,endLine=2,"
        + "endColumn=33,title=unknown-definition::no definition matches “Exempel” (did you mean “Exemple”?)\n"
    )
  }
}

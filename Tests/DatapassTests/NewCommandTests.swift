import Foundation
import Testing

/// `new`, `show` and `blocks` as a stranger runs them.
@Suite struct NewCommandTests {
  private static let definitions = "definitions/authorization_definitions"

  @Test func anEmptyFolderBecomesAProject() throws {
    let folder = try Checkout(files: [:])
    let run = try folder.run(
      "new",
      "definition",
      "--name",
      "API Essai",
      "--provider",
      "agence",
      "--answer",
      "provider-name=L’agence",
      "--description",
      "Un essai",
      "--support-email",
      "support@essai.gouv.fr"
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("créé\u{A0}: \(Self.definitions)/api_essai.yml\n"))
    #expect(try folder.run("new", "form", "--definition", "api_essai").status == 0)
    #expect(try folder.run("lint", "--fail-on", "warning").status == 0)
    #expect(try folder.run("show", "api-essai").output.hasPrefix("Demande libre\napi-essai\n"))
  }

  @Test func nothingIsWrittenOfWhatIsRefused() throws {
    let folder = try Checkout(files: [:])
    for arguments in [
      ["--name", "A", "--support-email", "a"], ["--name", "A", "--id", "A B"], ["--name", "A", "--definition", "b"],
      ["--id", "a"], ["--name", "A", "--answer", "legal"],
    ] {
      let run = try folder.shell(
        "datapass new definition \(arguments.map { "'\($0)'" }.joined(separator: " ")) || echo $?"
      )
      #expect(run.hasSuffix("\n2\n"), "\(run)")
    }
    #expect(folder.read("definitions/authorization_definitions/a.yml") == nil)
  }

  @Test func aMissingAnswerIsNamed() throws {
    let run = try Checkout(files: [:]).shell("datapass new definition --id a")
    #expect(run.contains("il manque --name"))
  }

  @Test func whereNothingCanBeChosenNothingIsAsked() throws {
    let folder = try Checkout(files: ["definitions/data_providers.yml": "a: { name: A }\n"])
    try folder.write("datapass.yml", "language: fr\n")
    for subject in ["form", "overlay"] {
      let run = try folder.shell("datapass new \(subject) || echo $?")
      #expect(run.contains("datapass new definition\n2\n") && !run.contains("> "), "\(run)")
    }
  }

  @Test func thePatchIsAllThatDiffShows() throws {
    let folder = try Checkout()
    let run = try folder.run("new", "form", "--definition", "exemple", "--use-case", "cas", "--name", "Cas", "--diff")
    #expect(run.status == 0 && run.output.contains("+exemple-cas:\n"))
    #expect(
      folder.read("config/authorization_request_forms/x.yml")
        == Checkout.clean["config/authorization_request_forms/x.yml"]
    )
  }

  @Test func aFileThatCannotBeExtendedIsLeftToItsAuthor() throws {
    let folder = try Checkout()
    let forms = "{ x: { authorization_request: Exemple } }\n"
    try folder.write("config/authorization_request_forms/x.yml", forms)
    let run = try folder.run("new", "form", "--definition", "exemple", "--use-case", "cas", "--name", "Cas")
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("# à ajouter à «\u{A0}config/authorization_request_forms/x.yml\u{A0}»\nexemple-cas:\n")
    )
    #expect(folder.read("config/authorization_request_forms/x.yml") == forms)
  }

  @Test func showSuggestsNamesAndTellsHomonymsApart() throws {
    let folder = try Checkout()
    #expect(try folder.run("show", "exempl").errors.contains("vouliez-vous dire «\u{A0}exemple\u{A0}»"))
    try folder.write(
      "config/authorization_request_forms/y.yml",
      "exemple:\n  authorization_request: Exemple\n  name: Y\n"
    )
    let definition = try folder.run("show", "exemple")
    #expect(definition.output.hasPrefix("Exemple\n") && definition.errors.contains("--as form"))
    #expect(try folder.run("show", "exemple", "--as", "form").output.hasPrefix("Y\n"))
    let json = try folder.run("show", "exemple", "--as", "form", "--format", "json").output
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
  }

  @Test func blocksNameTheFieldsOfContacts() throws {
    let folder = try Checkout(files: [:])
    #expect(try folder.run("blocks", "contacts").output.contains("contact_technique_given_name"))
    #expect(try folder.run("blocks").output.contains("form.use_case"))
  }
}

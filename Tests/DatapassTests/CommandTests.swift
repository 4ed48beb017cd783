import Foundation
import Testing

/// The binary as a stranger runs it.
@Suite struct CommandTests {
  @Test func aCleanProjectIsSilentAndZero() throws {
    let folder = try Checkout()
    let run = try folder.run("lint")
    #expect(run.status == 0)
    #expect(run.output == "0 erreur, 0 avertissement dans 3 fichiers\n")
    #expect(run.errors == "")
  }

  @Test func onlyTheFilesThatAreReportedOnAreCounted() throws {
    let folder = try Checkout()
    let run = try folder.run("lint", "config/authorization_definitions")
    #expect(run.output == "0 erreur, 0 avertissement dans 1 fichier\n")
    #expect(
      try folder.run("lint", "--format", "json", "config/authorization_definitions").output.contains("\"files\": 1\n")
    )
  }

  @Test func aLaterFileWithAByteOrderMarkIsReportedAsText() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/y.yml", "\u{FEFF}y:\n  authorization_request: Exemple\n")
    let run = try folder.run("lint")
    #expect(run.status == 1)
    #expect(run.output.contains("error[misplaced-byte-order-mark]"))
    #expect(run.errors == "")
  }

  @Test func theOverlayIsSwitchedOffByABareWord() throws {
    let folder = try Checkout()
    try folder.write("datapass.yml", "overlay: off\n")
    #expect(try folder.run("lint", "--info", "--fail-on", "info").status == 0)
  }

  @Test func findingsGiveOneAndTheirText() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exempel\n")
    let run = try folder.run("lint")
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        """
        error[unknown-definition]: aucune définition ne correspond à «\u{A0}Exempel\u{A0}»
         --> config/authorization_request_forms/x.yml:2:26
          |
        2 |   authorization_request: Exempel
          |                          ^^^^^^^ vouliez-vous dire «\u{A0}Exemple\u{A0}»\u{A0}?
        """
      )
    )
    #expect(try folder.run("lint", "--fail-on", "error", "config/authorization_definitions").status == 0)
    #expect(try folder.run("lint", "--lang", "en").output.contains("no definition matches “Exempel”"))
  }

  @Test func jsonReportsAreOrderedAndStable() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exempel\ny: 1\nz: 2\n")
    let first = try folder.run("lint", "--format", "json")
    #expect(try folder.run("lint", "--format", "json").output == first.output)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any]
    )
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let offsets = diagnostics.compactMap {
      (($0["range"] as? [String: Any])?["start"] as? [String: Any])?["offset"] as? Int
    }
    #expect(offsets == [28, 36, 41])
    #expect(offsets.count == diagnostics.count)
  }

  @Test(arguments: [["lint", "nowhere"], ["lint", "--format", "xml"], ["compile", "--emit", "pdf"], ["unknown"]])
  func whatCannotRunGivesTwo(_ arguments: [String]) throws {
    let run = try Checkout().run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
  }

  @Test func outsideAnyProjectGivesTwoAndNamesThePathAsGiven() throws {
    let folder = try Checkout(files: [:])
    let run = try folder.run("lint")
    #expect(run.status == 2)
    #expect(!run.errors.contains(folder.path))
  }

  @Test func theRootIsFoundFromASubfolder() throws {
    let folder = try Checkout()
    #expect(try folder.run(["lint"], in: "config/authorization_definitions").status == 0)
  }

  @Test func compileWritesChecksAndRepeatsItself() throws {
    let folder = try Checkout()
    #expect(try folder.run("compile", "--check").status == 1)
    #expect(folder.read("generated/json/catalog.json") == nil)
    #expect(try folder.run("compile").status == 0)
    let catalog = try #require(folder.read("generated/json/catalog.json"))
    #expect(catalog.contains("\"name\": \"Exemple\""))
    #expect(try folder.run("compile", "--check").status == 0)
    try folder.write("generated/json/catalog.json", "mine")
    #expect(try folder.run("compile").status == 1)
    #expect(folder.read("generated/json/catalog.json") == "mine")
    #expect(try folder.run("compile", "--force").status == 0)
    #expect(folder.read("generated/json/catalog.json") == catalog)
  }

  @Test func blockingFindingsWriteNothing() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  a: b: c\n")
    let run = try folder.run("compile")
    #expect(run.status == 1)
    #expect(run.errors.contains("yaml-syntax"))
    #expect(folder.read("generated/json/catalog.json") == nil)
  }

  @Test func otherFindingsDoNotStopTheCompilation() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exemple\n  clef: 1\n")
    #expect(try folder.run("compile").status == 0)
  }

  @Test func whatLintFindsStopsTheCompilationIfAskedTo() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exemple\n  clef: 1\n")
    let strict = try folder.run("compile", "--fail-on", "warning", "--format", "gcc", "--lang", "en")
    #expect(strict.status == 1)
    let place = "/config/authorization_request_forms/x.yml:3:3: warning: “clef” is not a key of a form [unknown-key]\n"
    #expect(strict.errors.contains(place), "\(strict.errors)")
    #expect(strict.errors.hasPrefix("/"))
    #expect(folder.read("generated/json/catalog.json") == nil)
    // Reported, but no reason to stop.
    let lenient = try folder.run("compile", "--fail-on", "error")
    #expect(lenient.status == 0 && lenient.errors.contains("warning[unknown-key]"))
    #expect(folder.read("generated/json/catalog.json") != nil)
  }

  @Test func knownFindingsStopNothing() throws {
    let folder = try Checkout()
    try folder.write("datapass.yml", "baseline: known.json\n")
    try folder.write("config/authorization_request_forms/x.yml", "x:\n  authorization_request: Exemple\n  clef: 1\n")
    #expect(try folder.run("compile", "--fail-on", "warning").status == 2)
    #expect(try folder.run("lint", "--write-baseline").status == 0)
    let run = try folder.run("compile", "--fail-on", "warning")
    #expect(run.status == 0 && run.errors == "")
  }

  @Test func swiftIsDividedByDeclaredFiles() throws {
    let folder = try Checkout()
    #expect(try folder.run("compile", "--emit", "swift", "--swift-layout", "sources").status == 0)
    #expect(folder.read("generated/swift/definitions.x.yml.swift")?.contains("public struct ExempleRequest") == true)
    #expect(folder.read("generated/swift/forms.x.yml.swift")?.contains("enum Form") == true)
    #expect(try folder.run("compile", "--emit", "swift").status == 0)
    #expect(folder.read("generated/swift/forms.x.yml.swift") == nil)
    #expect(folder.read("generated/swift/Exemple.swift") != nil)
  }

  @Test func deferredValuesStandBesideTheirDefaults() throws {
    let folder = try Checkout()
    try folder.write(
      "config/authorization_request_forms/x.yml",
      """
      x:
        authorization_request: Exemple
        initialize_with:
          contact_technique_email: "<%= Rails.application.credentials.x_mail || 'tech@yopmail.com' %>"
      """
    )
    #expect(try folder.run("compile").status == 0)
    let catalog = try #require(folder.read("generated/json/catalog.json"))
    #expect(catalog.contains("\"/initialize_with/contact_technique_email\""))
    #expect(catalog.contains("\"key\": \"x_mail\""))
  }

  @Test func rulesAndSchemasAreShown() throws {
    let folder = try Checkout()
    #expect(try folder.run("rules").output.contains("unknown-scope"))
    #expect(try folder.run("explain", "unknown-scope").output.contains("## Pourquoi"))
    #expect(try folder.run("explain", "unknown-scop").errors.contains("unknown-scope"))
    let subjects = [
      "definitions", "forms", "blocks", "overlay", "eligibility", "service_providers", "data_providers", "wordings",
      "config", "answers", "mapping",
    ]
    for subject in subjects {
      let schema = try folder.run("schema", subject).output
      #expect(try JSONSerialization.jsonObject(with: Data(schema.utf8)) is [String: Any])
    }
  }
}

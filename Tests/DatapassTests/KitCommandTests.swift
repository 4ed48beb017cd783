import Foundation
import Testing

/// `datapass template kit`, as it is run.
@Suite struct KitCommandTests {
  private static let kit = "generated/templates/x"

  @Test func aKitIsWrittenAndItsAddressPrinted() throws {
    let folder = try Checkout()
    let run = try folder.run("template", "kit", "x")
    #expect(run.status == 0)
    #expect(run.output == "https://datapass.api.gouv.fr/formulaires/x/demande/nouveau\n")
    #expect(folder.read("\(Self.kit)/adresse.txt") == run.output)
    for name in ["message.txt", "message.html", "synthese.html", "apercu/formulaires/x/index.html"] {
      #expect(folder.read("\(Self.kit)/\(name)") != nil, "\(name)")
    }
    let again = try folder.run("template", "kit", "x", "--lang", "en")
    #expect(again.status == 0 && again.errors.contains("created: 0, replaced: 0, removed: 0"))
  }

  @Test func withoutQrencodeTheRestIsWritten() throws {
    let folder = try Checkout()
    let run = try folder.run(["template", "kit", "x"], environment: ["PATH": "/nonexistent"])
    #expect(run.status == 0)
    #expect(run.errors.contains("qrencode n’est pas installé"))
    #expect(folder.read("\(Self.kit)/qr.svg") == nil)
    #expect(folder.read("\(Self.kit)/synthese.html")?.contains("qr.svg") == false)
  }

  @Test func anUnknownFormIsRefusedWithASuggestion() throws {
    let folder = try Checkout(
      files: Checkout.clean.merging([
        "config/authorization_request_forms/y.yml": "exemple-mairie:\n  authorization_request: Exemple\n"
      ]) { $1 }
    )
    let run = try folder.run("template", "kit", "exemple-marie")
    #expect(run.status == 2)
    #expect(run.errors.contains("vouliez-vous dire «\u{A0}exemple-mairie\u{A0}»"))
    #expect(try folder.run("template", "kit", "../../x").status == 2)
  }

  @Test func aNameThatIsNoFolderWritesNothing() throws {
    let folder = try Checkout()
    try folder.write("config/authorization_request_forms/y.yml", "../../dehors:\n  authorization_request: Exemple\n")
    let run = try folder.run("template", "kit", "../../dehors")
    #expect(run.status == 2 && run.errors.contains("ne peut pas être le nom d’un dossier"))
    #expect(folder.read("generated/templates/datapass-manifest.json") == nil)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = try Checkout()
    let outside = try Checkout(files: [:])
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/generated/templates",
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(Self.kit)", withDestinationPath: outside.path)
    let run = try folder.run("template", "kit", "x")
    #expect(run.status == 1 && run.errors.contains("lien"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
  }

  @Test func whatWasWrittenByHandIsKept() throws {
    let folder = try Checkout()
    _ = try folder.run("template", "kit", "x", "--output", "envoi")
    try folder.write("envoi/message.txt", "Notre message\n")
    #expect(try folder.run("template", "kit", "x", "--output", "envoi").status == 1)
    #expect(folder.read("envoi/message.txt") == "Notre message\n")
    #expect(try folder.run("template", "kit", "x", "--output", "envoi", "--force").status == 0)
    #expect(folder.read("envoi/message.txt") != "Notre message\n")
  }

  @Test(arguments: [
    ["--siret", "21750001600019"], ["--prefill", "contact_technique_email=a@exemple.fr"], ["--prefill", "x"],
  ])
  func optionsThatDoNotFitAreRefused(_ options: [String]) throws {
    let folder = try Checkout()
    let run = try folder.run(["template", "kit", "x"] + options)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("datapass: "))
    #expect(folder.read("\(Self.kit)/adresse.txt") == nil)
  }
}

import Foundation
import Testing

/// Texts of messages in files of a checkout, from the command line.
@Suite struct TextFileCommandTests {
  private static let text = "config/authorization_life/texts/recu.txt"
  private static let files = Checkout.clean.merging([
    "config/authorization_life/exemple.yml": """
    exemple:
      messages:
        recu: { title: Reçu, event: submit, to: [applicant], subject: Reçu, text_file: texts/recu.txt }

    """,
    text: "Bonjour %{demandeur},\n\nBien reçu.\n",
  ]) { $1 }

  private func places(_ run: Checkout.Run) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      line.range(of: "--> ").map { String(line[$0.upperBound...]) }.flatMap { $0.hasPrefix(Self.text) ? $0 : nil }
    }
  }

  @Test func aFindingStandsInTheText() throws {
    let run = try Checkout(files: Self.files).run("lint")
    #expect(run.status == 1)
    #expect(places(run) == ["\(Self.text):1:9"])
  }

  @Test func aLinkThatLeadsOutIsNotRead() throws {
    let outside = try Checkout(files: ["secret.txt": "Le mot de passe"])
    let folder = try Checkout(files: Self.files)
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(Self.text)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(Self.text)",
      withDestinationPath: "\(outside.path)/secret.txt"
    )
    let run = try folder.run("lint")
    #expect(run.status == 1 && run.output.contains("error[unreadable-file]"))
    #expect(try !folder.run("life", "exemple").output.contains("mot de passe"))
  }

  @Test func onlyATextThatHasChangedIsReported() throws {
    let folder = try GitCheckout(files: Self.files)
    #expect(places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == [])
    try folder.checkout.write(Self.text, "Bonjour %{demandeur},\n\nC’est bien reçu.\n")
    #expect(places(try folder.checkout.run("lint", "--changed-since", "HEAD")) == ["\(Self.text):1:9"])
  }

  @Test func spacesAtTheEndsOfLinesAreRemoved() throws {
    let folder = try Checkout(files: Self.files)
    try folder.write(Self.text, "Bonjour, \r\n\r\nBien reçu.\t\r\n")
    #expect(try folder.run("lint", "--fix").errors.contains(Self.text))
    #expect(folder.read(Self.text) == "Bonjour,\r\n\r\nBien reçu.\r\n")
  }

  @Test func diffComparesTheTextOfARevision() throws {
    let folder = try GitCheckout(files: Self.files)
    try folder.checkout.write(Self.text, "Bonjour.\n")
    let run = try folder.checkout.run("diff", "HEAD")
    #expect(run.output.contains("notice[message-reworded]") && run.output.contains("\(Self.text):1:1"))
    #expect(try folder.checkout.run("diff", "HEAD", "HEAD").output.contains("message-reworded") == false)
  }

  @Test func whatIsCompiledHasTheText() throws {
    let folder = try Checkout(files: Self.files)
    try folder.write(Self.text, "Bien reçu, %{demandeur_nom}.\n")
    #expect(try folder.run("compile", "--emit", "life").status == 0)
    let messages = "generated/html/messages/exemple"
    let pages = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(messages)")
    #expect(pages.contains { folder.read("\(messages)/\($0)")?.contains("Bien reçu, ") ?? false })
  }
}

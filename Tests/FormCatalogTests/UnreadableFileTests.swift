import FormCatalog
import FormSource
import Testing

/// No text can show a file that cannot be read, so the rule has no example.
@Suite struct UnreadableFileTests {
  @Test(
    arguments: [
      (.notFound, "ce fichier n’existe pas"),
      (.isFolder, "un dossier se trouve là où l’on attend un fichier"),
      (.notRegularFile, "ce n’est pas un fichier ordinaire"),
      (.permissionDenied, "la lecture de ce fichier est refusée"),
      (.linkLoop, "ce lien symbolique tourne en rond"),
      (.notAFolder, "un fichier se trouve là où l’on attend un dossier"),
      (.outsideProject, "ce lien symbolique mène hors du projet\u{A0}: il n’est pas suivi"),
      (.tooLarge(limit: 64 << 20), "ce fichier dépasse 64 Mo\u{A0}: il n’est pas lu"),
      (.system(5), "ce fichier ne peut pas être lu (erreur 5)"),
    ] as [(ReadFailure, String)]
  )
  func eachFailureIsTold(_ failure: ReadFailure, _ words: String) throws {
    let file = SourceFile(id: SourceID(3), path: "definitions/a.yml", role: .definitions, bytes: [], failure: failure)
    let finding = try #require(UnreadableFile.finding(file))
    #expect(finding.message.french == words)
    #expect(finding.message.english != words)
    #expect(finding.span == .startOfFile(SourceID(3)))
    #expect(finding.rule.isBlocking)
  }

  @Test func aFileThatCouldBeReadIsNotTold() {
    #expect(UnreadableFile.finding(SourceFile(id: SourceID(0), path: "a.yml", role: .forms, bytes: [])) == nil)
  }
}

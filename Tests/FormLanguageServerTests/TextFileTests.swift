import FormCompiler
import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// The texts of messages that stand in files of their own.
@Suite struct TextFileTests {
  private static let path = "definitions/life/texts/recu.txt"
  private static let life = MarkedText(
    """
    exemple:
      extends: default
      messages:
        recu: { title: Reçu, event: submit, to: [applicant], subject: Reçu, text_file: ⟦texts/recu.txt⟧ }
    """
  )

  private func snapshot(_ text: String) -> Snapshot {
    let project = MemoryProject.own.with("definitions/life/exemple.yml", Self.life.bytes).with(Self.path, text)
    return Snapshot(project.project, environment: .production)
  }

  @Test func theNameOfATextLeadsToItsFile() throws {
    let snapshot = snapshot("Reçu.")
    let life = try #require(snapshot.file(at: "definitions/life/exemple.yml"))
    let text = try #require(snapshot.file(at: Self.path))
    let place = try #require(Self.life.ranges.first)
    for offset in [place.lowerBound, place.lowerBound + 3, place.upperBound] {
      #expect(Navigation.definitions(at: offset, in: life, of: snapshot) == [.startOfFile(text.id)])
    }
    #expect(Navigation.definitions(at: place.lowerBound - 3, in: life, of: snapshot).isEmpty)
  }

  @Test(arguments: [
    ("messages: { recu: { text_file: ⟦t⟧ } }", ["texts/recu.txt"]),
    ("templates: { autre: { content_file: ⟦t⟧ } }", ["texts/recu.txt"]),
    ("webhook: { events: [approve], requires: [⟦⟧] }", ["intitule", "service_provider.siret"]),
  ])
  func namesAreOffered(_ keys: String, _ expected: [String]) throws {
    let life = MarkedText("exemple:\n  \(keys)\n")
    let project = MemoryProject.own.with("definitions/life/exemple.yml", life.bytes).with(Self.path, "Reçu.")
    let snapshot = Snapshot(project.project, environment: .production)
    let file = try #require(snapshot.file(at: "definitions/life/exemple.yml"))
    let offset = try #require(life.ranges.first?.upperBound)
    let labels = Completion.items(at: offset, in: file, of: snapshot).map(\.label)
    #expect(Set(labels).isSuperset(of: expected), "\(labels)")
  }

  @Test func variablesAreOfferedInATextsFile() throws {
    let typed = "Bonjour,\n\nVoici %{demande_u"
    let snapshot = snapshot(typed + " et la suite.")
    let file = try #require(snapshot.file(at: Self.path))
    let items = Completion.items(at: typed.utf8.count, in: file, of: snapshot)
    #expect(items.map(\.label) == ["%{demande_url}"])
    #expect(Completion.items(at: 4, in: file, of: snapshot).isEmpty)
  }

  /// Those that have a value in the message that uses the file, and no others.
  @Test func onlyVariablesOfItsMessageAreOffered() throws {
    let typed = "Bonjour %{"
    let snapshot = snapshot(typed)
    let file = try #require(snapshot.file(at: Self.path))
    let labels = Completion.items(at: typed.utf8.count, in: file, of: snapshot).map(\.label)
    #expect(labels.contains("%{demande_url}"))
    #expect(
      Set(labels).isDisjoint(with: ["%{motif}", "%{avis_url}", "%{renouvellement_url}", "%{demande_id}"]),
      "\(labels)"
    )
  }

  /// Nothing there is a comment: addressees would read it.
  @Test func noCommentIsProposedInATextsFile() throws {
    let snapshot = snapshot("Voici %{demande_ur}.")
    let file = try #require(snapshot.file(at: Self.path))
    let findings = Pipeline.lint(snapshot.project, environment: .production).findings
      .filter { $0.span.source == file.id }
    #expect(!findings.isEmpty)
    for finding in findings { #expect(Actions.suppression(for: finding, of: snapshot, .french) == nil) }
  }

  /// The text that is typed counts, also of a file that is not on the disk yet.
  @Test(arguments: [nil, "Bien reçu."])
  func aBufferIsReadInPlaceOfTheFile(_ saved: String?) {
    let layout = ProjectLayout.own
    var project = MemoryProject.own.with("definitions/life/exemple.yml", Self.life.bytes)
    if let saved { project = project.with(Self.path, saved) }
    let buffers = [Self.path: Array("Bien reçu : %{motif}".utf8)]
    let tree = BufferOverlay.tree(project.tree(layout), layout, buffers)
    let typed = Project.assemble(base: layout, configurationFile: nil) { _ in tree }
    let findings = Pipeline.lint(typed, environment: .production).findings
    #expect(findings.map(\.rule.id) == ["unknown-message-variable"])
    #expect(findings.map { typed.tree[$0.span.source].path } == [Self.path])
  }
}

import FormCompiler
import FormSource
import FormTestSupport
import Testing

/// What was copied along with an entry is reported once a file, with all its places.
@Suite struct RepeatedFindingsTests {
  private func forms(_ descriptions: [String]) -> String {
    descriptions.enumerated().map { index, description in
      "x\(index):\n  authorization_request: Exemple\n  name: Logiciel \(index)\n  description: \(description)\n"
    }.joined()
  }

  private func leftovers(_ text: String, in file: String = "x.yml") -> [Finding] {
    let project = MemoryProject.base.with("config/authorization_request_forms/\(file)", text)
    return RepeatedFindings.joined(project.findings.filter { $0.rule.id == "leftover-text" }, within: .file)
  }

  @Test func placesOfOneFileAreOneFinding() throws {
    let marked = MarkedText(forms(["⟦FEEDME⟧", "⟦FEEDME⟧", "⟦TODO⟧", "⟦FEEDME⟧"]))
    let found = leftovers(String(decoding: marked.bytes, as: UTF8.self))
    #expect(found.map(\.span.range) == [marked.ranges[0], marked.ranges[2]])
    #expect(found[0].notes.map(\.span.range) == [marked.ranges[1], marked.ranges[3]])
    #expect(found[0].message.english.hasSuffix(", and in 2 other places of this file"))
    #expect(found[1].notes.isEmpty)
  }

  /// A comment, like a baseline, is about one place.
  @Test func aCommentSilencesItsOwnPlaceAlone() {
    let text = forms(["FEEDME # datapass:disable=leftover-text -- à rédiger", "FEEDME", "FEEDME"])
    #expect(leftovers(text).map(\.subject) == ["x1"])
  }

  /// People read the whole report, programs one file at a time.
  @Test func otherFilesAreToldTogetherWhereTheReportIsReadAsAWhole() {
    let findings = MemoryProject.base
      .with("config/authorization_request_forms/x.yml", forms(["FEEDME"]))
      .with("config/authorization_request_forms/y.yml", forms(["FEEDME"]).replacing("x0", with: "y0"))
      .findings.filter { $0.rule.id == "leftover-text" }
    #expect(RepeatedFindings.joined(findings, within: .file).count == 2)
    let joined = RepeatedFindings.joined(findings, within: .project)
    #expect(
      joined.map(\.message.english.count) == [
        findings[0].message.english.count + ", and in one other place (2 files in all)".count
      ]
    )
    #expect(joined.first?.notes.map(\.span) == [findings[1].span])
  }

  @Test func fixesOfAllPlacesAreTogether() {
    let text = """
      exemple:
        authorization_request: Exemple
        introduction: Une aide de 50 % pour 50 % des familles
      """
    let found = MemoryProject.base.with("config/authorization_request_forms/exemple.yml", text).findings
      .filter { $0.rule.id == "malformed-placeholder" }
    let joined = RepeatedFindings.joined(found, within: .file)
    #expect(found.count == 2)
    #expect(joined.count == 1)
    #expect(joined.first?.fix?.edits == found.flatMap { $0.fix?.edits ?? [] })
  }
}

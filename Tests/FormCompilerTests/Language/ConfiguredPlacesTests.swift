import FormSource
import FormTestSupport
import Testing

/// Places that `datapass.yml` names.
@Suite struct ConfiguredPlacesTests {
  private let overlay = "exemple:\n  checkboxes: {charte: {label: La charte}}\n"

  @Test(arguments: ["calque", "calque/"])
  func anOverlaysFolderMayEndWithASlash(_ path: String) {
    let project = MemoryProject.base.with("datapass.yml", "overlay: \(path)\n").with("calque/exemple.yml", overlay)
    #expect(project.findings.map(\.rule.id) == [])
  }

  @Test(arguments: ["calque", "calques/", "calque/exemple.yml"])
  func anOverlayThatIsNotThereIsReported(_ path: String) {
    let project = MemoryProject.base.with("datapass.yml", "overlay: \(path)\n")
    #expect(project.findings.map(\.rule.id) == ["missing-source"])
  }

  @Test(arguments: ["/", "../calque/", "calque//", ""])
  func anOverlayOutsideTheProjectIsReported(_ path: String) {
    let project = MemoryProject.base.with("datapass.yml", "overlay: \"\(path)\"\n")
    #expect(project.findings.map(\.rule.id) == ["outside-path"])
  }

  @Test(arguments: ["off", "builtin"])
  func aWordIsNoFolder(_ word: String) {
    #expect(MemoryProject.base.with("datapass.yml", "overlay: \(word)\n").findings.map(\.rule.id) == [])
  }
}

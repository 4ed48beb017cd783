import FormCompiler
import FormEmitters
import FormJSON
import FormSource
import FormSyntax
import FormTestSupport

/// A project, compiled into everything.
enum OutputsTarget {
  static func run(_ bytes: [UInt8]) {
    let project = ProjectInput.project(bytes).project
    let (reading, blocking) = Pipeline.compile(project, environment: .production)
    requireNone(PlaceCheck.flaws(blocking, in: project.tree), "places of findings")
    guard blocking.isEmpty else { return }
    let files = ArtifactStage.artifacts(Set(ArtifactKind.allCases), of: reading.catalog, site: .standard)
    require(zip(files, files.dropFirst()).allSatisfy { $0.path != $1.path }, "each file is written once")
    for file in files {
      let isPlain = file.path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        $0 != "." && $0 != ".."
      }
      require(isPlain, "a path in the folder: \(file.path)")
      guard let text = String(validating: file.bytes, as: UTF8.self) else { fatalError("\(file.path) is not UTF-8") }
      if file.path.hasSuffix(".json") {
        let problems = JSONReader.read(file.bytes, source: SourceID(0)).problems
        require(problems.isEmpty, "\(file.path): \(problems)")
      }
      requireNone(PageCheck.flaws(of: text, at: file.path), file.path)
    }
  }
}

import FormCompiler
import FormSource
import FormTestSupport
import Testing

/// Whatever becomes of the files, `lint` and `--fix` keep to ``ProjectCheck``.
@Suite struct MutationTests {
  /// One mutation each, of small projects that use most of the language: fast enough for many.
  @Test(arguments: RewritingProjects.all.indices, 0..<8)
  func brokenProjectsAreLintedAndFixed(_ place: Int, _ part: Int) {
    let project = RewritingProjects.all[place].1
    let paths = project.files.keys.sorted()
    for seed in part * 20..<part * 20 + 20 {
      let path = paths[seed % paths.count]
      let mutated = Self.mutated(project, [path], seed: seed)
      let flaws = ProjectCheck.flaws(of: mutated.project, isRepeated: true)
      #expect(flaws == [], "seed \(seed), \(path):\n\(String(decoding: mutated.files[path] ?? [], as: UTF8.self))")
    }
  }

  /// A mutation in each file of `definitions/` at once.
  @Test(arguments: 0..<4) func brokenDefinitionsAreLintedAndFixed(_ seed: Int) throws {
    let project = MemoryProject(try Slip.ownFiles(), layout: .own)
    let mutated = Self.mutated(project, project.files.keys.sorted(), seed: seed)
    #expect(ProjectCheck.flaws(of: mutated.project, isRepeated: true) == [], "seed \(seed)")
  }

  private static func mutated(_ project: MemoryProject, _ paths: [String], seed: Int) -> MemoryProject {
    var mutator = TextMutator(seed: seed)
    return paths.reduce(project) { result, path in
      result.with(path, mutator.mutated(String(decoding: project.files[path] ?? [], as: UTF8.self)))
    }
  }
}

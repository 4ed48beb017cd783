import FormCompiler
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// A project that is checked again after each change comes to the same findings as one that is checked for the first time.
@Suite struct LintSeriesTests {
  /// Projects that use most of the language, through many changes.
  @Test(arguments: RewritingProjects.all.indices) func changesAreCheckedAsIfNothingWereKnown(_ place: Int) {
    let (name, project) = RewritingProjects.all[place]
    check(project, changes: 60, seed: place, name)
  }

  @Test(arguments: 0..<2) func definitionsAreCheckedAsIfNothingWereKnown(_ seed: Int) throws {
    check(MemoryProject(try Slip.ownFiles(), layout: .own), changes: 50, seed: 100 + seed, "definitions/")
  }

  /// Files are broken, and now and then one is as it was at first.
  private func check(_ original: MemoryProject, changes: Int, seed: Int, _ name: String) {
    var project = original
    var series = LintSeries(environment: .production)
    var numbers = SeededNumbers(seed: seed)
    let paths = original.files.keys.sorted()
    for change in 0..<changes {
      let path = numbers.pick(paths)
      let before = project
      if numbers.number(0...3) == 0 {
        project = project.with(path, String(decoding: original.files[path] ?? [], as: UTF8.self))
      } else {
        var mutator = TextMutator(seed: seed * 1_000 + change)
        project = project.with(path, mutator.mutated(String(decoding: project.files[path] ?? [], as: UTF8.self)))
      }
      let state = project.project
      let found = report(series.lint(state), state)
      let expected = report(Pipeline.lint(state, environment: .production), state)
      let text = String(decoding: project.files[path] ?? [], as: UTF8.self)
      #expect(found == expected, "\(name), change \(change) of seed \(seed), \(path):\n\(text)")
      // A file that no longer is YAML hides what is wrong elsewhere: it seldom stays so.
      if numbers.number(0...1) == 0 { project = before }
    }
  }

  private func report(_ verdict: Pipeline.Verdict, _ project: Project) -> String {
    let files = project.tree.files
    let report = Report(verdict.findings, project.tree, files: files, language: .french, showsInfo: true, prefix: "")
    return String(decoding: report.bytes(.json, isColoured: false), as: UTF8.self)
  }
}

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

  /// What is found in a file that did not change depends on another one: each step changes what is found there.
  @Test(arguments: [
    ("a.yml", "[{name: basic_infos}]", "[{name: basic_inofs}]", "a.yml"),
    ("a.yml", "&answers", "&answer", "b.yml"),
    ("a.yml", "Un titre", "FEEDME", "a.yml"),
    ("a.yml", "&etapes [", "[", "b.yml"),
    ("b.yml", "*etapes", "[{name: scopes}]", "a.yml"),
  ])
  func anchorsOfAnotherFileAreFollowed(_ file: String, _ old: String, _ new: String, _ concerned: String) throws {
    let folder = "config/authorization_request_forms/"
    let project = MemoryProject.base.with(
      folder + "a.yml",
      """
      premier:
        authorization_request: Exemple
        name: Premier
        steps: &etapes [{name: basic_infos}]
        initialize_with: &answers
          intitule: Un titre
      """
    ).with(
      folder + "b.yml",
      """
      second:
        authorization_request: Exemple
        name: Second
        steps: *etapes
        initialize_with: *answers
      """
    )
    try step(from: project, folder + file, old, new, concerning: folder + concerned)
  }

  /// The same about what other kinds of files say.
  @Test(arguments: [
    (
      "authorization_definitions/exemple.yml", "value: adresse", "value: adresses",
      "authorization_request_forms/prefilled.yml"
    ),
    (
      "authorization_definitions/exemple.yml", "{name: scopes}]", "{name: scopes}, {name: legal}]",
      "authorization_request_forms/prefilled.yml"
    ),
    ("service_providers.yml", "editeur_exemple:", "autre_editeur:", "authorization_request_forms/prefilled.yml"),
  ])
  func otherRolesAreSeen(_ file: String, _ old: String, _ new: String, _ concerned: String) throws {
    let project = MemoryProject.base.with(
      "config/authorization_request_forms/prefilled.yml",
      """
      exemple-editeur:
        authorization_request: Exemple
        name: Par un éditeur
        service_provider_id: editeur_exemple
        steps: [{name: basic_infos}]
        static_blocks: [{name: scopes}]
        initialize_with:
          scopes: [adresse]
      """
    )
    try step(from: project, "config/" + file, old, new, concerning: "config/" + concerned)
  }

  private func step(
    from project: MemoryProject,
    _ path: String,
    _ old: String,
    _ new: String,
    concerning concerned: String
  ) throws {
    let text = String(decoding: project.files[path] ?? [], as: UTF8.self)
    try #require(text.contains(old))
    let changed = project.with(path, text.replacing(old, with: new))
    var series = LintSeries(environment: .production)
    let before = series.lint(project.project)
    let after = series.lint(changed.project)
    #expect(report(before, project.project, only: concerned) != report(after, changed.project, only: concerned))
    #expect(
      report(after, changed.project)
        == report(Pipeline.lint(changed.project, environment: .production), changed.project)
    )
    #expect(report(series.lint(project.project), project.project) == report(before, project.project))
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

  private func report(_ verdict: Pipeline.Verdict, _ project: Project, only path: String? = nil) -> String {
    let files = project.tree.files
    let findings = verdict.findings.filter { path == nil || project.tree[$0.span.source].path == path }
    let report = Report(
      findings,
      project.tree,
      files: files,
      language: .french,
      showsInfo: true,
      prefix: "",
      root: "/"
    )
    return String(decoding: report.bytes(.json, isColoured: false), as: UTF8.self)
  }
}

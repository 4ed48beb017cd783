import ArgumentParser
import FormCatalog
import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// `datapass lint`
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Vérifie un projet et signale ce qui ne va pas. (Checks a project and reports what is wrong.)"
  )

  @Argument(help: "Fichiers ou dossiers dont on veut les constats. (Files or folders to report on.)")
  var paths: [String] = []

  @OptionGroup
  var reports: ReportOptions

  @Option(help: "La gravité à partir de laquelle la commande échoue. (The lowest severity that makes it fail.)")
  var failOn: FailureThreshold = .error

  @OptionGroup
  var environment: EnvironmentOptions

  @Flag(help: "Montre aussi les constats de gravité info. (Also shows findings of severity info.)")
  var info = false

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var fixing: FixOptions

  @OptionGroup
  var baselines: BaselineOptions

  @OptionGroup
  var changes: ChangeOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let destinations = try reports.destinations(language.language(nil))
    let paths = paths.isEmpty ? ["."] : paths
    let loaded = try LoadedProject(paths[0], language.language(nil), today: day.day)
    let filters = try paths.map { try filter($0, loaded.root) }
    let language = language.language(loaded.project.configuration.language)
    let session = LintSession(
      loaded: loaded,
      environment: environment.environment(of: loaded),
      language: language,
      fixing: fixing,
      baselines: baselines,
      changes: changes
    ) { file in
      filters.contains { $0.accepts(file) }
    }
    let outcome = try session.run()
    let code: Int32 = failOn.isReached(by: outcome.findings) ? 1 : 0
    if let patch = outcome.patch {
      Output.patch(patch)
      Output.end(keeping: outcome, code: code)
    }
    let tree = outcome.project.tree
    let report = Report(
      outcome.findings,
      tree,
      files: tree.files.filter { file in filters.contains { $0.accepts(file.path) } },
      language: language,
      // Info findings about one’s own changes are always of interest.
      showsInfo: info || changes.changedSince != nil,
      prefix: GitRoot.find(from: loaded.root.path)?.prefix ?? "",
      root: loaded.root.path
    )
    try destinations.deliver(report, language)
    Output.end(keeping: outcome, code: code)
  }

  /// The filter for a path, relative to the root found from the first path.
  private func filter(_ path: String, _ root: ProjectRoot) throws -> PathFilter {
    do {
      let found = try ProjectRoot.find(from: path)
      guard found.path == root.path else {
        let name = Quoted(path)
        let words = Words(
          fr: "\(name.french) appartient à un autre projet que le premier chemin",
          en: "\(name.english) belongs to a different project from the first path"
        )
        throw Stop.refusal(words(language.language(nil)))
      }
      return PathFilter(path: found.requested)
    } catch let error as ProjectRootError {
      throw Stop.refusal(error.words(language.language(nil)))
    }
  }
}

/// Accepts a file, or all files in a folder; an empty path accepts everything.
struct PathFilter {
  let path: String

  func accepts(_ file: String) -> Bool {
    path.isEmpty || file == path || file.hasPrefix(path + "/")
  }
}

import ArgumentParser
import FormCatalog
import FormCompiler
import FormHost
import FormSource

/// `datapass try`
struct Try: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: """
      Joue les scénarios d’un projet\u{A0}: ce que ses formulaires doivent accepter ou refuser. (Runs a project’s \
      scenarios: what its forms have to accept or refuse.)
      """
  )

  @Argument(
    help: """
      Le projet, ou ceux de ses scénarios que l’on veut jouer\u{A0}: un fichier, un dossier. (The project, or those of \
      its scenarios that are to be run: a file, a folder.)
      """
  )
  var path = "."

  @OptionGroup
  var reports: ReportOptions

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var day: DayOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let destinations = try reports.destinations(language.language(nil))
    let loaded = try LoadedProject(path, language.language(nil), today: day.day)
    let language = language.language(loaded.project.configuration.language)
    let filter = PathFilter(path: loaded.root.requested)
    let files = loaded.project.tree.files(.scenarios).filter { filter.accepts($0.path) }
    guard !files.isEmpty else { throw Stop.noScenarios(language) }
    let run = ScenarioRun(
      loaded.project,
      environment: environment.environment(of: loaded),
      accepts: filter.accepts
    )
    let report = Report(
      run.findings,
      loaded.project.tree,
      files: files,
      language: language,
      showsInfo: false,
      prefix: GitRoot.find(from: loaded.root.path)?.prefix ?? "",
      root: loaded.root.path
    )
    try destinations.deliver(report, language)
    Output.error(ScenarioTally(run, language: language).text)
    Output.end(keeping: run, code: FailureThreshold.error.isReached(by: run.findings) ? 1 : 0)
  }
}

extension Stop {
  /// Nothing would be proved, which must not look like success.
  fileprivate static func noScenarios(_ language: Language) -> Stop {
    let words = Words(
      fr: "il n’y a là aucun scénario\u{A0}; leur place est definitions/scenarios/ ou, dans DataPass, "
        + "config/authorization_scenarios/",
      en: "there are no scenarios there; their place is definitions/scenarios/ or, in DataPass, "
        + "config/authorization_scenarios/"
    )
    return refusal(words(language))
  }
}

import FormCatalog
package import FormCompiler
package import FormSource
package import FormSyntax

/// The stories of a project, played: its scenarios that go on after the submission.
package struct StoryRun: Sendable {
  /// Those of the linter about the files of scenarios, those of steps that failed, and all that leave nothing to play; in
  /// the order of reports.
  package let findings: [Finding]
  /// Those that could be played, in the order of the files.
  package let stories: [Story]
  /// How many of the chosen scenarios go on after the submission.
  package let count: Int
  package let setting: Setting

  /// The site to which messages lead: nobody has it (RFC 2606).
  private static let site = "https://datapass.example"
  /// Requests are numbered in the order in which the project tells of them, from the next one.
  private static let firstNumber = 1000

  /// - Parameters:
  ///   - project: the project.
  ///   - environment: the one in which it is read.
  ///   - accepts: whether the scenarios of a file, given by its path from the root, are wanted.
  package init(_ project: Project, environment: DeploymentEnvironment, accepts: (String) -> Bool) {
    let selection = ScenarioSelection(project, environment: environment, accepts: accepts)
    let catalog = selection.catalog
    let setting = Setting(
      catalog,
      cast: .sample(for: catalog),
      site: Self.site,
      environment: environment.rawValue
    )
    let told = catalog.scenarios.filter { $0.sequel != nil }
    let chosen = zip(1..., told).filter { selection.isChosen($1) }
    count = chosen.count
    self.setting = setting
    var stories: [Story] = []
    var failures: [Finding] = []
    for (place, scenario) in chosen where selection.isWellFormed(scenario) {
      guard var player = StoryPlayer(scenario, as: Self.firstNumber + place, in: setting) else {
        failures += FailedStep.unknownForm(scenario).map { [$0] } ?? []
        continue
      }
      let story = player.play()
      failures += story.finding.map { [$0] } ?? []
      stories.append(story)
    }
    self.stories = stories
    findings = selection.findings(with: failures)
  }
}

extension FailedStep {
  fileprivate static func unknownForm(_ scenario: ScenarioDeclaration) -> Finding? {
    let difference = Difference(
      at: scenario.name.span,
      Words(
        fr: "on ne sait pas ce que demande le formulaire, qui n’a pas pu être lu",
        en: "it is not known what the form asks, since it could not be read"
      ),
      Words(fr: "corrigez d’abord le formulaire", en: "correct the form first")
    )
    return finding(scenario, 1, of: scenario.sequel?.value.count ?? 1, [difference])
  }
}

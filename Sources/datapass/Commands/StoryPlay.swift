import FormCatalog
import FormCompiler
import FormHost
import FormRehearsal
import FormSource
import FormSubmission

/// `datapass rehearse --run`: plays the scenarios of a project and saves their story.
struct StoryPlay {
  private let path: String
  private let file: String?
  private let day: CalendarDate?

  /// - Parameters:
  ///   - path: the project, or a file or folder of its scenarios.
  ///   - file: where the story is saved; nil for nowhere.
  ///   - day: that of scenarios that name none.
  init(_ path: String, _ file: String?, _ day: CalendarDate?) {
    self.path = path
    self.file = file
    self.day = day
  }

  func run(_ reports: ReportOptions, _ environment: EnvironmentOptions, _ options: LanguageOptions) throws {
    let destinations = try reports.destinations(options.language(nil))
    let page: SingleFile?
    do throws(OutputError) {
      page = try file.map { (path) throws(OutputError) in try SingleFile(path) }
    } catch {
      throw Stop.refusal(error.words(options.language(nil)))
    }
    let loaded = try LoadedProject(path, options.language(nil), today: day)
    let language = options.language(loaded.project.configuration.language)
    let filter = PathFilter(path: loaded.root.requested)
    let run = StoryRun(
      loaded.project,
      environment: environment.environment(of: loaded),
      accepts: filter.accepts
    )
    // Nothing would be proved, which must not look like success.
    if run.count == 0, run.findings.isEmpty { throw Stop.noStories(language) }
    let report = Report(
      run.findings,
      loaded.project.tree,
      files: loaded.project.tree.files(.scenarios).filter { filter.accepts($0.path) },
      language: language,
      showsInfo: false,
      prefix: GitRoot.find(from: loaded.root.path)?.prefix ?? "",
      root: loaded.root.path
    )
    if let page {
      do throws(OutputError) {
        try page.write(StoryPage(run).bytes)
      } catch {
        throw Stop.refusal(error.words(language))
      }
    }
    try destinations.deliver(report, language)
    Output.error(StoryTally(run).words(language) + "\n")
    Output.end(keeping: run, code: FailureThreshold.error.isReached(by: run.findings) ? 1 : 0)
  }
}

extension Stop {
  fileprivate static func noStories(_ language: Language) -> Stop {
    let words = Words(
      fr: "il n’y a là aucun scénario qui continue après l’envoi\u{A0}: donnez-lui une suite avec then",
      en: "there is no scenario there that goes on after the submission: give it a sequel with “then”"
    )
    return refusal(words(language))
  }
}

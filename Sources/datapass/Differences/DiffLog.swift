import FormCatalog
import FormCompiler
import FormHost
import FormJSON
import FormSource

/// `datapass diff --log A..B`
struct DiffLog {
  private let range: String
  private let project: String
  private let format: DiffFormat
  private let threshold: ImpactThreshold
  private let environment: EnvironmentOptions
  private let languages: LanguageOptions

  init(
    of range: String,
    _ project: String,
    _ format: DiffFormat,
    failing threshold: ImpactThreshold,
    _ environment: EnvironmentOptions,
    _ languages: LanguageOptions
  ) {
    self.range = range
    self.project = project
    self.format = format
    self.threshold = threshold
    self.environment = environment
    self.languages = languages
  }

  func run() throws {
    let loaded = try LoadedProject(project, languages.language(nil))
    let language = languages.language(loaded.project.configuration.language)
    guard format != .github else {
      let words = Words(
        fr: "--log n’a pas de format github\u{A0}: ce que d’anciens commits changent n’a pas de place à annoter",
        en: "--log has no format github: what former commits change has no place to annotate"
      )
      throw Stop.refusal(words(language))
    }
    var report = Report(format, language)
    var isReached = false
    do throws(GitError) {
      let isHeard = { Terminal.isOutputRead }
      var walk = try HistoryWalk(range, of: loaded.root, environment, while: isHeard) { commit, outcome in
        report.add(commit, outcome)
        if case .changes(let diff) = outcome, threshold.isReached(by: diff) { isReached = true }
      }
      try walk.run()
    } catch {
      throw Stop.refusal(error.words(language))
    }
    report.end()
    Terminal.end(isReached ? 1 : 0)
  }

  /// Written commit by commit, but for JSON.
  private struct Report {
    private let format: DiffFormat
    private let language: Language
    private let text: LogText
    private let markdown: LogMarkdown
    private var json: LogJSON
    private var counts = LogCounts()

    init(_ format: DiffFormat, _ language: Language) {
      self.format = format
      self.language = language
      text = LogText(language, isColoured: Output.isColoured)
      markdown = LogMarkdown(language)
      json = LogJSON(language)
    }

    mutating func add(_ commit: LoggedCommit, _ outcome: LoggedCommit.Outcome) {
      if format == .markdown, counts.isEmpty { Output.text(markdown.title) }
      counts.add(outcome)
      switch format {
      case .text, .github: Output.text(text.text(commit, outcome))
      case .markdown: Output.text(markdown.text(commit, outcome))
      case .json: json.add(commit, outcome)
      }
    }

    func end() {
      switch format {
      case .text, .github: Output.text(counts.words(language) + "\n")
      case .markdown: Output.text((counts.isEmpty ? markdown.title : "") + markdown.summary(counts))
      case .json: Output.data(JSONWriter.write(json.json, .pretty))
      }
    }
  }
}

import ArgumentParser
import FormCatalog
import FormCompiler
import FormDiff
import FormHost
import FormJSON
import FormSource

/// `datapass diff BASE [HEAD]`
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Dit ce que change une modification, et pour qui. (Says what a change means, and for whom.)",
    discussion: """
      BASE et HEAD sont chacun un dossier ou une révision de git\u{A0}; sans HEAD, BASE est comparé au projet tel qu’il \
      est. (BASE and HEAD are each a folder or a git revision; without HEAD, BASE is compared with the project as it is.)
      """
  )

  @Argument(help: "L’état de départ. (The state to start from.)")
  var base: String?

  @Argument(help: "L’état d’arrivée. (The state to arrive at.)")
  var head: String?

  @Option(
    name: .customLong("log"),
    help: ArgumentHelp(
      "Dit ce que change chaque commit d’une plage. (Says what each commit of a range changes.)",
      valueName: "A..B"
    )
  )
  var range: String?

  @Option(help: "Le format. (The format.)")
  var format: DiffFormat = .text

  @Option(
    help: """
      Ce à partir de quoi la commande échoue\u{A0}: breaking, undecided, notice ou never. (The impact from which the \
      command fails.)
      """
  )
  var failOn: ImpactThreshold = .never

  @Option(help: "Le projet, où que soient les révisions. (The project that revisions are of.)")
  var project: String = "."

  @Flag(help: "Liste les genres de changements. (Lists the kinds of changes.)")
  var kinds = false

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    if kinds {
      Output.text(ChangeKindPage.list(ChangeKinds.all, language.language(nil)))
      return
    }
    if let range {
      guard base == nil else {
        let words = Words(
          fr: "--log prend une plage «\u{A0}A..B\u{A0}», sans BASE ni HEAD",
          en: "--log takes a range “A..B”, without BASE and HEAD"
        )
        throw Stop.refusal(words(language.language(nil)))
      }
      let log = DiffLog(of: range, project, format, failing: failOn, environment, language)
      return try log.run()
    }
    guard let base else {
      let words = Words(
        fr:
          "à quoi comparer\u{A0}? Donnez un dossier ou une révision de git, par exemple «\u{A0}datapass diff main\u{A0}»",
        en: "compare with what? Give a folder or a git revision, for example “datapass diff main”"
      )
      throw Stop.refusal(words(language.language(nil)))
    }
    let sides = try DiffSides(base, head, of: project, language.language(nil))
    let language = language.language(sides.after.configuration.language)
    var diff = ProjectDiff(from: sides.before, to: sides.after, environment: environment.environment(of: sides.after))
    if let caution = sides.caution { diff.add(caution) }
    for caution in diff.cautions { Output.problem(caution.words, language) }
    if !diff.changes.isEmpty {
      for problem in diff.accept(try sides.trailers()) { Output.problem(problem.words, language) }
    }
    if diff.needsMigration, let migrations = try sides.migrations() { diff.search(migrations: migrations) }
    switch format {
    case .text: Output.text(DiffText(diff, language, isColoured: Output.isColoured).text)
    case .markdown: Output.text(DiffMarkdown(diff, language).text)
    case .json: Output.data(JSONWriter.write(DiffJSON(diff, language).json, .pretty))
    case .github:
      Output.data(DiffGitHub(diff, language, prefix: sides.prefix, failing: failOn.impact).text)
    }
    Output.end(keeping: diff, code: failOn.isReached(by: diff) ? 1 : 0)
  }
}

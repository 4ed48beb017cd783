import ArgumentParser
import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormSource
import FormSyntax

/// `datapass compile`
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile un projet vers le dossier de sortie. (Compiles a project to the output folder.)"
  )

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @Option(
    help: """
      Ce qui est produit, séparé par des virgules\u{A0}; tout par défaut. (What to produce, separated by commas; \
      everything by default.)
      """
  )
  var emit: ArtifactKinds = ArtifactKinds(kinds: Set(ArtifactKind.allCases))

  @Option(
    help: """
      Le dossier de sortie\u{A0}; generated à la racine du projet par défaut. (The output folder; generated in the \
      project’s root by default.)
      """
  )
  var output: String?

  @Flag(
    help: "N’écrit rien\u{A0}; échoue si un fichier changerait. (Writes nothing; fails if any file would change.)"
  )
  var check = false

  @Flag(help: "Remplace aussi les fichiers modifiés à la main. (Also replaces files changed by hand.)")
  var force = false

  @Option(
    help: """
      Les fichiers Swift\u{A0}: un pour chaque définition, ou un pour chaque fichier déclaré. (The Swift files: one for \
      each definition, or one for each declared file.)
      """
  )
  var swiftLayout: SwiftLayoutName = .definitions

  @OptionGroup
  var checks: CheckOptions

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var theme: ThemeOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let loaded = try LoadedProject(path, language.language(nil))
    let language = language.language(loaded.project.configuration.language)
    let (reading, blocking) = Pipeline.compile(
      loaded.project,
      environment: environment.environment(of: loaded)
    )
    let outcome = try checks.check(loaded, environment.environment(of: loaded), blocking: blocking, language)
    if !outcome.report.isEmpty { Output.error(outcome.report) }
    guard outcome.isPassed else {
      let words = Words(
        fr: "rien n’a été compilé\u{A0}: corrigez d’abord ce qui est signalé ci-dessus",
        en: "nothing was compiled: first correct what is reported above"
      )
      throw Stop(code: 1, message: "datapass: \(words(language))")
    }
    let settings = SiteSettings(
      environment: environment.environment(of: loaded).rawValue,
      assets: loaded.project.configuration.addresses.assets,
      submission: loaded.project.configuration.addresses.submission,
      theme: try theme.theme(language)
    )
    let files = ArtifactStage.artifacts(
      emit.kinds,
      of: reading.catalog,
      site: settings,
      swift: layout(loaded)
    ) { artifacts in
      OutputFile.files(artifacts.map { ($0.path, $0.bytes) })
    }
    let folder = OutputFolder(output ?? loaded.root.path + "/generated")
    let report: OutputReport
    do throws(OutputError) {
      report = try folder.update(
        files,
        where: { [kinds = emit.kinds] path in ArtifactKind.of(path).map(kinds.contains) ?? false },
        mode: check ? .check : .write,
        force: force
      )
    } catch {
      throw Stop.refusal(error.words(language))
    }
    Output.end(keeping: reading, code: summarize(report, language) ? 0 : 1)
  }

  private func layout(_ loaded: LoadedProject) -> SwiftLayout {
    switch swiftLayout {
    case .definitions: .definitions
    case .sources: .sources(loaded.project.tree.files.compactMap { SwiftUnit($0) })
    }
  }

  /// Reports what was done. Returns false if the output is not as it should be.
  private func summarize(_ report: OutputReport, _ language: Language) -> Bool {
    for problem in report.problems { Output.problem(problem.words, language) }
    if check {
      Output.text((report.created + report.replaced + report.removed).map { "\($0)\n" }.joined())
    }
    Output.text(report.words(isDone: !check)(language) + "\n")
    return report.problems.isEmpty && !(check && report.wouldChange)
  }
}

extension OutputReport {
  /// How many files were written and removed, or would be.
  func words(isDone: Bool) -> Words {
    let french = isDone ? ["créés", "remplacés", "supprimés"] : ["à créer", "à remplacer", "à supprimer"]
    let english = isDone ? ["created", "replaced", "removed"] : ["to create", "to replace", "to remove"]
    let counts = [created.count, replaced.count, removed.count, unchanged]
    return Words(
      fr: zip(french + ["inchangés"], counts).map { "\($0)\u{A0}: \($1)" }.joined(separator: ", "),
      en: zip(english + ["unchanged"], counts).map { "\($0): \($1)" }.joined(separator: ", ")
    )
  }
}

/// `definitions` or `sources`
enum SwiftLayoutName: String, CaseIterable, ExpressibleByArgument {
  case definitions
  case sources
}

/// `json,html`
struct ArtifactKinds: ExpressibleByArgument {
  let kinds: Set<ArtifactKind>

  init(kinds: Set<ArtifactKind>) {
    self.kinds = kinds
  }

  init?(argument: String) {
    var kinds: Set<ArtifactKind> = []
    for name in argument.split(separator: ",") {
      guard let kind = ArtifactKind(rawValue: String(name)) else { return nil }
      kinds.insert(kind)
    }
    guard !kinds.isEmpty else { return nil }
    self.kinds = kinds
  }

  var defaultValueDescription: String {
    ArtifactKind.allCases.map(\.rawValue).joined(separator: ",")
  }

  static var allValueStrings: [String] { ArtifactKind.allCases.map(\.rawValue) }
}

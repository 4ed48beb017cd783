import ArgumentParser
import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormSource
import FormSyntax
import FormTemplates

/// `datapass template kit`
struct TemplateKit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: """
      Écrit le kit d’un formulaire\u{A0}: ce que son éditeur transmet et valide. (Writes a form’s kit: what its vendor \
      passes on and approves.)
      """
  )

  @Argument(help: "L’identifiant du formulaire. (The form’s identifier.)")
  var uid: String

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @Option(
    help: """
      Le dossier du kit\u{A0}; generated/templates/UID par défaut. (The kit’s folder; generated/templates/UID by \
      default.)
      """
  )
  var output: String?

  @Flag(help: "Remplace aussi les fichiers modifiés à la main. (Also replaces files changed by hand.)")
  var force = false

  @OptionGroup
  var addresses: AddressOptions

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var theme: ThemeOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let loaded = try LoadedProject(project, language.language(nil))
    let language = language.language(loaded.project.configuration.language)
    let environment = environment.environment(of: loaded)
    let reading = loaded.read(environment, language)
    let form = try FormOptions.form(uid, in: reading.catalog, language)
    let report: OutputReport
    let kit: FormKit
    do {
      kit = try make(form, reading.catalog, loaded.project.configuration.addresses, environment, language)
      report = try kit.write(
        to: output ?? loaded.root.path + "/generated/templates",
        isOwn: output != nil,
        force: force
      )
    } catch let error as OutputError {
      throw Stop.refusal(error.words(language))
    } catch let error as AddressProblem {
      throw Stop.refusal(error.words(language))
    }
    Output.text(([kit.address.text] + [kit.authorityPage?.text].compactMap { $0 }).map { "\($0)\n" }.joined())
    summarize(kit, report, language)
    Output.end(keeping: reading, code: report.problems.isEmpty ? 0 : 1)
  }

  private func make(
    _ form: Form,
    _ catalog: Catalog,
    _ places: PublicAddresses,
    _ environment: DeploymentEnvironment,
    _ language: Language
  ) throws -> FormKit {
    guard FormKit.hasFolder(form.uid) else {
      let name = Quoted(form.uid)
      throw Stop.refusal(
        Words(
          fr: "l’identifiant \(name.french) ne peut pas être le nom d’un dossier\u{A0}: rien n’a été écrit",
          en: "the identifier \(name.english) cannot be the name of a folder: nothing was written"
        )(language)
      )
    }
    guard let definition = form.definition.flatMap({ catalog.definitions[$0] }) else {
      throw Stop.noQuestions(language)
    }
    let settings = SiteSettings(
      environment: environment.rawValue,
      assets: places.assets,
      submission: nil,
      theme: try theme.theme(language)
    )
    let kit = FormKit(
      of: form,
      in: catalog,
      places,
      site: settings,
      answers: try addresses.answers(form, definition),
      authorityPage: try addresses.authorityPage(form, places)
    )
    guard let kit else { throw Stop.noQuestions(language) }
    return kit
  }

  /// Reports on standard error, since the addresses on standard output may be for another program.
  private func summarize(_ kit: FormKit, _ report: OutputReport, _ language: Language) {
    if kit.authorityPage?.internalNote != nil {
      Output.error(
        Words(
          fr:
            "la seconde adresse n’est pas à transmettre aux familles (interne/lien-famille.txt)\u{A0}; la leur est dans familles/",
          en: "the second address must not be passed on to families (interne/lien-famille.txt); theirs is in familles/"
        )(language) + "\n"
      )
    }
    for note in kit.notes + report.problems.map(\.words) { Output.problem(note, language) }
    Output.error(report.words(isDone: true)(language) + "\n")
  }
}

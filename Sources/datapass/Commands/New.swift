import ArgumentParser
import FormCatalog
import FormCompiler
import FormHost
import FormSource

extension ScaffoldSubject: ExpressibleByArgument {}

/// `datapass new definition|form|eligibility|overlay`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: """
      Écrit à sa place la première version d’une définition, d’un formulaire, de son éligibilité ou d’un calque. \
      (Writes the first version of a definition, a form, its eligibility or an overlay into its place.)
      """,
    discussion: """
      Dans un terminal, ce que les options ne disent pas est demandé. Ailleurs, les réponses se lisent sur l’entrée \
      standard, une par ligne, s’il n’y a aucune option ou s’il manque une réponse nécessaire. Chaque réponse est \
      vérifiée comme par lint\u{A0}; «\u{A0}-\u{A0}» laisse une question sans réponse. (In a terminal, what the options \
      do not say is asked. Elsewhere, answers are read from standard input, one a line, if there are no options or a \
      required answer is missing. Each answer is checked as by lint; “-” leaves a question without an answer.)
      """
  )

  @Argument(help: "Ce qu’il faut commencer. (What to start.)")
  var subject: ScaffoldSubject

  @Option(help: "L’identifiant. (The identifier.)")
  var id: String?

  @Option(help: "Le nom. (The name.)")
  var name: String?

  @Option(help: "La description. (The description.)")
  var description: String?

  @Option(help: "Le fournisseur de données. (The data provider.)")
  var provider: String?

  @Option(help: "L’adresse du support. (The support address.)")
  var supportEmail: String?

  @Option(help: "L’adresse des conditions générales. (The address of the terms of use.)")
  var cguLink: String?

  @Option(help: "La définition concernée. (The definition concerned.)")
  var definition: String?

  @Option(help: "Le cas d’usage d’un formulaire. (A form’s use case.)")
  var useCase: String?

  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp(
      """
      La réponse à une autre question, par son nom\u{A0}: celui que l’outil donne quand elle manque. (The answer to \
      another question, by its name: the one that the tool gives if it is missing.)
      """,
      valueName: "nom=réponse"
    )
  )
  var others: [String] = []

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @Flag(
    help: """
      Montre sous forme de patch ce qui serait écrit, sans rien écrire. (Shows what would be written, as a patch, \
      without writing anything.)
      """
  )
  var diff = false

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let loaded = try LoadedProject(project, language.language(nil), beginning: subject == .definition)
    let language = language.language(loaded.project.configuration.language)
    let layout = loaded.project.configuration.layout(loaded.root.layouts.first ?? .own)
    let session = ScaffoldSession(
      subject,
      in: loaded.project,
      layout,
      environment: environment.environment(of: loaded)
    )
    var dialogue = ScaffoldDialogue(session, given: try given(language), language)
    let outcome = try dialogue.run()
    try ScaffoldRun(loaded: loaded, project: project, language: language).finish(outcome, showsOnly: diff)
  }

  /// The answers given as options, by the name of the question.
  private func given(_ language: Language) throws -> [String: String] {
    let named = [
      "id": id, "name": name, "description": description, "provider": provider, "support-email": supportEmail,
      "cgu-link": cguLink, "definition": definition, "use-case": useCase,
    ]
    var given = named.compactMapValues(\.self)
    for other in others {
      let parts = other.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        let words = Words(
          fr: "--answer attend un nom et une réponse\u{A0}: --answer scopes=Adresse",
          en: "--answer expects a name and an answer: --answer scopes=Address"
        )
        throw Stop.refusal(words(language))
      }
      given[String(parts[0])] = String(parts[1])
    }
    return given
  }
}

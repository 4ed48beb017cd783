import ArgumentParser
import FormCatalog
import FormCompiler
import FormEmitters
import FormJSON
import FormSource

/// `datapass life DEFINITION`
struct LifeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "life",
    abstract: """
      Montre ce qui suit l’envoi d’une demande\u{A0}: qui reçoit quoi, quand. (Shows what follows a request: who \
      receives what, when.)
      """,
    discussion: """
      À gauche des flèches, le nom du message dans life/\u{A0}; à droite, ses destinataires, en français. (Left of the \
      arrows, a message’s name in life/; right of them, its addressees, in French.)
      """
  )

  @Argument(
    help: "La définition\u{A0}; toutes par défaut, en un tableau. (The definition; by default all, in a table.)"
  )
  var definition: String?

  @Option(help: "Le format. (The format.)")
  var format: Show.Format = .text

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @OptionGroup
  var environment: EnvironmentOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    let loaded = try LoadedProject(project, language.language(nil))
    let language = language.language(loaded.project.configuration.language)
    let catalog = loaded.read(environment.environment(of: loaded), language).catalog
    if let definition {
      try show(definition, in: catalog, language)
    } else {
      showAll(in: catalog)
    }
    Output.end(keeping: catalog, code: 0)
  }

  private func show(_ id: String, in catalog: Catalog, _ language: Language) throws {
    guard let definition = catalog.definitions[id] else {
      let words = Words(fr: "aucune définition ne s’appelle", en: "no definition is called")
      throw Stop.unknown(id, among: catalog.definitions.all.map(\.id), words, language)
    }
    let life = LifeBook(catalog).life(of: definition)
    if life.isEmpty {
      let words = Words(
        fr: "rien n’est déclaré pour \(id)\u{A0}: écrivez life/",
        en: "nothing is declared for \(id): write life/"
      )
      Output.problem(words, language)
    }
    let sheet = LifeSheet(life, in: catalog)
    switch format {
    case .text: Output.text(LifeText.text(sheet))
    case .markdown: Output.text(LifeText.markdown(sheet))
    case .json: Output.data(JSONWriter.write(LifeJSON.json(sheet), .pretty))
    }
  }

  private func showAll(in catalog: Catalog) {
    let sheets = LifeEmitter.sheets(catalog)
    switch format {
    case .text, .markdown: Output.text(LifeText.table(sheets))
    case .json: Output.data(JSONWriter.write(LifeJSON.json(sheets), .pretty))
    }
  }
}

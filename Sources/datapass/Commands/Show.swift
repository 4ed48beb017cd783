import ArgumentParser
import FormCatalog
import FormCompiler
import FormEmitters
import FormJSON
import FormSource

/// `datapass show DEFINITION|FORM`
struct Show: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case json
  }

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case definition
    case form
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: """
      Montre ce que demande une définition ou un formulaire, étape par étape. (Shows what a definition or a form asks, \
      step by step.)
      """,
    discussion: """
      À gauche des flèches, ce que vous avez écrit\u{A0}; à droite, ce qui est demandé, en français comme les pages. \
      (Left of the arrows, what is written; right of them, what is asked, in French as the pages are.)
      """
  )

  @Argument(help: "La définition ou le formulaire. (The definition or the form.)")
  var name: String

  @Option(
    name: .customLong("as"),
    help: """
      Ce que le nom désigne, s’il est à la fois celui d’une définition et d’un formulaire. (What the name means, if it \
      is both a definition’s and a form’s.)
      """
  )
  var subject: Subject?

  @Option(help: "Le format. (The format.)")
  var format: Format = .text

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
    guard let synopsis = try synopsis(in: catalog, language) else { throw Stop.noQuestions(language) }
    switch format {
    case .text: Output.text(SynopsisText.text(synopsis))
    case .markdown: Output.text(SynopsisMarkdown.text(synopsis))
    case .json: Output.data(JSONWriter.write(SynopsisJSON.json(synopsis), .pretty))
    }
    Output.end(keeping: catalog, code: 0)
  }

  private func synopsis(in catalog: Catalog, _ language: Language) throws -> Synopsis? {
    let definition = subject == .form ? nil : catalog.definitions[name]
    let form = subject == .definition ? nil : catalog.forms[name]
    if let definition {
      if form != nil {
        let words = Words(
          fr: "un formulaire porte aussi ce nom\u{A0}: --as form le montre",
          en: "a form has this name too: --as form shows it"
        )
        Output.problem(words, language)
      }
      return Synopsis(definition, in: catalog)
    }
    if let form { return Synopsis(form, in: catalog) }
    let definitions = subject == .form ? [] : catalog.definitions.all.map(\.id)
    let forms = subject == .definition ? [] : catalog.forms.all.map(\.uid)
    let words = Words(
      fr: "aucune définition ni aucun formulaire ne s’appelle",
      en: "no definition and no form is called"
    )
    throw Stop.unknown(name, among: definitions + forms, words, language)
  }
}

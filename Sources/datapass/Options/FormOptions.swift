import ArgumentParser
import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// Which form a command is about.
struct FormOptions: ParsableArguments {
  @Option(name: .customLong("form"), help: "L’identifiant du formulaire. (The form’s identifier.)")
  var uid: String

  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @OptionGroup
  var environment: EnvironmentOptions

  struct Found {
    let form: Form
    let catalog: Catalog
    let language: Language
  }

  func find(_ options: LanguageOptions, _ day: DayOptions) throws -> Found {
    let loaded = try LoadedProject(project, options.language(nil), today: day.day)
    let language = options.language(loaded.project.configuration.language)
    let catalog = Pipeline.read(loaded.project, environment: environment.environment(of: loaded)).catalog
    return Found(form: try Self.form(uid, in: catalog, language), catalog: catalog, language: language)
  }

  /// The form with a uid.
  /// - Throws: `Stop` if there is none, with a suggestion.
  static func form(_ uid: String, in catalog: Catalog, _ language: Language) throws -> Form {
    guard let form = catalog.forms[uid] else {
      let words = Words(fr: "aucun formulaire ne s’appelle", en: "no form is called")
      throw Stop.unknown(uid, among: catalog.forms.all.map(\.uid), words, language)
    }
    return form
  }
}

import ArgumentParser
import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// The project whose forms a command reads.
struct FormProjectOptions: ParsableArguments {
  @Option(help: "Le projet. (The project.)")
  var project: String = "."

  @OptionGroup
  var environment: EnvironmentOptions

  struct Found {
    let catalog: Catalog
    let environment: DeploymentEnvironment
    let language: Language

    /// The form with a uid.
    /// - Throws: `Stop` if there is none, with a suggestion.
    func form(_ uid: String) throws -> Form { try FormOptions.form(uid, in: catalog, language) }
  }

  func read(_ options: LanguageOptions, _ day: DayOptions) throws -> Found {
    let loaded = try LoadedProject(project, options.language(nil), today: day.day)
    let environment = environment.environment(of: loaded)
    return Found(
      catalog: Pipeline.read(loaded.project, environment: environment).catalog,
      environment: environment,
      language: options.language(loaded.project.configuration.language)
    )
  }
}

/// Which form a command is about.
struct FormOptions: ParsableArguments {
  @Option(name: .customLong("form"), help: "L’identifiant du formulaire. (The form’s identifier.)")
  var uid: String

  @OptionGroup
  var project: FormProjectOptions

  struct Found {
    let form: Form
    let catalog: Catalog
    let language: Language
  }

  func find(_ options: LanguageOptions, _ day: DayOptions) throws -> Found {
    let found = try project.read(options, day)
    return Found(form: try found.form(uid), catalog: found.catalog, language: found.language)
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

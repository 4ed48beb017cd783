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

    /// The form with which what a definition gives is renewed.
    /// - Throws: `Stop` if there is none, with a suggestion.
    func renewalForm(of definition: String) throws -> Form {
      guard let renewal = catalog.renewals?[definition] else {
        let words = Words(
          fr: "aucune définition n’a de formulaire de renouvellement et ne s’appelle",
          en: "no definition with a renewal form is called"
        )
        throw Stop.unknown(definition, among: (catalog.renewals?.all ?? []).map(\.definition.id), words, language)
      }
      return renewal.form
    }
  }

  func read(_ options: LanguageOptions, _ day: DayOptions) throws -> Found {
    let loaded = try LoadedProject(project, options.language(nil), today: day.day)
    let environment = environment.environment(of: loaded)
    let language = options.language(loaded.project.configuration.language)
    return Found(catalog: loaded.read(environment, language).catalog, environment: environment, language: language)
  }
}

/// Which form a command is about.
struct FormOptions: ParsableArguments {
  @Option(name: .customLong("form"), help: "L’identifiant du formulaire. (The form’s identifier.)")
  var uid: String?

  @OptionGroup
  var renewal: RenewalOption

  @OptionGroup
  var project: FormProjectOptions

  struct Found {
    let form: Form
    let catalog: Catalog
    let language: Language
  }

  func find(_ options: LanguageOptions, _ day: DayOptions) throws -> Found {
    let found = try project.read(options, day)
    let form = try renewal.definition.map(found.renewalForm) ?? found.form(uid ?? "")
    return Found(form: form, catalog: found.catalog.home(of: form.uid), language: found.language)
  }

  func validate() throws {
    guard (uid == nil) == (renewal.definition == nil) else { return }
    throw ValidationError(
      "dites quel formulaire avec --form, ou --renewal. (Name the form with --form, or with --renewal.)"
    )
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

/// The option that names a renewal form instead of a form of requests.
struct RenewalOption: ParsableArguments {
  @Option(
    name: .customLong("renewal"),
    help: ArgumentHelp(
      """
      La définition dont c’est le formulaire de renouvellement, au lieu de --form. (The definition whose renewal form it \
      is, instead of --form.)
      """,
      valueName: "definition"
    )
  )
  var definition: String?
}

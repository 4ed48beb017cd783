import FormSource
import FormSyntax

/// The keys of `datapass.yml`.
package enum ConfigurationShape {
  package static let record = Record(
    "configuration",
    Words(fr: "la configuration", en: "the configuration"),
    [
      KeyShape(
        "sources",
        .record(sources),
        fr: "Où se trouvent les fichiers, s’ils ne sont pas à leur place habituelle",
        en: "Where the files are, if not in their usual places"
      ),
      KeyShape(
        "language",
        .choice(Language.allCases.map(\.rawValue)),
        fr: "La langue des messages (fr par défaut)",
        en: "The language of messages (fr by default)"
      ),
      KeyShape(
        "environment",
        .choice(DeploymentEnvironment.allCases.map(\.rawValue)),
        fr: "L’environnement pour lequel compiler (production par défaut)",
        en: "The environment to compile for (production by default)"
      ),
      KeyShape(
        "feature_flags",
        .map(.list(of: .choice(DeploymentEnvironment.allCases.map(\.rawValue)))),
        fr:
          "Pour chaque interrupteur, les environnements où il est activé\u{A0}; les autres interrupteurs le sont partout",
        en: "For each flag, the environments where it is on; all other flags are on everywhere"
      ),
      KeyShape(
        "severities",
        .map(.word(Configuration.severityNames)),
        fr: "La gravité de chaque règle\u{A0}: error, warning, info ou off",
        en: "The severity of each rule: error, warning, info or off"
      ),
      KeyShape(
        "ignore",
        .list(of: .record(ignored)),
        fr: "Les constats à ignorer dans certains fichiers, et pourquoi",
        en: "The findings to ignore in some files, and why"
      ),
      KeyShape(
        "baseline",
        .text,
        fr: "Le fichier des constats déjà connus, écrit par lint --write-baseline",
        en: "The file of already known findings, written by lint --write-baseline"
      ),
      KeyShape("addresses", .record(addresses), fr: "Les adresses publiques", en: "Public addresses"),
      KeyShape(
        "overlay",
        .textOrWord(["off"]),
        fr: "builtin (par défaut), off, ou le dossier d’un calque",
        en: "builtin (by default), off, or the folder of an overlay"
      ),
    ]
  )

  private static let ignored = Record(
    "ignored",
    Words(fr: "une exception", en: "an exception"),
    [
      KeyShape(
        "paths",
        .list(of: .text),
        .expected,
        fr: "Les fichiers\u{A0}: * vaut un nom ou sa partie, ** des dossiers, ? un caractère",
        en: "The files: * stands for a name or part of one, ** for folders, ? for a character"
      ),
      KeyShape(
        "rules",
        .list(of: .text),
        fr: "Les règles à y ignorer\u{A0}; par défaut, toutes",
        en: "The rules to ignore there; by default, all of them"
      ),
      KeyShape("reason", .text, .expected, fr: "Pourquoi", en: "Why"),
    ]
  )

  private static let sources = Record(
    "sources",
    Words(fr: "les emplacements", en: "the locations"),
    SourceRole.allCases.compactMap { role in
      role.configurationKey.map { KeyShape($0, .text, .optional, role.placeSummary) }
    }
  )

  private static let addresses = Record(
    "addresses",
    Words(fr: "les adresses", en: "the addresses"),
    [
      KeyShape(
        "forms",
        .webAddress,
        fr: "Les formulaires (https://datapass.api.gouv.fr/formulaires)",
        en: "The forms (https://datapass.api.gouv.fr/formulaires)"
      ),
      KeyShape(
        "collectivites",
        .webAddress,
        fr: "Les pages par SIRET du formulaire QF (https://quotient-familial.numerique.gouv.fr/collectivites)",
        en: "The QF form’s pages by SIRET (https://quotient-familial.numerique.gouv.fr/collectivites)"
      ),
      KeyShape("submission", .pageAddress, fr: "Où les pages envoient une demande", en: "Where pages send a request"),
      KeyShape(
        "assets",
        .text,
        fr: "Où se trouve le système de design de l’État",
        en: "Where the State’s design system is"
      ),
    ]
  )
}

extension SourceRole {
  /// The key under `sources`; nil for the configuration itself and for the overlay, which has its own key.
  package var configurationKey: String? {
    switch self {
    case .configuration, .overlay, .texts, .unread: nil
    case .definitions: "definitions"
    case .forms: "forms"
    case .serviceProviders: "service_providers"
    case .dataProviders: "data_providers"
    case .eligibility: "eligibility"
    case .wordings: "wordings"
    case .labels: "labels"
    case .blocks: "blocks"
    case .scenarios: "scenarios"
    case .life: "life"
    }
  }

  fileprivate var placeSummary: Words {
    switch self {
    case .configuration, .overlay, .texts, .unread: Words(fr: "", en: "")
    case .definitions: Words(fr: "Le dossier des définitions", en: "The definitions folder")
    case .forms: Words(fr: "Le dossier des formulaires", en: "The forms folder")
    case .serviceProviders: Words(fr: "Le fichier des éditeurs", en: "The vendors file")
    case .dataProviders: Words(fr: "Le fichier des fournisseurs de données", en: "The data providers file")
    case .eligibility:
      Words(fr: "Le fichier ou le dossier des règles d’éligibilité", en: "The eligibility rules file or folder")
    case .wordings: Words(fr: "Le fichier des textes", en: "The wordings file")
    case .labels: Words(fr: "Le fichier des noms de champs", en: "The labels file")
    case .blocks: Words(fr: "Le dossier des blocs", en: "The blocks folder")
    case .scenarios: Words(fr: "Le dossier des scénarios", en: "The scenarios folder")
    case .life: Words(fr: "Le dossier de la vie des demandes", en: "The folder of the life of requests")
    }
  }
}

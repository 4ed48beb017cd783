import FormSource
import FormSubmission

/// Who has to agree on a block’s questions; without one, those who run the service.
package enum BlockReviewer: String, Sendable {
  case lawyers
}

/// The keys of blocks: as lists name them, as a file of blocks declares them, as definitions and forms adapt them.
package enum BlockShape {
  /// A block named in `steps` or `static_blocks`.
  package static let reference = Record(
    "block_reference",
    Words(fr: "un bloc", en: "a block"),
    [name]
  )

  /// A block of a definition or a form: named, and adapted where it needs to be.
  package static let adaptation = Record(
    "block_adaptation",
    Words(fr: "un bloc", en: "a block"),
    [name] + body + [remove]
  )

  /// A block of a file of blocks.
  package static let declaration = Record(
    "block",
    Words(fr: "un bloc", en: "a block"),
    body + [ContactShape.kinds]
  )

  /// Whether a key is one of a block, wherever it is declared.
  static func knows(_ key: String) -> Bool {
    adaptation.place(of: key) != nil || declaration.place(of: key) != nil
  }

  package static let checkboxes = Shape.map(
    .record(
      Record(
        "checkbox",
        Words(fr: "une case à cocher", en: "a checkbox"),
        [
          KeyShape(
            "label",
            .text,
            .required,
            Words(fr: "Ce que l’on déclare en la cochant", en: "What ticking it declares")
          ),
          KeyShape(
            "when",
            .condition,
            .optional,
            Words(fr: "La condition pour qu’elle soit demandée", en: "The condition for it to be asked")
          ),
        ]
      )
    )
  )

  package static let scopeRules = Shape.map(.record(RuleShape.scopeRule))

  package static let scopeGroups = Shape.map(
    .record(
      Record(
        "scope_group",
        Words(fr: "un groupe de scopes", en: "a group of scopes"),
        [
          KeyShape(
            "when",
            .condition,
            .required,
            Words(
              fr: "La condition pour que ces scopes puissent être demandés",
              en: "The condition for these scopes to be available"
            )
          )
        ]
      )
    )
  )

  private static let name = KeyShape("name", .text, .required, Words(fr: "Le nom du bloc", en: "The block’s name"))

  private static let remove = KeyShape(
    "remove",
    .list(of: .text),
    .optional,
    Words(fr: "Les champs, règles ou contacts à retirer", en: "The fields, rules or contacts to take away")
  )

  private static let body = [
    KeyShape("title", .text, .optional, Words(fr: "Le titre du bloc", en: "The block’s title")),
    KeyShape("intro", .text, .optional, Words(fr: "Une phrase sous le titre", en: "A sentence below the title")),
    KeyShape(
      "reviewed_by",
      .choice([BlockReviewer.lawyers.rawValue]),
      .optional,
      Words(
        fr: "lawyers\u{A0}: ses questions vont aux juristes, non au métier",
        en: "lawyers: its questions are for lawyers rather than for the service"
      )
    ),
    KeyShape(
      "fixable",
      .flag,
      .optional,
      Words(
        fr: "Si le formulaire d’un éditeur peut y répondre à la place de ses clients (oui par défaut)",
        en: "Whether a vendor’s form may answer it for its clients (yes by default)"
      )
    ),
    KeyShape(
      "fields",
      .map(.record(FieldShape.record)),
      .optional,
      Words(fr: "Les questions, dans l’ordre", en: "The questions, in order")
    ),
    KeyShape(
      "rules",
      .map(.record(RuleShape.rule)),
      .optional,
      Words(fr: "Les règles entre les réponses", en: "The rules between answers")
    ),
    ContactShape.contacts,
  ]
}

/// The keys of a field.
package enum FieldShape {
  package static let record = Record(
    "field",
    Words(fr: "un champ", en: "a field"),
    [
      KeyShape(
        "type",
        .choice(FieldSchema.Kind.allCases.map(\.rawValue)),
        .optional,
        Words(fr: "Le type de la réponse", en: "The answer’s type")
      ),
      KeyShape(
        "of",
        .choice(FieldSchema.Kind.allCases.filter(\.mayBeItem).map(\.rawValue)),
        .optional,
        Words(fr: "Le type des éléments d’une liste", en: "The type of a list’s items")
      ),
      label,
      text("hint", "Une phrase sous la question", "A sentence below the question"),
      KeyShape("example", .scalar, .optional, Words(fr: "Une réponse plausible", en: "A plausible answer")),
      KeyShape(
        "autocomplete",
        .textOrWord(["on", "off"]),
        .optional,
        Words(fr: "L’usage, comme HTML le nomme", en: "The purpose, as HTML names it")
      ),
      text("unit", "L’unité de la réponse", "The answer’s unit"),
      KeyShape(
        "available",
        .flag,
        .optional,
        Words(fr: "Posée seulement si une définition la nomme", en: "Asked only where a definition names it")
      ),
      KeyShape("optional", .flag, .optional, Words(fr: "La réponse peut manquer", en: "The answer may be missing")),
      condition("required_when", "Obligatoire seulement à cette condition", "Required only on this condition"),
      condition("when", "Posée seulement à cette condition", "Asked only on this condition"),
      options(isReadEmpty: true),
      KeyShape(
        "suggestions",
        .either([.list(of: .scalar), .map(.scalar)]),
        .optional,
        Words(fr: "Des réponses proposées, d’autres étant acceptées", en: "Answers offered, others being accepted")
      ),
      KeyShape(
        "asked",
        .flag,
        .optional,
        Words(
          fr: "no\u{A0}: aucune page ne la pose, seuls le formulaire et default y répondent",
          en: "no: no page asks it, only the form and default answer it"
        )
      ),
      KeyShape(
        "offered",
        .list(of: .scalar),
        .optional,
        Words(fr: "Les seules options que les pages proposent", en: "The only options that pages offer")
      ),
      KeyShape(
        "single",
        .flag,
        .optional,
        Words(fr: "Les pages n’en laissent choisir qu’une", en: "Pages let applicants choose only one")
      ),
      KeyShape("default", .answer, .optional, Words(fr: "La réponse de départ", en: "The answer at first")),
      condition("default_when", "La condition pour que default soit donnée", "The condition for default to be given"),
    ] + limits + [
      KeyShape(
        "constraints",
        .list(of: .record(constraint)),
        .optional,
        Words(fr: "D’autres limites, chacune à sa condition", en: "Further limits, each under its condition")
      ),
      strictness,
    ],
    advice: Dictionary(
      uniqueKeysWithValues: ["required", "mandatory", "obligatoire", "requis"].map { name in
        (
          name,
          Words(
            fr: "un champ est obligatoire, sauf si l’on écrit optional: true",
            en: "a field is required unless optional: true is written"
          )
        )
      }
    )
  )

  private static let constraint = Record(
    "constraint",
    Words(fr: "une limite", en: "a limit"),
    [
      KeyShape("when", .condition, .required, Words(fr: "La condition", en: "The condition")),
      options(isReadEmpty: false),
    ] + limits
  )

  /// A list of values, or a mapping from values to labels.
  private static func options(isReadEmpty: Bool) -> KeyShape {
    KeyShape(
      "options",
      .either([.list(of: .scalar), .map(.scalar)]),
      isReadEmpty: isReadEmpty,
      Words(fr: "Les réponses possibles", en: "The possible answers")
    )
  }

  /// Expected of a field once all levels are merged.
  static let label = KeyShape("label", .text, isReadEmpty: true, Words(fr: "La question", en: "The question"))

  static let phoneFormat = Shape.choice([TextFormat.frenchPhone.rawValue, TextFormat.frenchMobile.rawValue])

  private static let limits = [
    KeyShape(
      "alone",
      .list(of: .scalar),
      .optional,
      Words(fr: "Les options qui excluent toutes les autres", en: "The options that exclude all others")
    ),
    KeyShape("minimum", .bound, .optional, Words(fr: "La plus petite valeur", en: "The smallest value")),
    KeyShape("maximum", .bound, .optional, Words(fr: "La plus grande valeur", en: "The largest value")),
    KeyShape(
      "min_length",
      .integer,
      .optional,
      Words(fr: "Le plus petit nombre de caractères", en: "The fewest characters")
    ),
    KeyShape(
      "max_length",
      .integer,
      .optional,
      Words(fr: "Le plus grand nombre de caractères", en: "The most characters")
    ),
    text("pattern", "La forme du texte", "The text’s form"),
    KeyShape(
      "format",
      phoneFormat,
      .optional,
      Words(fr: "french ou french_mobile, pour un téléphone", en: "french or french_mobile, for a phone")
    ),
    KeyShape(
      "accept",
      .list(of: .text),
      .optional,
      Words(fr: "Les types de fichiers acceptés", en: "The types of files accepted")
    ),
    KeyShape(
      "max_size",
      .fileSize,
      .optional,
      Words(fr: "La taille d’un fichier, comme 10 MB", en: "A file’s size, such as 10 MB")
    ),
    KeyShape(
      "max_count",
      .integer,
      .optional,
      Words(fr: "Le nombre de fichiers ou d’éléments", en: "The number of files or items")
    ),
    KeyShape("acceptance", .flag, .optional, Words(fr: "Un non est refusé", en: "A no is refused")),
  ]

  static let strictness = KeyShape(
    "strictness",
    .choice(["advice"]),
    .optional,
    Words(fr: "advice : un avertissement, jamais un refus", en: "advice: a warning, never a refusal")
  )

  static func text(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .text, .optional, Words(fr: french, en: english))
  }

  static func condition(_ name: String, _ french: String, _ english: String) -> KeyShape {
    KeyShape(name, .condition, .optional, Words(fr: french, en: english))
  }
}

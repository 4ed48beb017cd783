import FormSubmission
import Testing

/// What the standard blocks validate: each line changes one answer of a valid submission.
@Suite struct ValidationsBlockTests {
  private static let months = "duree_conservation_donnees_caractere_personnel"
  private static let motive = "duree_conservation_donnees_caractere_personnel_justification"
  private static let tooLarge = FieldValue.files(1, size: 10_485_760)
  private static let largest = FieldValue.files(6, size: 10_485_759)

  static let basicInfos: [ValidationCase] = [
    ValidationCase("api_scolarite", "intitule", nil, ["required /data/intitule"]),
    ValidationCase("api_scolarite", "intitule", .text("\u{A0}"), ["required /data/intitule"]),
    ValidationCase("api_scolarite", "description", nil, ["required /data/description"]),
    ValidationCase("api_scolarite", "description", .list(["a"]), ["type /data/description"]),
    ValidationCase("api_scolarite", "maquette_projet", .files(1)),
    ValidationCase("api_scolarite", "date_prevue_mise_en_production", .text("2020-01-01")),
    ValidationCase("api_scolarite", "volumetrie_approximative", .text("beaucoup")),
    ValidationCase("api_captchetat", "volumetrie_approximative", nil, ["required /data/volumetrie_approximative"]),
    ValidationCase("api_captchetat", "volumetrie_approximative", .text("beaucoup")),
  ]

  static let personalData: [ValidationCase] = [
    ValidationCase(
      "api_entreprise",
      "destinataire_donnees_caractere_personnel",
      nil,
      ["required /data/destinataire_donnees_caractere_personnel"]
    ),
    ValidationCase("api_entreprise", months, nil, ["required /data/\(months)"]),
    ValidationCase("api_entreprise", months, .text("douze"), ["type /data/\(months)"]),
    ValidationCase("api_entreprise", months, .text("12")), ValidationCase("api_entreprise", months, .integer(0)),
    ValidationCase("api_entreprise", months, .integer(36)), ValidationCase("api_entreprise", months, .text("36")),
    ValidationCase("api_entreprise", months, .integer(37), ["required /data/\(motive)"]),
    ValidationCase("api_entreprise", months, .text("37"), ["required /data/\(motive)"]),
    ValidationCase("api_entreprise", months, .integer(37), given: [motive: .text("Archives")]),
    ValidationCase(
      "api_entreprise",
      motive,
      .text(" "),
      ["required /data/\(motive)"],
      given: [months: .integer(120), motive: .text("Archives")]
    ),
  ]

  static let legal: [ValidationCase] = [
    ValidationCase("api_ingres", "cadre_juridique_nature", nil, ["required /data/cadre_juridique_nature"]),
    ValidationCase(
      "api_ingres",
      "cadre_juridique_url",
      nil,
      ["at-least-one-of /data/cadre_juridique_url (texte_fourni)"]
    ),
    ValidationCase("api_ingres", "cadre_juridique_url", nil, given: ["cadre_juridique_document": .files(1)]),
    ValidationCase("api_ingres", "cadre_juridique_url", .text(" "), given: ["cadre_juridique_document": .files(1)]),
    ValidationCase("api_ingres", "cadre_juridique_url", .text("legifrance.gouv.fr")),
    ValidationCase("api_ingres", "cadre_juridique_url", .text("http://legifrance.gouv.fr/a?b=c#d")),
    ValidationCase("api_ingres", "cadre_juridique_url", .text("le décret"), ["format /data/cadre_juridique_url"]),
    ValidationCase(
      "api_ingres",
      "cadre_juridique_url",
      .text("ftp://a.fr"),
      ["format /data/cadre_juridique_url"],
      given: ["cadre_juridique_document": .files(1)]
    ),
  ]

  /// Every document: PDF, under 10 MB, six at most.
  static let documents: [ValidationCase] = [
    ("api_scolarite", "maquette_projet"), ("api_scolarite", "cadre_juridique_document"),
    ("api_hermes", "safety_certification_document"), ("api_declaration_cesu", "attestation_fiscale"),
    ("api_declaration_auto_entrepreneur", "attestation_fiscale"),
  ].flatMap { form, name -> [ValidationCase] in
    [
      ValidationCase(form, name, .files(6)), ValidationCase(form, name, largest),
      ValidationCase(form, name, tooLarge, ["size /documents/\(name)/0"]),
      ValidationCase(form, name, .files(7), ["count /documents/\(name)"]),
      ValidationCase(form, name, .files(1, "image/png"), ["content-type /documents/\(name)/0"]),
      ValidationCase(form, name, .files(1, "text/csv"), ["content-type /documents/\(name)/0"]),
      ValidationCase(form, name, .text("fichier.pdf"), ["type /documents/\(name)"]),
    ]
  }

  static let scopes: [ValidationCase] = [
    ValidationCase("hubee_dila", "scopes", nil, ["required /data/scopes"]),
    ValidationCase("hubee_dila", "scopes", .list([]), ["required /data/scopes"]),
    ValidationCase("hubee_dila", "scopes", .list(["seconde", "premiere"])),
    ValidationCase("api_declaration_cesu", "scopes", .list([])),
    ValidationCase("api_declaration_auto_entrepreneur", "scopes", nil, given: ["scopes": .list(["premiere"])]),
  ]

  static let franceConnect: [ValidationCase] =
    ["api_droits_cnam", "api_indemnites_journalieres_cnam"].flatMap { form in
      [
        ValidationCase(
          form,
          "france_connect_authorization_id",
          nil,
          ["required /data/france_connect_authorization_id"]
        ),
        ValidationCase(form, "france_connect_authorization_id", .text("42")),
      ]
    } + [
      ValidationCase("france_connect", "france_connect_eidas", nil, ["required /data/france_connect_eidas"]),
      ValidationCase("france_connect", "france_connect_eidas", .text("eidas_3"), ["option /data/france_connect_eidas"]),
      ValidationCase("france_connect", "france_connect_eidas", .text("eidas_1")),
      ValidationCase("france_connect", "france_connect_eidas", .text("eidas_2")),
    ]

  static let acceptance: [ValidationCase] = UpstreamClass.all.filter { $0.blocks.contains("operational_acceptance") }
    .flatMap { known in
      [
        ValidationCase(known.id, "operational_acceptance_done", nil),
        ValidationCase(known.id, "operational_acceptance_done", .flag(true)),
        ValidationCase(known.id, "operational_acceptance_done", .text("1")),
        ValidationCase(
          known.id,
          "operational_acceptance_done",
          .flag(false),
          ["accepted /data/operational_acceptance_done"]
        ),
        ValidationCase(
          known.id,
          "operational_acceptance_done",
          .text("0"),
          ["accepted /data/operational_acceptance_done"]
        ),
      ]
    }

  private static let begin = "safety_certification_begin_date"
  private static let end = "safety_certification_end_date"
  private static let dates: [String: FieldValue] = [begin: .text("2026-01-01"), end: .text("2027-01-01")]
  private static let order = "after /data/safety_certification_end_date (fin_apres_debut)"

  static let certification: [ValidationCase] =
    UpstreamClass.all.filter { $0.blocks.contains("safety_certification") }
    .flatMap { known in
      [
        ValidationCase(known.id, end, .text("2026-01-02"), given: dates),
        ValidationCase(known.id, end, .text("2026-01-01"), [order], given: dates),
        ValidationCase(known.id, begin, .text("2027-01-02"), [order], given: dates),
        ValidationCase(known.id, end, nil, ["required /data/\(end)"], given: dates),
        ValidationCase(known.id, begin, nil, ["required /data/\(begin)"], given: dates),
        ValidationCase(
          known.id,
          "safety_certification_authority_name",
          .text(""),
          ["required /data/safety_certification_authority_name"]
        ),
        ValidationCase(
          known.id,
          "safety_certification_authority_function",
          nil,
          ["required /data/safety_certification_authority_function"]
        ),
        ValidationCase(
          known.id,
          "safety_certification_document",
          .documents([]),
          ["required /documents/safety_certification_document"]
        ),
      ]
    } + [
      ValidationCase("api_hermes", end, .text("bientôt"), ["format /data/\(end)"], given: dates),
      ValidationCase("api_hermes", end, .text("2027-02-29"), ["calendar-date /data/\(end)"], given: dates),
    ]

  static let volumes: [ValidationCase] = [
    ValidationCase("api_opale", "volumetrie_appels_par_minute", nil, ["required /data/volumetrie_appels_par_minute"]),
    ValidationCase(
      "api_opale",
      "volumetrie_appels_par_minute",
      .text("beaucoup"),
      ["type /data/volumetrie_appels_par_minute"]
    ),
    ValidationCase("api_opale", "volumetrie_appels_par_minute", .integer(333)),
    ValidationCase(
      "api_opale",
      "volumetrie_appels_par_minute",
      .integer(501),
      ["required /data/volumetrie_justification"]
    ),
    ValidationCase(
      "api_opale",
      "volumetrie_appels_par_minute",
      .integer(501),
      given: ["volumetrie_justification": .text("Rentrée")]
    ),
  ]

  static let team: [ValidationCase] = [
    ValidationCase("le_taxi", "technical_team_type", nil, ["required /data/technical_team_type"]),
    ValidationCase(
      "le_taxi",
      "technical_team_type",
      .text("robots"),
      ["option /data/technical_team_type"],
      given: ["technical_team_type": .text("internal")]
    ),
    ValidationCase("le_taxi", "technical_team_type", .text("internal")),
    ValidationCase(
      "le_taxi",
      "technical_team_type",
      .text("editor"),
      ["required /data/technical_team_value"],
      given: ["technical_team_type": .text("internal")]
    ),
    ValidationCase(
      "le_taxi",
      "technical_team_type",
      .text("other"),
      ["required /data/technical_team_value"],
      given: ["technical_team_type": .text("internal")]
    ),
    ValidationCase("le_taxi", "technical_team_value", .text("MGDIS"), given: ["technical_team_type": .text("editor")]),
    ValidationCase("le_taxi", "technical_team_value", .text("x"), given: ["technical_team_type": .text("internal")]),
  ]

  static let extraction: [ValidationCase] =
    [
      ValidationCase("cnous", "echelon_bourse", nil, ["required /data/echelon_bourse"]),
      ValidationCase("cnous", "echelon_bourse", .text("8"), ["option /data/echelon_bourse"]),
      ValidationCase("cnous", "echelon_bourse", .text("0"), ["option /data/echelon_bourse"]),
      ValidationCase("cnous", "premiere_date_transmission", nil, ["required /data/premiere_date_transmission"]),
      ValidationCase("cnous", "premiere_date_transmission", .text("2026-03-01")),
      ValidationCase(
        "cnous",
        "premiere_date_transmission",
        .text("2026-02-28"),
        ["after /data/premiere_date_transmission"]
      ),
      ValidationCase("cnous", "manual_code_insee_communes", .list(["92023", "2A004", "97105"])),
      ValidationCase(
        "cnous",
        "manual_code_insee_communes",
        .list(["92023", "Clamart"]),
        ["pattern /data/manual_code_insee_communes/1"]
      ),
      ValidationCase("cnous", "manual_code_insee_communes", nil),
    ] + ["0Bis", "1", "2", "3", "4", "5", "6", "7"].map { ValidationCase("cnous", "echelon_bourse", .text($0)) }

  @Test(arguments: basicInfos + personalData + legal) func texts(_ example: ValidationCase) throws {
    try example.check()
  }
  @Test(arguments: documents) func documentsByTypeSizeAndNumber(_ example: ValidationCase) throws {
    try example.check()
  }
  @Test(arguments: scopes + franceConnect + team) func choices(_ example: ValidationCase) throws { try example.check() }
  @Test(arguments: acceptance + certification + volumes) func production(_ example: ValidationCase) throws {
    try example.check()
  }
  @Test(arguments: extraction) func extractionCriteria(_ example: ValidationCase) throws { try example.check() }

  @Test func theTeamsNameIsDroppedWhereItIsNotAsked() throws {
    let schema = try UpstreamCheckout.schema("le_taxi")
    var submission = schema.completed(["technical_team_type": .text("internal")])
    submission.answers["technical_team_value"] = .text("x")
    #expect(Validator(schema).stored(submission).answers["technical_team_value"] == nil)
  }
}

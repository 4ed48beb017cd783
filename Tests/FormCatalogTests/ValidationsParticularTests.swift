import FormSubmission
import Testing

/// What upstream's classes validate of their own: each line changes one answer of a valid submission.
@Suite struct ValidationsParticularTests {
  // MARK: Phone numbers and contacts

  private static let landline = FieldValue.text("01 23 45 67 89")
  private static let mobile = FieldValue.text("+33 6 12 34 56 78")
  private static let foreign = FieldValue.text("+32 2 123 45 67")

  static let frenchPhones: [ValidationCase] = [
    ("api_mobilic", "contact_technique"), ("api_mobilic", "responsable_traitement"),
    ("api_mobilic", "delegue_protection_donnees"), ("hubee_cert_dc", "administrateur_metier"),
    ("hubee_dila", "administrateur_metier"),
  ].flatMap { form, kind -> [ValidationCase] in
    let name = "\(kind)_phone_number"
    return [
      ValidationCase(form, name, landline), ValidationCase(form, name, mobile),
      ValidationCase(form, name, foreign, ["format /data/\(name)"]),
      ValidationCase(form, name, .text("12"), ["format /data/\(name)"]),
      ValidationCase(form, name, nil, ["required /data/\(name)"]),
    ]
  }

  static let mobilePhones: [ValidationCase] = [
    ValidationCase("france_connect", "contact_technique_phone_number", mobile),
    ValidationCase(
      "france_connect",
      "contact_technique_phone_number",
      landline,
      ["format /data/contact_technique_phone_number"]
    ),
    ValidationCase(
      "france_connect",
      "contact_technique_phone_number",
      foreign,
      ["format /data/contact_technique_phone_number"]
    ),
    ValidationCase("france_connect", "responsable_traitement_phone_number", foreign),
  ]

  /// Elsewhere any text will do.
  static let otherPhones: [ValidationCase] = UpstreamClass.all
    .filter { !["api_mobilic", "hubee_cert_dc", "hubee_dila", "france_connect", "produits_dinum"].contains($0.id) }
    .flatMap { known in known.contacts.map { ValidationCase(known.id, "\($0)_phone_number", foreign) } }

  @Test(arguments: frenchPhones + mobilePhones + otherPhones)
  func phones(_ example: ValidationCase) throws { try example.check() }

  @Test func productsOfTheDINUMAskForNeitherPhoneNorJob() throws {
    let names = try UpstreamCheckout.schema("produits_dinum").fields.map(\.name)
    #expect(!names.contains { $0.hasSuffix("_phone_number") || $0.hasSuffix("_job_title") })
  }

  static let extraContacts: [ValidationCase] = UpstreamClass.all
    .filter { $0.checkboxes == ["dpd_homologation_checkbox"] }
    .flatMap { known in
      [
        ValidationCase(
          known.id,
          "contact_technique_extra_email",
          .text("x"),
          ["advice format /data/contact_technique_extra_email"]
        ),
        ValidationCase(
          known.id,
          "extra_organization_contact_email",
          .text("x"),
          ["advice format /data/extra_organization_contact_email"]
        ),
        ValidationCase(known.id, "extra_organization_contact_email", .text("a@b.fr")),
        ValidationCase(known.id, "extra_organization_contact_name", .text("Camille Martin")),
      ]
    }

  @Test(arguments: extraContacts) func extraContactsAreFree(_ example: ValidationCase) throws { try example.check() }

  @Test func adviceOnExtraContactsRefusesNothing() throws {
    let schema = try UpstreamCheckout.schema("api_mire")
    let submission = schema.completed(["contact_technique_extra_email": .text("x")])
    #expect(Validator(schema).accepts(submission) && Validator(schema).accepts(submission, at: .draft))
  }

  // MARK: Modalities

  private static let r2p = [
    "with_acces_etat_civil", "with_acces_spi", "with_acces_etat_civil_et_adresse",
    "with_acces_etat_civil_restitution_spi", "with_acces_etat_civil_complet_adresse",
    "with_acces_etat_civil_degrade_adresse",
  ]
  private static let ficoba =
    [
      "iban", "spi", "siren", "personne_physique", "personne_morale", "iban_siren", "iban_personne_physique",
      "iban_personne_morale",
    ]
    .map { "with_ficoba_\($0)" }
  private static let sfipR2P =
    r2p + [
      "with_acces_etat_civil_complet_restitution_complet_adresse_cp_coordonnées",
      "with_acces_etat_civil_degrade_adresse_restitution_complet_adresse_cp_coordonnées",
    ]
  private static let income = ["with_france_connect", "with_spi", "with_etat_civil"]
  static let modalities: [(String, [String])] = [
    ("api_ficoba", ficoba), ("api_ficoba_sandbox", ficoba), ("api_r2p", r2p), ("api_r2p_sandbox", r2p),
    ("api_sfip_r2p", sfipR2P), ("api_sfip_r2p_sandbox", sfipR2P), ("api_impot_particulier", income),
    ("api_impot_particulier_sandbox", income), ("api_particulier", ["params", "formulaire_qf", "france_connect"]),
    ("api_particulier_demarche_numerique", ["params"]), ("pro_connect_identity_provider", ["rie", "internet"]),
    ("pro_connect_service_provider", ["rie", "internet"]),
  ]

  @Test(arguments: modalities)
  func modalitiesAreThoseOfTheClass(_ form: String, _ known: [String]) throws {
    let schema = try UpstreamCheckout.schema(form)
    #expect(schema["modalities"]?.limits.options == known)
    for modality in known {
      let given: [String: FieldValue] = [
        "modalities": .list([modality]), "france_connect_authorization_id": .text("42"),
      ]
      let asked = given.filter { schema[$0.key] != nil }
      try ValidationCase(form, "modalities", .list([modality]), given: asked).check()
    }
    let other = ["modalities": FieldValue.list([known[0] == "with_france_connect" ? known[1] : known[0]])]
    try ValidationCase(form, "modalities", nil, ["required /data/modalities"], given: other).check()
    try ValidationCase(form, "modalities", .list([]), ["required /data/modalities"], given: other).check()
    try ValidationCase(form, "modalities", .list(["telepathie"]), ["option /data/modalities/0"], given: other).check()
  }

  @Test func everyClassWithModalitiesIsListed() {
    let known = UpstreamClass.all.filter { $0.blocks.contains("modalities") }.map(\.id)
    #expect(known.sorted() == Self.modalities.map(\.0).sorted())
  }

  // MARK: API Impôt particulier

  private static let withFC: [String: FieldValue] = [
    "modalities": .list(["with_france_connect", "with_spi"]), "france_connect_authorization_id": .text("42"),
  ]
  private static let withSPI: [String: FieldValue] = ["modalities": .list(["with_spi"])]

  static let incomeModalities: [ValidationCase] =
    ["api_impot_particulier", "api_impot_particulier_sandbox"].flatMap { form in
      [
        ValidationCase(
          form,
          "france_connect_authorization_id",
          nil,
          ["required /data/france_connect_authorization_id"],
          given: withFC
        ),
        ValidationCase(
          form,
          "modalities",
          .list(["with_spi", "with_france_connect"]),
          ["required /data/france_connect_authorization_id"],
          given: withSPI
        ),
        ValidationCase(form, "france_connect_authorization_id", .text("43"), given: withFC),
        ValidationCase(form, "france_connect_authorization_id", .text("42"), given: withSPI),
      ]
    }

  @Test(arguments: incomeModalities) func incomeWithFranceConnect(_ example: ValidationCase) throws {
    try example.check()
  }

  @Test func theAuthorisationIsDroppedWithoutFranceConnect() throws {
    let schema = try UpstreamCheckout.schema("api_impot_particulier")
    let submission = Submission(answers: Self.withSPI.merging(["france_connect_authorization_id": .text("42")]) { $1 })
    #expect(Validator(schema).stored(submission).answers == Self.withSPI)
  }

  private static let (n1, n2, n3) = (UpstreamCheckout.years[0], UpstreamCheckout.years[1], UpstreamCheckout.years[2])
  private static let fallback = UpstreamCheckout.years[3]
  private static let death = UpstreamCheckout.afterDeath
  private static let lep = "dgfip_IndLep"
  private static let ifi = "dgfip_indiIFI"
  private static let noYear = "at-least-one-of /data/scopes (une_annee_de_revenus)"
  private static let notAlone = "incompatible /data/scopes (annee_de_repli_seule)"
  private static let withIFI = "incompatible /data/scopes (sans_indicateur_ifi)"
  private static let lepAlone = "alone /data/scopes (lep_seul)"

  /// Scopes that are asked for, and what is wrong with them where no specific requirement is expressed.
  static let incomeScopes: [([String], [String])] = [
    ([n1], []), ([n2], []), ([n3], []), ([fallback], []), ([n1, n2, n3], []), ([n1, "dgfip_rfr"], []),
    (["dgfip_rfr"], [noYear]), ([death], [noYear]), ([ifi], [noYear]), ([fallback, n1], [notAlone]),
    ([fallback, n2], [notAlone]), ([n3, fallback], [notAlone]), ([fallback, "dgfip_rfr"], []), ([fallback, death], []),
    ([n1, death], []), ([n1, ifi], []), ([fallback, ifi], [withIFI]), ([n1, death, ifi], [withIFI]),
    ([death, ifi], [noYear, withIFI]), ([fallback, n1, ifi], [notAlone, withIFI]), ([lep], []),
    ([lep, n1], [lepAlone]),
    ([lep, "dgfip_rfr"], [lepAlone]), ([lep, fallback, n1, ifi], [lepAlone]),
  ]

  @Test(
    arguments: ["api_impot_particulier", "api_impot_particulier_sandbox", "api_sfip", "api_sfip_sandbox"],
    incomeScopes
  )
  func incomeRules(_ form: String, _ example: ([String], [String])) throws {
    let scopes = FieldValue.list(example.0)
    try ValidationCase(form, "scopes", scopes, example.1, given: ["scopes": .list([n1Only])]).check()
    // A specific requirement puts all four rules aside, and asks for its spreadsheet.
    let specific: [String: FieldValue] = [
      "scopes": .list([n1Only]), "specific_requirements": .text("1"),
      "specific_requirements_document": .files(1, "text/csv"),
    ]
    try ValidationCase(form, "scopes", scopes, given: specific).check()
    let unticked = specific.merging(["specific_requirements": .text("0")]) { $1 }
    try ValidationCase(form, "scopes", scopes, example.1, given: unticked).check()
  }

  private var n1Only: String { Self.n1 }

  static let noScopes: [ValidationCase] = [
    ValidationCase("api_impot_particulier", "scopes", .list([]), [noYear]),
    ValidationCase("api_impot_particulier_sandbox", "scopes", nil, [noYear]),
    ValidationCase("api_sfip", "scopes", nil, ["required /data/scopes", noYear]),
    ValidationCase("api_sfip_sandbox", "scopes", .list([]), ["required /data/scopes", noYear]),
  ]

  private static let sheet = "specific_requirements_document"
  private static let specific: [String: FieldValue] = ["specific_requirements": .flag(true)]

  static let spreadsheets: [ValidationCase] =
    ["api_impot_particulier", "api_impot_particulier_sandbox", "api_sfip", "api_sfip_sandbox"].flatMap { form in
      [
        ValidationCase(form, "specific_requirements", .flag(true), ["required /documents/\(sheet)"]),
        ValidationCase(form, "specific_requirements", .flag(false)),
        ValidationCase(form, sheet, nil, ["required /documents/\(sheet)"], given: specific),
        ValidationCase(form, sheet, .files(1), ["content-type /documents/\(sheet)/0"], given: specific),
        ValidationCase(form, sheet, .files(7, "text/csv"), ["count /documents/\(sheet)"], given: specific),
        ValidationCase(
          form,
          sheet,
          .files(1, "text/csv", size: 10_485_760),
          ["size /documents/\(sheet)/0"],
          given: specific
        ),
        ValidationCase(form, sheet, .files(1)),
      ]
        + [
          "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.ms-excel", "application/vnd.sun.xml.calc",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv",
        ].map { ValidationCase(form, sheet, .files(6, $0), given: specific) }
    }

  @Test(arguments: noScopes + spreadsheets) func specificRequirements(_ example: ValidationCase) throws {
    try example.check()
  }

  // MARK: API Mobilic

  static let mobilic: [ValidationCase] =
    [
      "date_prevue_mise_en_production", "volumetrie_approximative", "nombre_utilisateurs_finaux_approximatif",
      "intitule",
    ]
    .map { ValidationCase("api_mobilic", $0, nil, ["required /data/\($0)"]) } + [
      ValidationCase(
        "api_mobilic",
        "date_prevue_mise_en_production",
        .text("bientôt"),
        ["format /data/date_prevue_mise_en_production"]
      ),
      ValidationCase("api_mobilic", "nombre_utilisateurs_finaux_approximatif", .text("environ 3 000")),
    ]

  @Test(arguments: mobilic) func mobilicProject(_ example: ValidationCase) throws { try example.check() }

  @Test func mobilicHasNoDescription() throws {
    #expect(try UpstreamCheckout.schema("api_mobilic")["description"] == nil)
  }
}

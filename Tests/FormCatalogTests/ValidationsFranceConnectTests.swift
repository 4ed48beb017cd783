import FormCatalog
import FormCompiler
import FormSubmission
import Testing

/// API Particulier with FranceConnect: linked to an authorisation, or embedded, as the answers have it.
@Suite struct ValidationsFranceConnectTests {
  private static let link = "france_connect_authorization_id"
  private static let withFC: [String: FieldValue] = ["modalities": .list(["france_connect"])]
  private static let linked: [String: FieldValue] = [
    "modalities": .list(["params", "france_connect"]), link: .text("42"),
  ]
  private static let embedded: [String: FieldValue] = [
    "modalities": .list(["france_connect"]),
    "scopes": .list(["cnaf_quotient_familial"] + UpstreamCheckout.identity),
    "fc_cadre_juridique_nature": .text("Arrêté du 8 novembre 2018"),
    "fc_cadre_juridique_url": .text("legifrance.gouv.fr"),
  ]
  private static let landline = FieldValue.text("01 23 45 67 89")
  private static let phone = "contact_technique_phone_number"
  /// Forms without a vendor, or with one that is not both certified and open.
  private static let plain = ["api_particulier", "particulier-ferme", "particulier-ouvert"]

  static let links: [ValidationCase] =
    plain.flatMap { form in
      [
        ValidationCase(
          form,
          "modalities",
          .list(["france_connect"]),
          ["required /data/\(link)"],
          given: ["modalities": .list(["params"])]
        ),
        ValidationCase(form, link, nil, ["required /data/\(link)"], given: linked),
        ValidationCase(form, link, .text("43"), given: linked),
        ValidationCase(form, link, .text("42"), given: ["modalities": .list(["formulaire_qf"])]),
        ValidationCase(form, phone, landline, given: linked),
        // With a linked authorisation, FranceConnect’s scopes are not offered.
        ValidationCase(form, "scopes", .list(["cnaf_enfants", "gender"]), given: linked),
        ValidationCase(form, "scopes", .list(["gender"]), ["required /data/scopes"], given: linked),
      ]
    } + [
      ValidationCase(
        "particulier-certifie",
        "modalities",
        .list(["france_connect"]),
        [
          "accepted /data/fc_alternative_connexion"
        ],
        given: ["modalities": .list(["params"])]
      ),
      ValidationCase("particulier-certifie", link, .text("42"), given: withFC),
      ValidationCase(
        "api_particulier",
        "scopes",
        .list(["gender"]),
        ["required /data/scopes"],
        given: ["modalities": .list(["params"])]
      ),
    ]

  static let embedding: [ValidationCase] = [
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_nature",
      nil,
      ["required /data/fc_cadre_juridique_nature"],
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_url",
      nil,
      ["at-least-one-of /data/fc_cadre_juridique_url (texte_fc_fourni)"],
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_url",
      .text("le décret"),
      ["format /data/fc_cadre_juridique_url"],
      given: embedded
    ),
    ValidationCase("particulier-certifie", "fc_cadre_juridique_url", .text("legifrance.gouv.fr"), given: embedded),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_url",
      nil,
      given: embedded.merging(["fc_cadre_juridique_document": .files(1)]) { $1 }
    ),
    ValidationCase("particulier-certifie", "fc_cadre_juridique_document", .files(6), given: embedded),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_document",
      .files(7),
      ["count /documents/fc_cadre_juridique_document"],
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_document",
      .files(1, "image/png"),
      ["content-type /documents/fc_cadre_juridique_document/0"],
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "fc_cadre_juridique_document",
      .files(1, size: 10_485_760),
      ["size /documents/fc_cadre_juridique_document/0"],
      given: embedded
    ),
    ValidationCase("particulier-certifie", "fc_eidas", .text("eidas_2"), given: embedded),
    ValidationCase(
      "particulier-certifie",
      "fc_eidas",
      .text("eidas_3"),
      ["advice option /data/fc_eidas"],
      given: embedded
    ),
    ValidationCase("particulier-certifie", "fc_eidas", nil, given: embedded),
    ValidationCase("particulier-certifie", phone, landline, ["format /data/\(phone)"], given: embedded),
    ValidationCase("particulier-certifie", phone, .text("+33 7 12 34 56 78"), given: embedded),
    ValidationCase(
      "particulier-certifie",
      phone,
      landline,
      ["format /data/\(phone)"],
      given: embedded.merging([link: .text("42")]) { $1 }
    ),
    ValidationCase("particulier-certifie", phone, landline, given: ["modalities": .list(["params", "formulaire_qf"])]),
    ValidationCase(
      "particulier-certifie",
      "scopes",
      .list(["cnaf_enfants"] + UpstreamCheckout.identity),
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "scopes",
      .list(["cnaf_enfants"]),
      ["all-of /data/scopes (identite_fc_complete)"],
      given: embedded
    ),
    ValidationCase(
      "particulier-certifie",
      "scopes",
      .list(Array(UpstreamCheckout.identity.dropLast())),
      ["all-of /data/scopes (identite_fc_complete)"],
      given: embedded
    ),
  ]

  @Test(arguments: links + embedding) func linkedOrEmbedded(_ example: ValidationCase) throws { try example.check() }

  /// Whoever the vendor is, a legal text or a scope of FranceConnect’s is enough: the authorisation is then not needed,
  /// and the rest is.
  @Test(arguments: plain)
  func whatIsGivenDecides(_ form: String) throws {
    let schema = try UpstreamCheckout.schema(form)
    var submission = schema.completed(Self.linked)
    submission.answers[Self.link] = nil
    submission.answers["fc_cadre_juridique_nature"] = .text("x")
    #expect(
      schema.faults(submission) == [
        "at-least-one-of /data/fc_cadre_juridique_url (texte_fc_fourni)",
        "all-of /data/scopes (identite_fc_complete)",
      ]
    )
    submission.answers["fc_cadre_juridique_url"] = .text("legifrance.gouv.fr")
    submission.answers["scopes"] = .list(UpstreamCheckout.identity)
    #expect(schema.faults(submission) == [])
    submission.answers[Self.link] = .text("42")
    let stored = Validator(schema).stored(submission).answers
    #expect(stored["fc_cadre_juridique_nature"] == nil)
    #expect(stored["scopes"] == .list([]))
  }

  /// The box about another way to connect goes with a certified vendor, even where an authorisation is linked.
  @Test func theBoxGoesWithCertification() throws {
    let schema = try UpstreamCheckout.schema("particulier-certifie")
    var submission = schema.completed(Self.embedded)
    #expect(submission.answers["fc_alternative_connexion"] == .flag(true))
    submission.tick("fc_alternative_connexion", false)
    #expect(schema.faults(submission) == ["accepted /data/fc_alternative_connexion"])
    submission.answers[Self.link] = .text("42")
    #expect(schema.faults(submission) == ["accepted /data/fc_alternative_connexion"])
  }

  /// For certified vendors, upstream gives these answers at review where FranceConnect is chosen and nothing is linked.
  @Test func whatUpstreamGivesIsADefault() throws {
    let catalog = UpstreamCheckout.reading.catalog
    let certified = try #require(catalog.forms["particulier-certifie-fc"]).startingAnswers
    #expect(certified["fc_eidas"] == .text("eidas_1"))
    #expect(certified["fc_cadre_juridique_nature"] == .text("Arrêté du 8 novembre 2018"))
    #expect(
      certified["fc_cadre_juridique_url"]
        == .text("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037611479")
    )
    #expect(certified["scopes"] == .list(["cnaf_enfants"] + UpstreamCheckout.identity))
    for form in ["particulier-certifie", "particulier-ferme-fc"] {
      let starting = try #require(catalog.forms[form]).startingAnswers
      #expect(starting["fc_eidas"] == nil && starting["fc_cadre_juridique_nature"] == nil, "\(form)")
      #expect(starting["scopes"] == (form == "particulier-certifie" ? .list([]) : .list(["cnaf_enfants"])))
    }
    #expect(try #require(catalog.forms["particulier-certifie"]).startingAnswers["modalities"] == .list(["params"]))
  }
}

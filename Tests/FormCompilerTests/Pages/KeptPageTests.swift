import FormCatalog
import FormCompiler
import FormEmitters
import FormMarkup
import FormSubmission
import FormTestSupport
import Testing

/// The page of a request that a server keeps, as it is without the script.
@Suite struct KeptPageTests {
  private static let piece = KeptDocument(
    Document(filename: "a & \"b\".pdf", contentType: "application/pdf", byteSize: 81_234),
    id: "abc",
    address: .root(["fichiers", "abc"])
  )

  private static func kept(
    _ answers: [String: FieldValue] = [:],
    documents: [String: [KeptDocument]] = [:],
    acceptances: [String: Bool] = [:],
    violations: [Violation] = [],
    notices: [KeptRequest.Notice] = []
  ) -> KeptRequest {
    KeptRequest(
      address: .root(["demandes", "12"]),
      site: ["site"],
      companions: [("jeton", "se\"cret"), ("version", "3")],
      answers: answers,
      documents: documents,
      acceptances: acceptances,
      violations: violations,
      notices: notices
    )
  }

  private static func page(
    _ kept: KeptRequest,
    of uid: String = "api-complete",
    in catalog: Catalog = VerdictProject.catalog
  ) throws -> String {
    let form = try #require(catalog.forms[uid])
    let bytes = try #require(SiteEmitter(catalog, .standard).page(of: form, continuing: kept))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func tags(_ page: String) -> [Markup.Tag] { Array(MarkupParser.parse(page, as: .page).tags) }

  /// An answer as a page posts it.
  private static func texts(_ answer: FieldValue) -> [String] {
    switch answer {
    case .text(let text): [text]
    case .integer(let number): [String(number)]
    case .flag(let flag): flag ? ["1"] : []
    case .list(let items): items
    case .documents, .unusable: []
    }
  }

  private static let answers: [String: FieldValue] = [
    "effectif": .integer(40), "tranche": .text("12"), "detail": .text("\n<b>a</b>\nb & c"), "precision": .text("\"x'"),
    "ouverture": .text("2025-01-02"), "courriel": .text("a@exemple.gouv.fr"), "niveau": .text("eidas_2"),
    "usages": .list(["web", "guichet"]), "noms": .list(["un", "deux", "trois"]), "annees": .list(["2024"]),
    "couleurs": .list(["vert"]), "region": .text("iles"), "adresses": .list(["b@exemple.gouv.fr"]),
    "option": .flag(true), "apres": .text("après"), "scopes": .list(["adresse", "nom"]), "charte": .flag(true),
  ]

  @Test func whatIsKeptIsPostedAgain() throws {
    let page = try Self.page(Self.kept(Self.answers, acceptances: ["terms_of_service_accepted": true]))
    #expect(PageCheck.flaws(page) == [])
    let post = try PostedRequest(UnscriptedPost(page).body())
    let schema = try #require(VerdictProject.catalog.forms["api-complete"]?.schema)
    let said = post.answers(to: schema)
    let given = said.answers.filter { !$0.value.isBlank }.mapValues(Self.texts)
    var expected = Self.answers.mapValues(Self.texts)
    // What is typed is read without the blanks around it.
    expected["detail"] = ["<b>a</b>\nb & c"]
    #expect(given == expected)
    #expect(said.acceptances == ["terms_of_service_accepted": true])
    #expect(
      post.text(named: "jeton") == "se\"cret" && post.text(named: "version") == "3" && post.form == "api-complete"
    )
    let judge = try #require(VerdictProject.judge(at: .draft, shape: .form))
    #expect(judge.violations(of: post, keeping: [:]) == [])
  }

  @Test func everyStepCanBeSavedAsItIs() throws {
    let tags = Self.tags(try Self.page(Self.kept()))
    let buttons = tags.filter { $0.name == "button" && $0["type"] == "submit" }
    #expect(buttons.allSatisfy { $0["name"] == "datapass[action]" && !$0.has("disabled") })
    let steps = tags.filter { $0["data-part"] == "step" }.compactMap { $0["id"] }
    let saving = buttons.filter { $0["value"] == "enregistrer" }
    #expect(saving.compactMap { $0["formaction"] } == (steps + ["synthese"]).map { "/demandes/12#\($0)" })
    #expect(saving.allSatisfy { $0.has("formnovalidate") })
    // The Enter key presses the first button: it saves.
    #expect(buttons.first?["value"] == "enregistrer")
    #expect(buttons.filter { $0["value"] == "soumettre" }.map { $0.has("formnovalidate") } == [false])
    #expect(tags.first { $0.name == "form" }?["action"] == "/demandes/12")
  }

  @Test func keptFilesAreShownAndMayBeRemoved() throws {
    let documents = ["preuve": [Self.piece]]
    let page = try Self.page(Self.kept(documents: documents))
    let tags = Self.tags(page)
    let removal = try #require(tags.first { $0["name"] == PostName.removal(from: "preuve").text })
    #expect(removal["type"] == "checkbox" && removal["value"] == "abc" && !removal.has("checked"))
    #expect(removal["data-document"]?.contains(#""byte_size":81234"#) == true)
    #expect(tags.contains { $0.name == "a" && $0["href"] == "/fichiers/abc" })
    #expect(page.contains("(79 Ko)") && page.contains("Retirer «\u{A0}a &amp; &quot;b&quot;.pdf\u{A0}»"))
    let post = try PostedRequest(UnscriptedPost(page).body(adding: [(removal["name"] ?? "", "abc")]))
    #expect(!post.keeps("abc", of: "preuve"))
  }

  @Test func whatIsKeptNeedNotBeChosenAgain() throws {
    let project = MemoryProject.own.with(
      definition: "blocks: [{ name: basic_infos, fields: { piece: { type: document, label: Pièce } } }]"
    )
    let uid = try #require(project.catalog.forms.all.first?.uid)
    func input(_ documents: [String: [KeptDocument]]) throws -> Markup.Tag {
      let page = try Self.page(Self.kept(documents: documents), of: uid, in: project.catalog)
      return try #require(Self.tags(page).first { $0["type"] == "file" })
    }
    #expect(try input([:]).has("required"))
    #expect(try !input(["piece": [Self.piece]]).has("required"))
  }

  @Test func whatIsWrongStandsAtItsFieldAndAboveTheForm() throws {
    let judge = try #require(VerdictProject.judge(at: .submit, shape: .form))
    let body = Array("courriel=zut&effectif=9999&conseil=A&usages[]=web&usages[]=mobile&usages[]=guichet".utf8)
    let violations = judge.violations(of: try PostedRequest(body), keeping: [:])
    let page = try Self.page(Self.kept(["courriel": .text("zut")], violations: violations))
    let tags = Self.tags(page)
    let faults = violations.filter { !$0.isAdvice }
    // Questions are counted, which may have several mistakes.
    let count = Set(faults.map(\.fieldName)).count
    #expect(page.contains("<h2 class=\"fr-alert__title\">Erreur\u{A0}: \(count) réponses sont à corriger</h2>"))
    let mail = try #require(tags.first { $0["id"] == "champ-courriel" })
    #expect(mail["aria-invalid"] == "true" && mail["value"] == "zut")
    #expect(mail["aria-describedby"] == "champ-courriel-messages")
    #expect(tags.contains { $0["class"] == "fr-input-group fr-input-group--error" && $0["data-field"] == "courriel" })
    #expect(tags.contains { $0.name == "fieldset" && $0["id"] == "champ-usages" && $0["aria-invalid"] == "true" })
    #expect(tags.contains { $0["id"] == "case-charte" && $0["aria-invalid"] == "true" })
    #expect(tags.first { $0["id"] == "champ-conseil" }?.has("aria-invalid") == false)
    #expect(page.contains("fr-message fr-message--info"))
    let ids = Set(tags.compactMap { $0["id"] })
    let links = tags.drop { $0["id"] != "erreurs" }.prefix { $0["data-part"] != "obligations" }.filter {
      $0.name == "a"
    }
    #expect(links.count == faults.filter { $0.fieldName != nil }.count && links.count > 5)
    #expect(links.allSatisfy { ids.contains(String(($0["href"] ?? "").dropFirst())) })
  }

  /// What is wrong with one answer of several is said of it, and leads to it.
  @Test func whatIsWrongInAListSaysWhichAnswer() throws {
    let project = MemoryProject.own.with(
      definition: """
        blocks:
          - name: basic_infos
            fields:
              codes: { type: list, of: text, label: Codes, pattern: "[0-9]{5}", optional: true }
              courriel: { type: email, label: Courriel }
        """
    )
    let uid = try #require(project.catalog.forms.all.first?.uid)
    let violations = ["/data/courriel", "/data/codes/1"].map {
      Violation(path: $0, code: .format, french: "« X » ne va pas", english: "“X” is wrong")
    }
    let page = try Self.page(
      Self.kept(["codes": .list(["12345", "x"])], violations: violations),
      of: uid,
      in: project.catalog
    )
    let tags = Self.tags(page)
    let wrong = try #require(tags.first { $0["id"] == "champ-codes-2" })
    #expect(wrong["aria-invalid"] == "true" && wrong["aria-describedby"] == "champ-codes-messages")
    #expect(tags.first { $0["id"] == "champ-codes-1" }?.has("aria-invalid") == false)
    #expect(page.contains("<p class=\"fr-message fr-message--error\">Réponse 2, « X » ne va pas.</p>"))
    let links = tags.drop { $0["id"] != "erreurs" }.filter { $0.name == "a" }.prefix(2).map { $0["href"] }
    #expect(links == ["#champ-codes-2", "#champ-courriel"])
  }

  @Test func theRestIsFoundFromTheRootAndTheReasonIsSaid() throws {
    let notice = KeptRequest.Notice.changesRequested("Précisez <le titre>.\nMerci.")
    let page = try Self.page(Self.kept(notices: [notice]))
    #expect(page.contains("Précisez &lt;le titre&gt;.\nMerci."))
    #expect(page.contains("<script src=\"/site/assets/datapass.js\" defer>"))
    #expect(page.contains("form-action 'self'") && page.contains("noindex") && !page.contains("Maquette"))
    #expect(!page.contains("id=\"envoi\""))
  }

  /// What applicants cannot change is the form’s, whatever is kept of it; where the form answers nothing, it is what is kept.
  @Test func fixedAnswersStayThoseOfTheForm() throws {
    let catalog = SettledSheetTests.project.catalog
    let form = try #require(catalog.forms["fige"])
    let given = form.givenAnswers
    let fixed = form.declaration.fixedBlocks
    let fields = try #require(form.blocks?.fields)
    let frozen = fields.filter { fixed.contains($0.schema.block) || !$0.asking.isAsked }
    #expect(frozen.contains { given[$0.name] != nil })
    let other = Dictionary(frozen.map { ($0.name, FieldValue.text("autre")) }, uniquingKeysWith: { $1 })
    let page = try Self.page(Self.kept(given.merging(other) { $1 }), of: "fige", in: catalog)
    let posted = UnscriptedPost(page).entries
    for field in frozen {
      guard let answer = given[field.name], field.schema.when == nil else { continue }
      let name = field.schema.isMany ? "\(field.name)[]" : field.name
      #expect(posted.filter { $0.name == name }.map(\.value) == Self.texts(answer), "\(name)")
    }
  }

  /// The form of a second stage begins with no scopes of its own.
  @Test func theScopesOfAnEarlierStageAreShownAndSent() throws {
    let project = MemoryProject.own.with(
      forms: """
        libre: { definition: exemple, default: true, steps: [{ name: basic_infos }], static_blocks: [{ name: scopes }] }
        """
    )
    let page = try Self.page(Self.kept(["scopes": .list(["adresse"])]), of: "libre", in: project.catalog)
    let posted = UnscriptedPost(page).entries.filter { $0.name == "scopes[]" }
    #expect(posted.map(\.value) == ["adresse"])
    #expect(page.contains("<dt>Données demandées</dt>"))
  }

  /// An answer that the form gives may have been taken back.
  @Test func whatIsGivenMayHaveBeenTakenBack() throws {
    let project = MemoryProject.own.with(
      forms: "libre: { definition: exemple, default: true, initialize_with: { intitule: Donné, description: Donnée } }"
    )
    let page = try Self.page(Self.kept(["description": .text("Changée")]), of: "libre", in: project.catalog)
    let said = UnscriptedPost(page).entries
    #expect(said.first { $0.name == "intitule" }?.value == "")
    #expect(said.first { $0.name == "description" }?.value == "Changée")
    #expect(!page.contains("Une partie des réponses est déjà écrite"))
  }
}

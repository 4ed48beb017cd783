import FormCatalog
import FormCompiler
import FormSource
import FormTemplates
import FormTestSupport
import Testing

/// Answers that cannot be used: told at their place, nothing written for them, the others untouched.
@Suite struct TemplateRefusalTests {
  /// A mistake of syntax does not repeat a contact’s details in what it proposes.
  @Test(arguments: [
    "phone_number: 0612345678: poste 12", "phone_number: 06 12 34 56 78: 9", "email: camille@exemple.fr: a",
    "given_name:Camille Martin",
  ])
  func syntaxWithDetails(_ line: String) {
    let answers = """
      service_provider: { name: Bêta }
      contacts:
        contact_technique:
          \(line)
      forms: [{ definition: api_cantine, name: B }]
      """
    let findings = VendorCheckout.row(answers).findings
    #expect(!findings.isEmpty)
    for finding in findings {
      let said = [finding.message, finding.label].compactMap(\.self).flatMap { [$0.french, $0.english] }.joined()
      for detail in ["0612345678", "34 56", "camille", "Camille", "Martin"] {
        #expect(!said.contains(detail), "\(said)")
      }
    }
  }

  /// The messages about a file of answers, whose marked places they must name.
  private static func refusals(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    let text = MarkedText(marked)
    let outcome = VendorCheckout.session(VendorCheckout.base, [text.text])
    let errors = outcome.results[0].findings.filter { $0.severity == .error }
    #expect(outcome.files.isEmpty, sourceLocation: sourceLocation)
    #expect(
      errors.map(\.span.range).sorted { $0.lowerBound < $1.lowerBound } == text.ranges,
      sourceLocation: sourceLocation
    )
    return errors.map { error in error.message.french + (error.label.map { " (\($0.french))" } ?? "") }
  }

  private static func form(_ keys: String) -> String {
    """
    service_provider: { name: Bêta, siret: "21750001600019" }
    forms:
      - { \(keys) }
    """
  }

  private static let right =
    "definition: api_cantine, name: Bêta, use_case: tarifs, intitule: A, projet: B, scopes: [quotient]"

  @Test func aSIRETThatFailsItsKey() {
    let text = "service_provider: { name: Bêta, siret: ⟦\"21750001600018\"⟧ }\nforms: [{ \(Self.right) }]\n"
    #expect(Self.refusals(text)[0].contains("clé"))
  }

  @Test func aSIRENInPlaceOfASIRET() {
    let text = "service_provider: { name: Bêta, siret: ⟦\"217500016\"⟧ }\nforms: [{ \(Self.right) }]\n"
    #expect(
      Self.refusals(text) == [
        "un SIRET a 14 chiffres\u{A0}: «\u{A0}217500016\u{A0}» en a 9 (c’est un SIREN\u{A0}: ajoutez le NIC)"
      ]
    )
  }

  @Test func anUnknownScope() {
    let text = Self.form(
      "definition: api_cantine, name: Bêta, use_case: tarifs, intitule: A, projet: B, scopes: [quotient, ⟦adress⟧]"
    )
    #expect(Self.refusals(text)[0].contains("vouliez-vous dire «\u{A0}Adresse\u{A0}»"))
  }

  @Test func anUnknownAPI() {
    let text = Self.form("definition: ⟦api_cantin⟧, name: Bêta, scopes: [quotient]")
    #expect(Self.refusals(text)[0].contains("vouliez-vous dire «\u{A0}api_cantine\u{A0}»"))
  }

  @Test func anUnknownUseCase() {
    let text = Self.form(
      "definition: api_cantine, name: Bêta, use_case: ⟦tarif⟧, intitule: A, projet: B, scopes: [quotient]"
    )
    #expect(Self.refusals(text)[0].contains("vouliez-vous dire «\u{A0}tarifs\u{A0}»"))
  }

  /// The address itself is not repeated: messages end up in logs.
  @Test func anEmailThatIsNone() {
    let text = """
      service_provider: { name: Bêta }
      contacts: { contact_technique: { email: ⟦camille.beta.fr⟧ } }
      forms: [{ \(Self.right) }]
      """
    let refusals = Self.refusals(text)
    #expect(refusals.count == 1 && !refusals[0].contains("camille"))
  }

  @Test func anAnswerThatAFixedBlockNeeds() {
    let text = Self.form("definition: api_cantine, name: Bêta, use_case: sport, scopes: [quotient]")
      .replacing("{ definition", with: "⟦{ definition").replacing("] }", with: "] }⟧")
    #expect(Self.refusals(text)[0].hasPrefix("il manque les réponses à «\u{A0}intitule\u{A0}» et «\u{A0}projet\u{A0}»"))
  }

  /// Whatever the layout, code in a written file is expanded: it could name any key of the vault.
  @Test(arguments: [
    "definition: api_cantine, name: ⟦\"<%= exit %>\"⟧, use_case: tarifs, intitule: A, projet: B, scopes: [quotient]",
    right + ", answers: { cadre_juridique_nature: ⟦\"<%= Rails.application.credentials.k || 'x' %>\"⟧ }",
    right + ", answers: { ⟦\"<%= k %>\"⟧: a }", right + ", uid: ⟦\"a<%b\"⟧", right + ", id: ⟦\"<%%\"⟧",
    right + ", modalities: [⟦\"<% if true %>\"⟧]", right + ", displayed: [⟦\"<%= k %>\"⟧]",
  ])
  func codeIsRefusedWhereverItStands(_ form: String) {
    let text = MarkedText(Self.form(form))
    for project in [VendorCheckout.base, VendorCheckout.own] {
      let outcome = VendorCheckout.session(project, [text.text])
      let errors = outcome.results[0].findings.filter { $0.severity == .error }
      #expect(outcome.files.isEmpty)
      #expect(errors.map(\.span.range) == text.ranges)
      #expect(errors.allSatisfy { $0.message.french.contains("<%") })
    }
  }

  /// What the project’s own texts contain is written as a text too.
  @Test func aLiteralTagOfANeighbourStaysOne() throws {
    let forms = VendorCheckout.base.text(VendorCheckout.formsPath)
    let project = VendorCheckout.base.with(
      VendorCheckout.formsPath,
      forms.replacing("Le code de l’éducation", with: "Le code <%%= x %> de l’éducation")
    )
    let outcome = VendorCheckout.session(project, [VendorCheckout.answers])
    let form = try #require(outcome.catalog.forms["api-cantine-beta-logiciels-beta-cantine"])
    let basis = form.prefill.first { $0.field == "cadre_juridique_nature" }
    #expect(
      basis?.value
        == .text("Le code <%= x %> de l’éducation\nLe code des relations entre le public et l’administration")
    )
    #expect(basis?.deferred.isEmpty == true)
  }

  @Test(arguments: [
    ("Éditeur", "lettres"), ("-a", "commencer par"), ("12", "nombre"),
    (String(repeating: "a", count: 101), "100 au plus"),
  ])
  func anIdentifierSaysWhatIsWrongWithIt(_ uid: String, _ words: String) {
    let refusals = Self.refusals(Self.form(Self.right + ", uid: ⟦\"\(uid)\"⟧"))
    #expect(refusals[0].contains(words == "lettres" ? "minuscules sans accents" : words))
  }

  @Test func anIdentifierThatIsTaken() {
    let text = Self.form(Self.right + ", uid: ⟦api-cantine⟧")
    #expect(Self.refusals(text)[0].contains("d’un autre formulaire"))
  }

  @Test func anotherSIRETForTheSameVendor() {
    let text = "service_provider: { name: Alpha, id: alpha, siret: ⟦\"21750001600019\"⟧ }\nforms: [{ \(Self.right) }]\n"
    #expect(Self.refusals(text)[0].contains("autre SIRET"))
  }

  @Test func theSameSoftwareTwice() {
    let outcome = VendorCheckout.session(VendorCheckout.base, [VendorCheckout.answers, VendorCheckout.answers])
    #expect(outcome.results.map { $0.plan == nil } == [false, true])
    #expect(outcome.results[1].findings.map(\.message.french) == ["deux réponses désignent le même formulaire"])
  }

  @Test func oneBadAnswerLeavesTheOthers() {
    let bad = VendorCheckout.answers.replacing("217 500 016 00019", with: "1").replacing(
      "Bêta Logiciels",
      with: "Gamma"
    )
    let outcome = VendorCheckout.session(VendorCheckout.base, [bad, VendorCheckout.answers])
    let alone = VendorCheckout.session(VendorCheckout.base, [VendorCheckout.answers])
    #expect(outcome.results.map { $0.plan == nil } == [true, false])
    #expect(outcome.files.map(\.after) == alone.files.map(\.after))
  }

  /// What only the finished form shows wrong is told at the answer, and the answer is left out.
  @Test func anAnswerThatWouldBringAnErrorIsRefused() {
    let bad = VendorCheckout.answers.replacing(
      "intitule:",
      with: "answers: { cadre_juridique_url: \"javascript:alert(1)\" }\n    intitule:"
    )
    .replacing("Bêta Logiciels", with: "Gamma").replacing("217 500 016 00019", with: "35600000000048")
    let outcome = VendorCheckout.session(VendorCheckout.base, [bad, VendorCheckout.answers])
    #expect(outcome.results.map { $0.plan == nil } == [true, false])
    #expect(
      outcome.results[0].findings.map(\.message.french).first?.hasPrefix(
        "le formulaire de «\u{A0}Bêta Cantine\u{A0}» serait invalide"
      ) == true
    )
    #expect(outcome.catalog.serviceProviders["gamma"] == nil)
  }

  @Test func aFileThatIsBrokenIsNotWritten() {
    let project = VendorCheckout.base.with(
      VendorCheckout.formsPath,
      VendorCheckout.base.text(VendorCheckout.formsPath) + "\nbroken: [\n"
    )
    let outcome = VendorCheckout.session(project, [VendorCheckout.answers])
    #expect(outcome.files.isEmpty)
    #expect(outcome.results[0].findings.contains { $0.message.french.contains("syntaxe") })
  }

  /// Whatever stands in the place of a contact’s value may be one: no message repeats it.
  @Test(arguments: [
    "contacts: secret@x.example", "contacts: { contact_technique: secret@x.example }",
    "contacts: { contact_technique: { email: a@x.example, phone_number: 33639980001 } }",
    "contacts: { contact_technique: { email: a@x.example, type: secret@x.example } }",
    "contacts: { contact_technique: { secret@x.example: a, email: a@x.example } }",
    "contacts: { secret@x.example: { email: a@x.example } }",
    "contacts: { contact_technique: { email: secret.x.example } }",
    "contacts: { contact_technique: { email: a@x.example, job_title: secret@x.example } }",
  ])
  func noMessageRepeatsAContact(_ contacts: String) {
    let text = "service_provider: { name: Bêta }\n\(contacts)\nforms: [{ \(Self.right) }]\n"
    let outcome = VendorCheckout.session(VendorCheckout.base, [text])
    let errors = outcome.results[0].findings.filter { $0.severity != .info }
    #expect(errors.count == 1)
    for error in errors {
      let words = [error.message, error.label].compactMap { $0 }.flatMap { [$0.french, $0.english] }.joined()
      #expect(!words.contains("secret") && !words.contains("33639980001"))
    }
  }

  @Test func aTextThatHoldsTheContact() {
    let text = VendorCheckout.answers.replacing(
      "Les agents les relisent.",
      with: "Écrire à camille.secrete@beta-secret.fr."
    )
    let outcome = VendorCheckout.session(VendorCheckout.base, [text])
    #expect(outcome.files.isEmpty && outcome.results[0].findings.count == 1)
  }

  @Test func aHostedServiceIsNoVendor() {
    let project = VendorCheckout.base.with(
      VendorCheckout.vendorsPath,
      VendorCheckout.base.text(VendorCheckout.vendorsPath) + "\n  hubee:\n    type: saas\n    name: HubEE\n"
    )
    let outcome = VendorCheckout.session(project, [VendorCheckout.answers.replacing("Bêta Logiciels", with: "HubEE")])
    #expect(outcome.files.isEmpty)
    #expect(outcome.results[0].findings.map(\.severity) == [.error])
  }

  @Test func anIdentifierNeverChanges() {
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [VendorCheckout.answers]))
    let changed = [
      VendorCheckout.answers.replacing("name: Bêta Cantine", with: "name: Bêta Cantine\n    uid: api-cantine-autre"),
      VendorCheckout.answers.replacing("name: Bêta Logiciels", with: "name: Bêta Logiciels\n  id: beta"),
    ]
    for answers in changed {
      let outcome = VendorCheckout.session(before, [answers])
      #expect(outcome.files.isEmpty && outcome.results[0].plan == nil)
    }
  }

  /// The second of two would be lost on a reader who sees the first only.
  @Test func aSecondDocument() {
    let outcome = VendorCheckout.session(VendorCheckout.base, [VendorCheckout.answers + "\n---\nforms: []\n"])
    #expect(outcome.files.isEmpty)
  }

  /// One answer names a form by its identifier, another one by its number: neither is lost without a word.
  @Test(arguments: [false, true])
  func oneFormByItsIdentifierAndByItsNumber(_ isReversed: Bool) {
    let numbered = VendorCheckout.answers.replacing("name: Bêta Cantine", with: "name: Bêta Cantine\n    id: \"7\"")
    let named = VendorCheckout.answers.replacing(
      "name: Bêta Cantine",
      with: "name: Bêta Cantine\n    uid: api-cantine-beta-logiciels-beta-cantine"
    ).replacing("les tarifs\"", with: "les prix\"")
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [numbered]))
    let rows = [named, numbered.replacing("les relisent", with: "les vérifient")]
    let outcome = VendorCheckout.session(before, isReversed ? rows.reversed() : rows)
    #expect(outcome.results.map { $0.plan == nil } == [false, true])
    #expect(outcome.results[1].findings.map(\.message.french) == ["deux réponses désignent le même formulaire"])
    #expect(outcome.results[1].findings.first?.label?.french == "distinguez-les par \(isReversed ? "uid" : "id")")
  }

  /// Two prefills of one line cannot be removed line by line: nothing is, rather than one of them.
  @Test func twoChangesOfOneLine() {
    let project = VendorCheckout.base.with(
      VendorCheckout.formsPath,
      VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
        "  use_case: sport\n",
        with: "  use_case: sport\n  service_provider_id: alpha\n  initialize_with: {intitule: Sport, "
          + "contact_technique_email: a@alpha.fr, contact_technique_phone_number: \"0102030405\"}\n"
      )
    )
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      forms:
        - { definition: api_cantine, name: Sport, use_case: sport, intitule: Sport, contact_filled: false }
      """
    let outcome = VendorCheckout.session(project, [answers])
    #expect(outcome.files.isEmpty && outcome.results[0].plan == nil)
    #expect(outcome.results[0].findings.contains { $0.message.french.contains("les mêmes lignes du projet") })
  }

  /// One mistake is one finding, at the value.
  @Test(arguments: ["{ a: 1 }", "12.5"])
  func anAnswerOfNoKind(_ value: String) {
    let refusals = Self.refusals(Self.form(Self.right + ", answers: { cadre_juridique_url: ⟦\(value)⟧ }"))
    #expect(refusals.count == 1)
    if value == "12.5" {
      #expect(
        refusals == [
          "«\u{A0}cadre_juridique_url\u{A0}» n’est ni un texte, ni un nombre entier, ni oui ou non, ni une liste de textes"
        ]
      )
    }
  }

  @Test func anAnswerThatHasAPlaceOfItsOwn() {
    let scopes = Self.refusals(Self.form(Self.right + ", answers: { ⟦scopes⟧: [quotient] }"))
    #expect(
      scopes == [
        "«\u{A0}scopes\u{A0}» n’est pas une réponse à donner dans «\u{A0}answers\u{A0}» "
          + "(écrivez-le à côté de «\u{A0}answers\u{A0}»)"
      ]
    )
    let contact = Self.refusals(Self.form(Self.right + ", answers: { ⟦contact_technique_email⟧: a@b.fr }"))
    #expect(contact.count == 1 && contact[0].contains("écrivez-le dans «\u{A0}contacts\u{A0}»"))
    let twice = Self.refusals(Self.form(Self.right + ", answers: { ⟦intitule⟧: B }"))
    #expect(twice == ["il y a deux réponses à «\u{A0}intitule\u{A0}» (gardez l’une des deux)"])
  }

  /// A question that the definition does not have is named as the answers name it.
  @Test func aQuestionThatTheDefinitionDoesNotHave() {
    let (definition, forms) = (
      "definitions/authorization_definitions/cantine.yml", "definitions/authorization_request_forms/cantine.yml"
    )
    let own = VendorCheckout.own
    let project = own.with(definition, own.text(definition).replacing("    - name: basic_infos\n", with: ""))
      .with(forms, own.text(forms).replacing("{name: basic_infos}, ", with: ""))
    let texts = VendorCheckout.session(project, [Self.form(Self.right)]).results[0].findings.map(\.message.french)
    #expect(texts.contains { $0.hasPrefix("«\u{A0}projet\u{A0}» n’est pas une question") }, "\(texts)")
    #expect(!texts.contains { $0.hasPrefix("«\u{A0}description\u{A0}»") }, "\(texts)")
  }

  /// Neither of two scopes of one name is meant by it.
  @Test func aNameThatTwoScopesShare() {
    let path = "config/authorization_definitions/cantine.yml"
    let definition = VendorCheckout.base.text(path).replacing("name: Adresse", with: "name: Quotient familial")
    let answers = MarkedText(
      Self.form(
        "definition: api_cantine, name: Bêta, use_case: tarifs, intitule: A, projet: B, scopes: [⟦Quotient familial⟧]"
      )
    )
    let outcome = VendorCheckout.session(VendorCheckout.base.with(path, definition), [answers.text])
    let errors = outcome.results[0].findings.filter { $0.severity == .error }
    #expect(errors.map(\.span.range) == answers.ranges)
    #expect(
      errors.map(\.message.french) == [
        "plusieurs données s’appellent «\u{A0}Quotient familial\u{A0}»\u{A0}: quotient, adresse"
      ]
    )
  }

  @Test func findingsAreInTheOrderOfTheirPlaces() {
    let refusals = Self.refusals(
      Self.form("definition: api_cantine, scopes: [⟦inconnue⟧], use_case: ⟦tarif⟧, name: B, intitule: A, projet: B")
    )
    #expect(refusals.count == 2 && refusals[0].contains("inconnue") && refusals[1].contains("tarif"))
  }

  @Test(arguments: ["jean.dupont@zorglub", "a.b@c"])
  func anAddressWithoutADomain(_ email: String) {
    #expect(AnswerCheck.email(email) != nil)
    #expect(AnswerCheck.email(email + ".fr") == nil)
  }

  /// What nobody sees in a name is refused; a no-break space is part of it.
  @Test(arguments: ["\\u200B", "\\u00AD", "\\u202E", "\\u0007"])
  func aNameWithWhatNobodySees(_ hidden: String) {
    let right = Self.right.replacing("name: Bêta", with: "name: ⟦\"Bê\(hidden)ta\"⟧")
    #expect(Self.refusals(Self.form(right))[0].contains("sans caractères invisibles"))
    let spaced = Self.right.replacing("name: Bêta", with: "name: \"Bêta\\u00A0: repas\"")
    #expect(VendorCheckout.session(VendorCheckout.base, [Self.form(spaced)]).results[0].plan != nil)
  }

  @Test func aFormIsNotItsOwnBase() {
    let uid = "api-cantine-beta-repas"
    let refusals = Self.refusals(Self.form(Self.right + ", uid: \(uid), base: ⟦\(uid)⟧"))
    #expect(refusals == ["un formulaire n’est pas sa propre base"])
  }
}

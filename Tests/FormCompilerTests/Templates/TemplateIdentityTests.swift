import FormCatalog
import FormCompiler
import FormSource
import FormTemplates
import FormTestSupport
import Testing

/// Answers that would be taken for another vendor’s are refused, and nothing of them is written.
@Suite struct TemplateIdentityTests {
  private static let siret = "21750001600019"

  private static func answers(_ vendor: String, software: String = "Cantine Plus") -> String {
    """
    service_provider: { \(vendor) }
    contacts: { contact_technique: { email: a@exemple.fr, phone_number: "0102030405" } }
    forms: [{ definition: api_cantine, name: \(software), use_case: tarifs, intitule: Repas, projet: Le prix, scopes: [quotient] }]
    """
  }

  /// A project in which `alpha` has that SIRET.
  private static let project = VendorCheckout.base.with(
    VendorCheckout.vendorsPath,
    VendorCheckout.base.text(VendorCheckout.vendorsPath).replacing("13002526500013", with: siret)
  )

  @Test(arguments: ["Faux Logiciel", "Repas Faux", "Logiciel", "Alphabet", "Alpha Repas Bêta", "Ancien"])
  func aSIRETOfAnotherName(_ name: String) {
    let outcome = VendorCheckout.session(Self.project, [Self.answers("name: \(name), siret: \"\(Self.siret)\"")])
    #expect(outcome.files.isEmpty && outcome.results[0].plan == nil)
    #expect(outcome.results[0].findings.map(\.severity) == [.error])
    let text = outcome.results[0].findings[0]
    #expect(text.message.french.contains("celui de «\u{A0}Alpha | Repas\u{A0}»"))
    #expect(text.label?.french.contains("service_provider.id\u{A0}: alpha") == true)
  }

  @Test(arguments: [
    "name: Alpha", "name: Logiciels Alpha Repas", "name: ALPHA REPAS SAS", "name: Faux Logiciel, id: alpha",
  ])
  func aNameThatAgreesOrIsConfirmed(_ vendor: String) {
    let outcome = VendorCheckout.session(Self.project, [Self.answers("\(vendor), siret: \"\(Self.siret)\"")])
    #expect(outcome.results[0].plan?.id == "alpha")
  }

  /// An identifier confirms whose answers they are, not whose SIRET it is.
  @Test func aSIRETThatIsAnotherVendors() {
    let outcome = VendorCheckout.session(
      Self.project,
      [Self.answers("name: Ancien, id: ancien, siret: \"\(Self.siret)\"")]
    )
    #expect(outcome.files.isEmpty)
    #expect(
      outcome.results[0].findings.map(\.message.french) == ["ce SIRET est celui de l’éditeur «\u{A0}alpha\u{A0}»"]
    )
  }

  /// Neither of two vendors with one SIRET is written, whatever their order; others are.
  @Test func aSIRETThatWasCopiedDown() {
    let rows = [
      Self.answers("name: Gamma, siret: \"35600000000048\""), Self.answers("name: Delta, siret: \"35600000000048\""),
      Self.answers("name: Epsilon, siret: \"21750001600019\""),
    ]
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
      let outcome = VendorCheckout.session(VendorCheckout.base, order.map { rows[$0] })
      #expect(outcome.results.map { $0.plan?.id } == order.map { $0 == 2 ? "epsilon" : nil })
      let texts = outcome.results.flatMap(\.findings).filter { $0.severity == .error }.map(\.message.french)
      #expect(texts.count == 2 && texts.allSatisfy { $0.contains("a le même SIRET") })
    }
  }

  /// Without a SIRET nothing confirms that a name with another legal form is the same company’s.
  @Test func aNameAloneIsTakenAsItIs() {
    let names = ["Ancien", "ANCIEN", "Groupe Ancien", "Ancien SAS"]
    let outcome = VendorCheckout.session(
      VendorCheckout.base,
      names.enumerated().map { Self.answers("name: \($1)", software: "Portail \($0)") }
    )
    #expect(outcome.results.map { $0.plan?.id } == ["ancien", "ancien", "groupe_ancien", "ancien_sas"])
  }

  /// Names without a word of their own, or in another script, are themselves.
  @Test func namesOfOtherScripts() {
    let names = ["Groupe", "SAS", "日本", "中国", "Ωμέγα"]
    let rows = names.map { Self.answers("name: \($0)", software: "Portail") }
    let outcome = VendorCheckout.session(VendorCheckout.base, rows)
    let ids = outcome.results.map { $0.plan?.id }
    #expect(Set(ids).count == names.count && !ids.contains(nil), "\(ids)")
    let again = VendorCheckout.session(VendorCheckout.base.with(outcome), rows)
    #expect(again.files.isEmpty && again.results.map { $0.plan?.id } == ids)
  }

  /// Accents that are characters of their own, as in texts from macOS, are the same accents.
  @Test func accentsOfTheirOwn() {
    let outcome = VendorCheckout.session(
      VendorCheckout.base,
      [Self.answers("name: \"E\u{301}ditions Re\u{301}seau\"", software: "Cre\u{300}che")]
    )
    #expect(outcome.results[0].plan?.id == "editions_reseau")
    #expect(outcome.results[0].plan?.forms.map(\.uid) == ["api-cantine-editions-reseau-creche"])
  }

  /// A form that its identifier names may get another use case.
  @Test func aFormOfAnotherUseCase() {
    let answers = """
      service_provider: { id: alpha, name: Alpha }
      forms: [{ uid: api-cantine-alpha-repas, definition: api_cantine, name: Repas, use_case: sport, intitule: Repas,
        projet: Le prix, cadre_juridique: Le code, scopes: [quotient] }]
      """
    let outcome = VendorCheckout.session(VendorCheckout.base, [answers])
    let changes = outcome.results[0].written?.changes["api-cantine-alpha-repas"] ?? []
    #expect(changes.contains { $0.key == "use_case" && $0.after == .text("sport") }, "\(outcome.results[0].findings)")
  }

  @Test func severalLinesOfOneVendorAreOneVendor() {
    let rows = ["Gamma Repas", "GAMMA S.A.S. Repas", "Gamma Repas Logiciels", "Repas gamma"].enumerated().map {
      place,
      name in
      Self.answers("name: \(name), siret: \"35600000000048\"", software: "Gamma \(place)")
    }
    let outcome = VendorCheckout.session(VendorCheckout.base, rows)
    #expect(outcome.results.map { $0.plan?.id } == ["gamma_repas", "gamma_repas", "gamma_repas", "gamma_repas"])
    // A shorter form of a declared name, again and again.
    let short = ["Alpha", "Alpha"].enumerated().map { place, name in
      Self.answers("name: \(name), siret: \"\(Self.siret)\"", software: "Alpha \(place)")
    }
    let known = VendorCheckout.session(Self.project, short)
    #expect(known.results.map { $0.plan?.id } == ["alpha", "alpha"])
  }

  /// What is deposited for somebody else’s form would prefill the requests of these clients.
  @Test func aKeyThatAnotherFormUses() throws {
    let key = "<%= Rails.application.credentials.api_cantine_gamma_contact_technique_email || 'a@yopmail.com' %>"
    let project = VendorCheckout.base.with(
      VendorCheckout.formsPath,
      VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
        "  use_case: sport\n",
        with: "  use_case: sport\n  initialize_with: { contact_technique_email: \"\(key)\" }\n"
      )
    )
    let outcome = VendorCheckout.session(project, [Self.answers("name: Gamma, siret: \"35600000000048\"")])
    let plan = try #require(outcome.results[0].plan)
    #expect(
      plan.forms[0].keys.map(\.name) == [
        "api_cantine_gamma_cantine_plus_contact_technique_email",
        "api_cantine_gamma_cantine_plus_contact_technique_phone_number",
      ]
    )
    #expect(plan.forms[0].keys.allSatisfy { $0.sharedWith.isEmpty })
  }

  @Test func aKeyThatAnotherVendorsFormUses() {
    let forms = VendorCheckout.base.text(VendorCheckout.formsPath)
    let outcome = VendorCheckout.session(
      VendorCheckout.base.with(
        VendorCheckout.formsPath,
        forms.replacing("api_cantine_alpha_", with: "api_cantine_gamma_")
      ),
      [Self.answers("name: Gamma, siret: \"35600000000048\"")]
    )
    #expect(outcome.files.isEmpty && outcome.results[0].plan == nil)
  }
}

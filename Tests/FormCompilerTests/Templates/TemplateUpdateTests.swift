import FormCatalog
import FormCompiler
import FormSource
import FormTemplates
import FormTestSupport
import Testing

/// Answers that changed: only their form does, key by key.
@Suite struct TemplateUpdateTests {
  private static let first = VendorCheckout.answers.replacing(
    "scopes: [quotient, Adresse]",
    with: "scopes: [quotient, adresse]"
  )

  /// The lines that change when a vendor answers again.
  private static func changes(_ old: String, _ new: String, in project: MemoryProject? = nil) -> [String] {
    let before = project ?? VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [first]))
    let outcome = VendorCheckout.session(before, [first.replacing(old, with: new)])
    #expect(outcome.results[0].findings.filter { $0.severity == .error }.map(\.message.french) == [])
    return changedLines(of: outcome)
  }

  private static func changedLines(of outcome: TemplateSession.Outcome) -> [String] {
    String(decoding: UnifiedDiff.text(outcome.files), as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { ($0.hasPrefix("+") || $0.hasPrefix("-")) && !$0.hasPrefix("+++") && !$0.hasPrefix("---") }
  }

  @Test func aText() {
    #expect(
      Self.changes("Cantine : les tarifs", "Les tarifs")
        == ["-    intitule: \"Cantine : les tarifs\"", "+    intitule: Les tarifs"]
    )
  }

  @Test func aBlockOfLines() {
    #expect(
      Self.changes("Les agents les relisent.", "Les agents les vérifient.")
        == ["-      Les agents les relisent.", "+      Les agents les vérifient."]
    )
  }

  @Test func aSharedTextBecomesItsOwn() {
    #expect(
      Self.changes("use_case: tarifs", "use_case: tarifs\n    description: Autre chose")
        == ["-  description: *cantine_description", "+  description: Autre chose"]
    )
  }

  @Test func scopesComeAndGo() {
    #expect(
      Self.changes("[quotient, adresse]", "[quotient, enfants]")
        == [
          "-      - adresse", "+      - enfants", "-      - adresse", "+      - enfants", "-      - adresse",
          "+      - enfants",
        ]
    )
  }

  /// Comments, what is hidden and the order of the lines stay.
  @Test func scopesChangeLineByLine() {
    let path = VendorCheckout.formsPath
    let project = VendorCheckout.base.with(
      path,
      VendorCheckout.base.text(path).replacing(
        "    disabled:\n      - quotient\n    displayed:\n",
        with:
          "    disabled:\n      # voir le ticket 12\n      - quotient\n    hide: [enfants]\n    displayed: # ce qui est vu\n"
      )
    )
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      forms:
        - { definition: api_cantine, name: Repas, use_case: tarifs, scopes: [quotient, adresse] }
      """
    let outcome = VendorCheckout.session(project, [answers])
    let changes = outcome.results[0].written?.changes["api-cantine-alpha-repas"] ?? []
    #expect(
      Self.changedLines(of: outcome) == ["+      - adresse", "+      - adresse", "+      - adresse"]
    )
    #expect(
      changes.map { ChangeWords.words($0).french } == [
        "scopes_config.disabled\u{A0}: «\u{A0}adresse\u{A0}» en plus",
        "scopes_config.displayed\u{A0}: «\u{A0}adresse\u{A0}» en plus",
        "initialize_with.scopes\u{A0}: «\u{A0}adresse\u{A0}» en plus",
      ]
    )
  }

  /// In braces the value is written anew, with what answers never say.
  @Test func scopesInBraces() throws {
    let path = VendorCheckout.formsPath
    let project = VendorCheckout.base.with(
      path,
      VendorCheckout.base.text(path).replacing(
        "  scopes_config:\n    disabled:\n      - quotient\n    displayed:\n      - quotient\n",
        with: "  scopes_config: {disabled: [quotient], displayed: [quotient], hide: [enfants]}\n"
      )
    )
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      forms:
        - { definition: api_cantine, name: Repas, use_case: tarifs, scopes: [quotient, adresse] }
      """
    let outcome = VendorCheckout.session(project, [answers])
    let form = try #require(outcome.catalog.forms["api-cantine-alpha-repas"])
    #expect(form.declaration.scopesConfig.displayed?.map(\.value) == ["quotient", "adresse"])
    #expect(form.declaration.scopesConfig.hidden?.map(\.value) == ["enfants"])
  }

  /// A step that stays is neither new nor gone.
  @Test func stepsThatStay() {
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [Self.first]))
    let open = Self.first.replacing("use_case: tarifs", with: "use_case: tarifs\n    scopes_editable: true")
    let changes = VendorCheckout.session(before, [open]).results[0].written?.changes.values.first ?? []
    let steps = changes.first { $0.key == "steps" }.map { ChangeWords.words($0).french }
    #expect(steps == "steps\u{A0}: «\u{A0}scopes\u{A0}» en plus")
  }

  /// A page whose scopes are fixed is shown by the same view as one whose scopes are not.
  @Test(arguments: [false, true])
  func aSinglePageKeepsAView(_ isNew: Bool) throws {
    let single = VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
      "  steps: &cantine_steps\n    - name: legal\n    - name: contacts\n",
      with: "  single_page_view: cantine\n"
    ).replacing("    - name: scopes\n  scopes_config", with: "  scopes_config")
    let project = VendorCheckout.base.with(VendorCheckout.formsPath, single)
    let uid = isNew ? "api-cantine-alpha-autre" : "api-cantine-alpha-repas"
    for isEditable in [false, true] {
      let answers = """
        service_provider: { name: Alpha, siret: "13002526500013" }
        contacts: { contact_technique: { email: a@alpha.fr, phone_number: "0102030405" } }
        forms:
          - { definition: api_cantine, name: \(isNew ? "Autre" : "Repas"), use_case: tarifs, intitule: Repas, projet: Le prix,
              scopes: [quotient], single_page: true, scopes_editable: \(isEditable) }
        """
      let outcome = VendorCheckout.session(project, [answers])
      let form = try #require(outcome.catalog.forms[uid], "\(outcome.results[0].findings.map(\.message.french))")
      #expect(form.declaration.singlePageView?.value == "cantine")
      #expect(form.declaration.fixedBlocks.contains("scopes") != isEditable)
    }
  }

  @Test func scopesBecomeEditable() {
    let lines = Self.changes(
      "scopes: [quotient, adresse]",
      "scopes: [quotient, adresse]\n    displayed: [quotient, adresse, enfants]"
    )
    #expect(lines.contains("-  steps: *cantine_steps"))
    #expect(lines.contains("+    - name: scopes"))
    #expect(!lines.contains { $0.contains("intitule") || $0.contains("contact_technique") })
  }

  @Test func aContactIsNoLongerFilled() {
    let lines = Self.changes("use_case: tarifs", "use_case: tarifs\n    contact_filled: false")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.hasPrefix("-    contact_technique_") })
  }

  /// The neighbour’s text is used by others: it is not changed under their feet.
  @Test func aTextThatOthersUseIsLeftAlone() {
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [Self.first]))
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      forms:
        - { definition: api_cantine, name: Repas, use_case: tarifs, description: Autre, scopes: [quotient] }
      """
    let outcome = VendorCheckout.session(before, [answers])
    #expect(outcome.files.isEmpty)
    #expect(outcome.results[0].plan == nil)
    #expect(outcome.results[0].findings.map(\.message.french).first?.contains("&cantine_description") == true)
  }

  /// What is not answered stays: scopes, a number, and the person whom an address alone may be meant for.
  @Test func whatIsNotAnsweredStays() {
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      contacts: { contact_technique: { email: a@alpha.fr } }
      forms:
        - { definition: api_cantine, name: Repas, use_case: tarifs }
      """
    let outcome = VendorCheckout.session(VendorCheckout.base, [answers])
    #expect(outcome.results[0].findings.map(\.message.french) == [])
    #expect(outcome.results[0].plan != nil && outcome.files.isEmpty)
    let path = VendorCheckout.formsPath
    // More than its base ticks, and than the answers say.
    let wider = VendorCheckout.base.text(path).replacing("      # - adresse", with: "      - adresse")
      .replacing("    displayed:\n      - quotient", with: "    displayed:\n      - quotient\n      - adresse")
    #expect(VendorCheckout.session(VendorCheckout.base.with(path, wider), [answers]).files.isEmpty)
    let silent = VendorCheckout.base.text(path).replacing(
      "    scopes:\n      - quotient\n      # - adresse\n",
      with: ""
    )
    let unticked = VendorCheckout.session(VendorCheckout.base.with(path, silent), [answers])
    #expect(
      unticked.results[0].plan != nil && unticked.files.isEmpty,
      "\(unticked.results[0].findings.map(\.message.french))"
    )
    let named = VendorCheckout.base.text(path).replacing(
      "    contact_technique_type: organization",
      with: "    contact_technique_given_name: Camille\n    contact_technique_family_name: Exemple"
    )
    #expect(VendorCheckout.session(VendorCheckout.base.with(path, named), [answers]).files.isEmpty)
  }

  /// Clients who are to choose need steps.
  @Test func aChoiceMakesSteps() {
    let single = VendorCheckout.base.text(VendorCheckout.formsPath).replacing(
      "  steps: &cantine_steps\n    - name: legal\n    - name: contacts\n",
      with: "  single_page_view: cantine\n"
    )
    let project = VendorCheckout.base.with(VendorCheckout.formsPath, single)
    func form(_ more: String) -> TemplateSession.Outcome {
      VendorCheckout.session(project, [Self.first.replacing("use_case: tarifs", with: "use_case: tarifs\n    \(more)")])
    }
    let open = form("scopes_editable: true")
    let steps = open.catalog.forms["api-cantine-beta-logiciels-beta-cantine"]?.declaration.steps.map(\.value)
    #expect(steps?.contains("scopes") == true, "\(open.results[0].findings.map(\.message.french))")
    let both = form("single_page: true\n    scopes_editable: true")
    #expect(both.results[0].plan == nil)
    #expect(both.results[0].findings.contains { $0.message.french.contains("ne laisse pas les clients choisir") })
  }

  /// The prefills come last in the form: what is added to them comes before the key that is added to the form.
  @Test func aKeyAndAnAnswerAreAddedAtOnce() {
    let path = VendorCheckout.formsPath
    let lines = VendorCheckout.base.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let silent = lines.filter { !$0.contains("contact_technique_") }.joined(separator: "\n")
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      contacts: { contact_technique: { email: a@alpha.fr, phone_number: "0102030405" } }
      forms:
        - { id: "42", definition: api_cantine, name: Repas, use_case: tarifs }
      """
    let outcome = VendorCheckout.session(VendorCheckout.base.with(path, silent), [answers])
    #expect(outcome.results[0].findings.map(\.message.french) == [])
    let keys = Self.changedLines(of: outcome).map { $0.prefix { $0 != ":" } }
    #expect(
      keys == [
        "+    contact_technique_type", "+    contact_technique_email", "+    contact_technique_phone_number",
        "+  answers_id",
      ]
    )
  }

  @Test func aHandMadeFormIsChangedInPlace() {
    let answers = """
      service_provider: { name: Alpha, siret: "13002526500013" }
      contacts: { contact_technique: { email: a@alpha.fr, phone_number: "0102030405" } }
      forms:
        - { definition: api_cantine, name: Repas, use_case: tarifs, intitule: Le prix du repas, scopes: [quotient, enfants] }
      """
    let outcome = VendorCheckout.session(VendorCheckout.base, [answers])
    let text = VendorCheckout.base.with(outcome).text(VendorCheckout.formsPath)
    #expect(outcome.results[0].plan?.forms.map(\.uid) == ["api-cantine-alpha-repas"])
    #expect(text.contains("    intitule: Le prix du repas\n"))
    // The comment within the list stays where it was.
    #expect(
      text.contains("    scopes:\n      - quotient\n      - enfants\n      # - adresse\n")
        || text.contains("      - quotient\n      # - adresse\n      - enfants\n")
    )
    #expect(outcome.results[0].plan?.forms[0].keys.map(\.name) == [])
  }

  /// A form is renamed only where its number or identifier says that it is meant.
  @Test func anotherNameForTheSoftware() {
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [Self.first]))
    let uid = "api-cantine-beta-logiciels-beta-cantine"
    let other = Self.first.replacing("Bêta Cantine", with: "Bêta Repas")
    let second = VendorCheckout.session(before, [other])
    #expect(second.results[0].plan?.forms[0].uid == "api-cantine-beta-logiciels-beta-repas")
    #expect(second.results[0].findings.map(\.severity) == [.warning])
    #expect(second.catalog.forms[uid]?.name == "Bêta Cantine")
    let renamed = VendorCheckout.session(
      before,
      [other.replacing("name: Bêta Repas", with: "name: Bêta Repas\n    uid: \(uid)")]
    )
    #expect(renamed.results[0].findings.isEmpty)
    #expect(renamed.catalog.forms[uid]?.name == "Bêta Repas")
  }

  @Test func stepsBecomeOnePageAndBack() {
    let before = VendorCheckout.base.with(VendorCheckout.session(VendorCheckout.base, [Self.first]))
    let page = Self.first.replacing("use_case: tarifs", with: "use_case: tarifs\n    single_page: true")
    let after = before.with(VendorCheckout.session(before, [page]))
    let form = VendorCheckout.session(after, []).catalog.forms["api-cantine-beta-logiciels-beta-cantine"]
    #expect(form?.declaration.steps.map(\.value) == [])
    let steps = Self.first.replacing("use_case: tarifs", with: "use_case: tarifs\n    single_page: false")
    let back = VendorCheckout.session(after, [steps]).catalog.forms["api-cantine-beta-logiciels-beta-cantine"]
    #expect(back?.declaration.steps.map(\.value) == ["legal", "contacts"])
  }

  @Test func linesEndAsTheFilesDo() {
    let windows = VendorCheckout.base.files.mapValues { bytes in
      bytes.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] }
    }
    let project = windows.reduce(VendorCheckout.base) { $0.with($1.key, $1.value) }
    let outcome = VendorCheckout.session(project, [Self.first])
    #expect(outcome.files.count == 3)
    for file in outcome.files {
      let lines = file.after.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") }, "\(file.path)")
    }
  }

  @Test func vendorsOfAnEnvironmentStandBelowIt() {
    var project = VendorCheckout.base
    let vendors = project.text(VendorCheckout.vendorsPath).replacing("shared:", with: "production:")
    project = project.with(VendorCheckout.vendorsPath, vendors)
    let written = project.with(VendorCheckout.session(project, [Self.first])).text(VendorCheckout.vendorsPath)
    #expect(written.contains("\n  beta_logiciels:\n"))
    #expect(!written.contains("\nbeta_logiciels:"))
  }

  @Test func vendorsOfACheckoutStandBelowShared() {
    var project = VendorCheckout.base
    let forms = project.text(VendorCheckout.formsPath)
    project.files[VendorCheckout.vendorsPath] = nil
    let start = forms.firstRange(of: "# Éditeurs")?.lowerBound ?? forms.endIndex
    project = project.with(VendorCheckout.formsPath, String(forms[..<start]))
    let outcome = VendorCheckout.session(project, [Self.first])
    #expect(
      project.with(outcome).text(VendorCheckout.vendorsPath).hasPrefix(
        "---\nshared:\n  beta_logiciels:\n    type: editor\n"
      )
    )
  }
}

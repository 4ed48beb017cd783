import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// What becomes of a table’s lines.
@Suite struct TemplateImportTests {
  /// The marked cells of some lines are those that are refused.
  private static func expectRefusals(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let (outcome, general) = VendorTable.run(text.text)
    let start = VendorTable.header.utf8.count
    let found = outcome.results.flatMap(\.findings).filter { $0.severity == .error }.map(\.span.range).sorted {
      $0.lowerBound < $1.lowerBound
    }
    #expect(
      found == text.ranges.map { ($0.lowerBound + start)..<($0.upperBound + start) },
      sourceLocation: sourceLocation
    )
    #expect(general.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func aLineBecomesAForm() {
    let (outcome, general) = VendorTable.run(
      VendorTable.right + "r2;Gamma;;b@gamma.fr;;Foyer;Le foyer;;Tout le foyer\n"
    )
    #expect(general.map(\.message.french) == [])
    #expect(
      outcome.results.map { $0.plan?.forms.map(\.uid) } == [["api-cantine-beta-repas"], ["api-cantine-gamma-foyer"]]
    )
    let scopes = outcome.catalog.forms["api-cantine-gamma-foyer"]?.declaration.scopesConfig.displayed?.map(\.value)
    #expect(scopes == ["adresse", "enfants"])
  }

  @Test func eachRowsErrorsAreItsOwn() {
    Self.expectRefusals(
      VendorTable.right + "r2;Gamma;⟦123⟧;⟦gamma⟧;⟦zéro⟧;Foyer;⟦=1+1⟧;⟦quotien⟧;\n"
        + "r3;Delta;;d@delta.fr;+33 1 02 03 04 05;Delta;Le foyer;Le quotient;\n"
    )
  }

  @Test func aSIRETThatASpreadsheetRounded() {
    Self.expectRefusals("r2;Gamma;⟦2,1750001600019E+13⟧;g@gamma.fr;;Foyer;Le foyer;Le quotient;\n")
  }

  /// What a person would look up in another line, a program would publish.
  @Test(arguments: ["idem", "Cf. ligne 3", "\"\"\"\"", "voir ligne 12"])
  func whatRefersToAnotherLine(_ text: String) {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;⟦\(text)⟧;Le foyer;Le quotient;\n")
  }

  @Test(arguments: ["=> Foyer", "-> Foyer", "@mairie", "Idem Conseil"])
  func whatIsNeither(_ text: String) {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;\(text);Le foyer;\"- quotient\n- adresse\";\n")
  }

  @Test(arguments: ["=HYPERLINK(1)", "@SUM(A1)", "+cmd|x", "-x", "#REF!", "#N/A"])
  func formulas(_ text: String) {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;⟦\(text)⟧;Le foyer;Le quotient;\n")
  }

  /// A contact is optional, but not the address of one of whom something is said.
  @Test func aContactWithoutAnAddress() {
    Self.expectRefusals("r2;Gamma;;⟦⟧;0102030405;Foyer;Le foyer;Le quotient;\n")
    Self.expectRefusals("r2;Gamma;;;;Foyer;Le foyer;Le quotient;\n")
  }

  @Test func aLineThatIsTooLong() {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;Foyer;Le foyer;Le quotient;;⟦de trop⟧\n" + VendorTable.right)
  }

  @Test func theSameAnswerTwice() {
    let again = VendorTable.right.replacing("r1;", with: "⟦r1⟧;").replacing("Les repas", with: "Les goûters")
    Self.expectRefusals(VendorTable.right + again)
  }

  /// The first of identical lines counts, and the others are told.
  @Test func identicalLines() {
    let text = MarkedText(
      VendorTable.header + VendorTable.right + "r2;Gamma;;⟦g⟧;;Foyer;Le foyer;Le quotient;\n"
        + "⟦\(VendorTable.right.dropLast())⟧\n⟦r2;Gamma;;g;; Foyer ;Le foyer;Le quotient;⟧\n"
    )
    let (outcome, general) = VendorTable.run(text.bytes, mapping: VendorTable.mapping, in: VendorCheckout.base)
    #expect(outcome.results.map { $0.plan == nil } == [false, true])
    #expect((outcome.results.flatMap(\.findings) + general).map(\.span.range) == text.ranges)
    #expect(
      general.map(\.message.french)
        == [2, 3].map {
          "ligne identique à la ligne \($0)\u{A0}: ces réponses ne sont écrites qu’une fois"
        }
    )
    #expect(general.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "217 500 016 00019", "217500016", "612345678", "6 12 34 56 78", "33612345678", "6.12E+08", "6,12e+08",
    "612345678.0",
    "336123456780000", "01 99 00 12 3", "01 99 00 12 345",
  ])
  func whatIsNoPhone(_ text: String) {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;⟦\(text)⟧;Foyer;Le foyer;Le quotient;\n")
    let written = AnswerCheck.phone(text, mobile: false)
    #expect(written?.advice?.french.contains("au format texte") == true, "what to write")
    #expect(written?.message.french.contains(text) == false, "nobody’s number is repeated")
  }

  @Test(arguments: [
    "0612345678", "06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678", "+352 27 12 34 5",
  ])
  func whatIsAPhone(_ text: String) {
    #expect(AnswerCheck.phone(text, mobile: false) == nil)
  }

  /// Labels of the project and of the mapping are found before commas are.
  @Test func labelsWithCommas() {
    let project = VendorCheckout.base.with(
      "config/authorization_definitions/cantine.yml",
      VendorCheckout.base.text("config/authorization_definitions/cantine.yml")
        .replacing("name: Enfants du foyer", with: "name: \"Enfants du foyer, âges ; écoles\"")
        .replacing("name: Adresse", with: "name: Enfants du foyer")
    )
    let mapping = VendorTable.mapping.replacing("\"Tout le foyer\"", with: "\"Foyer, en entier\"")
    func ticked(_ cell: String) -> [String]? {
      let (outcome, general) = VendorTable.run(
        "r1;Bêta;;a@beta.fr;;Repas;Les repas;\"\(cell)\";\n",
        mapping: mapping,
        in: project
      )
      #expect(general.isEmpty)
      #expect(outcome.results.allSatisfy { $0.plan != nil })
      return outcome.catalog.forms["api-cantine-beta-repas"]?.tickedScopes.sorted()
    }
    #expect(ticked("Enfants du foyer, âges ; écoles, Le quotient") == ["enfants", "quotient"])
    #expect(ticked("Le quotient;enfants du foyer,  ÂGES ; écoles") == ["enfants", "quotient"])
    #expect(ticked("Enfants du foyer, Le quotient") == ["adresse", "quotient"])
    #expect(ticked("Foyer, en entier|quotient") == ["adresse", "enfants", "quotient"])
    #expect(ticked("Le quotient\r\nEnfants du foyer") == ["adresse", "quotient"])
  }

  @Test func aColumnThatIsNotThere() {
    let (outcome, general) = VendorTable.run(
      VendorTable.right,
      mapping: VendorTable.mapping.replacing("Courriel", with: "Couriel")
    )
    #expect(outcome.results.isEmpty && outcome.files.isEmpty)
    #expect(general.map { $0.label?.french } == ["vouliez-vous dire «\u{A0}Courriel\u{A0}»\u{A0}?"])
    #expect(general.map(\.span.source) == [SourceID(1 << 24 + 1)])
  }

  @Test func anAnswerThatNobodyAsks() {
    let (outcome, general) = VendorTable.run(
      VendorTable.right,
      mapping: VendorTable.mapping.replacing("forms.name", with: "forms.nam")
    )
    #expect(outcome.results.isEmpty)
    #expect(general.map { $0.label?.french } == ["vouliez-vous dire «\u{A0}forms.name\u{A0}»\u{A0}?"])
  }

  /// What the mapping gets wrong is said once, at its place there, whatever the number of rows.
  @Test(arguments: [
    ("forms.scopes: { \"Le quotient\": quotient,", "forms.scopes: { \"Le quotient\": ⟦quotien⟧,"),
    ("\"Tout le foyer\": [adresse, enfants]", "\"Tout le foyer\": [adresse, ⟦enfant⟧]"),
    ("forms.use_case: tarifs", "forms.use_case: ⟦tarif⟧"),
    ("forms.definition: api_cantine", "forms.definition: ⟦api_cantin⟧"),
    ("  forms.intitule: La cantine", "  forms.intitule: La cantine\n  forms.name: ⟦Toto⟧"),
    ("⟦⟧columns:\n", "⟦columns⟧:\n"),
  ])
  func aMistakeOfTheMapping(_ right: String, _ wrong: String) throws {
    var mapping = VendorTable.mapping.replacing(right.replacing("⟦⟧", with: ""), with: wrong)
    if right.hasPrefix("⟦⟧") { mapping = mapping.replacing("  forms.definition: api_cantine\n", with: "") }
    let marked = MarkedText(mapping)
    let rows = (1...3).map { number in
      VendorTable.right.replacing("r1;Bêta;21750001600019", with: "r\(number);Bêta \(number);")
        .replacing("Le quotient;", with: "Le quotient, Tout le foyer;")
    }
    let (outcome, general) = VendorTable.run(rows.joined(), mapping: marked.text)
    let place = LineIndex(marked.bytes).position(of: try #require(marked.ranges.first).lowerBound)
    let lines = Self.report(outcome, rows.joined(), marked.text).problems(general).split(separator: "\n")
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.allSatisfy { $0.hasPrefix("m.yml:\(place.line):\(place.column): error") }, "\(lines)")
    #expect(outcome.files.isEmpty)
  }

  private static func report(
    _ outcome: TemplateSession.Outcome,
    _ rows: String,
    _ mapping: String = VendorTable.mapping
  )
    -> TemplateOutcomeReport
  {
    let files = [("t.csv", VendorTable.header + rows), ("m.yml", mapping)].enumerated().map { number, file in
      SourceFile(id: SourceID(1 << 24 + number), path: file.0, role: .configuration, bytes: Array(file.1.utf8))
    }
    return TemplateOutcomeReport(outcome, files: files, layout: .checkout, language: .french) { $0 }
  }

  /// Rows of which the same is said are named together.
  @Test(arguments: [
    ([1, 2, 3, 4], "\u{A0}; de même aux lignes 3 à 5"), ([1, 3], "\u{A0}; de même à la ligne 4"),
    ([1, 2, 4, 6], "\u{A0}; de même aux lignes 3, 5 et 7"), ([2], "une base qui répond"),
  ])
  func severalRowsWithoutAnAnswer(_ lacking: [Int], _ end: String) {
    let rows = (1...6).map { number in
      "r\(number);Bêta \(number);;a@beta.fr;;Repas;\(lacking.contains(number) ? "" : "Les repas");Le quotient;\n"
    }
    let (outcome, _) = VendorTable.run(rows.joined())
    let problems = Self.report(outcome, rows.joined()).problems([]).split(separator: "\n")
    let errors = problems.filter { $0.contains(" error[") }
    #expect(errors.count == 1 && errors.allSatisfy { $0.hasSuffix(end) }, "\(problems)")
  }

  @Test func twoColumnsOfOneName() {
    let (outcome, general) = VendorTable.run(
      VendorTable.right,
      header: VendorTable.header.replacing("Logiciel", with: "Société")
    )
    #expect(outcome.results.isEmpty && general.count == 2)
  }

  @Test func aSecondRunChangesNothing() {
    let (first, _) = VendorTable.run(VendorTable.right)
    let (again, _) = VendorTable.run(VendorTable.right, in: VendorCheckout.base.with(first))
    #expect(again.files.isEmpty)
  }

  /// A row that is refused for what another one of its vendor says is named too, and has its own line for programs.
  @Test(arguments: [false, true])
  func aRowThatAnotherOneRefuses(_ isReversed: Bool) {
    let rows = [
      "Alpha | Repas;21750001600019;;;Un;Les repas;Le quotient;\n", "Alpha | Repas;;;;Deux;Les repas;Le quotient;\n",
    ]
    let table = (isReversed ? rows.reversed() : rows).enumerated().map { "r\($0);\($1)" }.joined()
    let (outcome, general) = VendorTable.run(table)
    #expect(outcome.results.map { $0.plan == nil } == [true, true])
    let report = Self.report(outcome, table)
    let lines = report.problems(general).split(separator: "\n")
    #expect(lines.count == 1, "\(lines)")
    #expect(lines.first?.hasPrefix("t.csv:\(isReversed ? 3 : 2):") == true, "\(lines)")
    #expect(lines.first?.hasSuffix("\u{A0}; de même à la ligne \(isReversed ? 2 : 3)") == true, "\(lines)")
    let json = String(decoding: report.json(general), as: UTF8.self)
    #expect(json.contains("\"line\": 2") && json.contains("\"line\": 3"))
  }
}

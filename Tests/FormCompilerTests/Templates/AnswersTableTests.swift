import FormCatalog
import FormCompiler
import FormSource
import FormSyntax
import FormTemplates
import FormTestSupport
import Testing

/// Tables as form services and spreadsheets export them.
@Suite struct AnswersTableTests {
  private static func table(_ bytes: [UInt8]) -> AnswersTable {
    let file = SourceFile(id: SourceID(9), path: "t.csv", role: .configuration, bytes: bytes)
    return AnswersTable(TableText.decoded(file))
  }

  private static func cells(_ text: String) -> [[String]] {
    let table = table(Array(text.utf8))
    return ([table.header] + table.rows).map { $0.map(\.text) }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func theSeparatorIsFound(_ separator: String) {
    let text =
      ["nom", "siret", "autre"].joined(separator: separator) + "\r\n"
      + ["\"a,b;c\"", "", "d"].joined(separator: separator)
    #expect(Self.cells(text) == [["nom", "siret", "autre"], ["a,b;c", "", "d"]])
  }

  /// A line `sep=` names a sign of one byte; another is no separator.
  @Test func theSeparatorMayBeNamed() {
    #expect(Self.cells("sep=|\na|b;c\n1|2") == [["a", "b;c"], ["1", "2"]])
    #expect(Self.cells("sep=é\na;b\n1;2") == [["sep=é"], ["a", "b"], ["1", "2"]])
    #expect(Self.cells("sep=\r\na;b") == [["sep="], ["a", "b"]])
  }

  @Test func quotesHoldQuotesAndLines() {
    #expect(Self.cells("a,b\n\"x \"\"y\"\"\nz\",1\n\n,\n2,3") == [["a", "b"], ["x \"y\"\nz", "1"], ["2", "3"]])
  }

  @Test func encodingsOfSpreadsheets() {
    let text = "nom;ville\nÉlan – « 10 € »;Orléans\n"
    let utf16 = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let special: [Unicode.Scalar: UInt8] = ["€": 0x80, "–": 0x96]
    let windows: [UInt8] = text.unicodeScalars.map { special[$0] ?? UInt8($0.value) }
    for bytes in [Array(text.utf8), ByteOrderMark.utf8 + Array(text.utf8), little, big, windows] {
      #expect(Self.table(bytes).rows.map { $0.map(\.text) } == [["Élan – « 10 € »", "Orléans"]])
    }
  }

  @Test func aQuoteThatIsNeverClosed() {
    let marked = MarkedText("a,b\n1,⟦\"⟧2\n3,4\n")
    #expect(Self.table(marked.bytes).findings.map(\.span.range) == marked.ranges)
  }

  @Test func nothingAtAll() {
    #expect(Self.table([]).findings.count == 1)
    #expect(Self.table(Array("\n\n;;\n".utf8)).findings.count == 1)
  }

  @Test func everyCellStandsWhereItIsWritten() {
    let marked = MarkedText("⟦a⟧;⟦é⟧\r\n⟦\"x;y\"⟧;⟦⟧")
    let table = Self.table(marked.bytes)
    #expect((table.header + Array(table.rows.joined())).map(\.span.range) == marked.ranges)
  }
}

/// A table and its mapping, on their way into a checkout.
@Suite struct TemplateImportTests {
  private static let mapping = """
    columns:
      service_provider.name: Société
      service_provider.siret: N° SIRET
      contacts.contact_technique.email: Courriel
      contacts.contact_technique.phone_number: Téléphone
      forms.name: Logiciel
      forms.projet: À quoi sert-il ?
      forms.scopes: [Données, Autres données]
    values:
      forms.scopes: { "Le quotient": quotient, "Tout le foyer": [adresse, enfants] }
    constants:
      forms.definition: api_cantine
      forms.use_case: tarifs
      forms.intitule: La cantine
    """

  private static let header =
    "id;Société;N° SIRET;Courriel;Téléphone;Logiciel;À quoi sert-il ?;Données;Autres données\n"
  private static let right = "r1;Bêta;21750001600019;a@beta.fr;0102030405;Repas +;Les repas;Le quotient;\n"

  private static func run(_ rows: String, mapping: String = mapping, header: String = header)
    -> (outcome: TemplateSession.Outcome, general: [Finding])
  {
    let table = SourceFile(
      id: SourceID(1 << 24),
      path: "t.csv",
      role: .configuration,
      bytes: Array((header + rows).utf8)
    )
    let columns = SourceFile(id: SourceID(1 << 24 + 1), path: "m.yml", role: .configuration, bytes: Array(mapping.utf8))
    let (read, general) = TemplateRow.rows(of: AnswersTable(table), ColumnMapping(columns))
    let session = TemplateSession(VendorCheckout.base.project, .checkout, environment: .production) { _ in }
    return (session.run(read), general)
  }

  /// The marked cells of some lines are those that are refused.
  private static func expectRefusals(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = MarkedText(marked)
    let (outcome, general) = run(text.text)
    let start = header.utf8.count
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
    let (outcome, general) = Self.run(Self.right + "r2;Gamma;;b@gamma.fr;;Foyer;Le foyer;;Tout le foyer\n")
    #expect(general.map(\.message.french) == [])
    #expect(
      outcome.results.map { $0.plan?.forms.map(\.uid) } == [["api-cantine-beta-repas"], ["api-cantine-gamma-foyer"]]
    )
    let scopes = outcome.catalog.forms["api-cantine-gamma-foyer"]?.declaration.scopesConfig.displayed?.map(\.value)
    #expect(scopes == ["adresse", "enfants"])
  }

  @Test func eachRowsErrorsAreItsOwn() {
    Self.expectRefusals(
      Self.right + "r2;Gamma;⟦123⟧;⟦gamma⟧;⟦zéro⟧;Foyer;⟦=1+1⟧;⟦quotien⟧;\n"
        + "r3;Delta;;d@delta.fr;+33 1 02 03 04 05;Delta;Le foyer;Le quotient;\n"
    )
  }

  @Test func aSIRETThatASpreadsheetRounded() {
    Self.expectRefusals("r2;Gamma;⟦2,1750001600019E+13⟧;g@gamma.fr;;Foyer;Le foyer;Le quotient;\n")
  }

  @Test(arguments: ["=HYPERLINK(1)", "@SUM(A1)", "+cmd|x", "-x", "#REF!", "#N/A"])
  func formulas(_ text: String) {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;⟦\(text)⟧;Le foyer;Le quotient;\n")
  }

  @Test func aLineThatIsTooLong() {
    Self.expectRefusals("r2;Gamma;;g@gamma.fr;;Foyer;Le foyer;Le quotient;;⟦de trop⟧\n" + Self.right)
  }

  @Test func theSameAnswerTwice() {
    let again = Self.right.replacing("r1;", with: "⟦r1⟧;")
    Self.expectRefusals(Self.right + again)
  }

  @Test func aColumnThatIsNotThere() {
    let (outcome, general) = Self.run(Self.right, mapping: Self.mapping.replacing("Courriel", with: "Couriel"))
    #expect(outcome.results.isEmpty && outcome.files.isEmpty)
    #expect(general.map { $0.label?.french } == ["vouliez-vous dire «\u{A0}Courriel\u{A0}»\u{A0}?"])
    #expect(general.map(\.span.source) == [SourceID(1 << 24 + 1)])
  }

  @Test func anAnswerThatNobodyAsks() {
    let (outcome, general) = Self.run(Self.right, mapping: Self.mapping.replacing("forms.name", with: "forms.nam"))
    #expect(outcome.results.isEmpty)
    #expect(general.map { $0.label?.french } == ["vouliez-vous dire «\u{A0}forms.name\u{A0}»\u{A0}?"])
  }

  @Test func twoColumnsOfOneName() {
    let (outcome, general) = Self.run(Self.right, header: Self.header.replacing("Logiciel", with: "Société"))
    #expect(outcome.results.isEmpty && general.count == 2)
  }

  @Test func aSecondRunChangesNothing() {
    let (first, _) = Self.run(Self.right)
    let project = VendorCheckout.base.with(first)
    let table = SourceFile(
      id: SourceID(1 << 24),
      path: "t.csv",
      role: .configuration,
      bytes: Array((Self.header + Self.right).utf8)
    )
    let columns = SourceFile(
      id: SourceID(1 << 24 + 1),
      path: "m.yml",
      role: .configuration,
      bytes: Array(Self.mapping.utf8)
    )
    let (rows, _) = TemplateRow.rows(of: AnswersTable(table), ColumnMapping(columns))
    let again = TemplateSession(project.project, .checkout, environment: .production) { _ in }.run(rows)
    #expect(again.files.isEmpty)
  }
}

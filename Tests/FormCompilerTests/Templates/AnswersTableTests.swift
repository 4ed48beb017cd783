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

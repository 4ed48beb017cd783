import FormSource
import FormTemplates
import FormTestSupport

/// A table of answers, in any encoding.
enum TableTarget {
  static func run(_ bytes: [UInt8]) {
    let table = read(bytes)
    let (decoded, cells) = (table.file.bytes, [table.header] + table.rows)
    requireNone(PlaceCheck.flaws(table.findings, in: SourceTree(files: [table.file])), "places of findings")
    var end = 0
    for cell in cells.joined() {
      if let flaw = PlaceCheck.flaw(cell.span, in: decoded) { fatalError("a cell: \(flaw)") }
      require(cell.span.start >= end, "cells stand one after the other")
      end = cell.span.end
    }
    // A table whose quotes are in place can be written again; null characters would make it look like UTF-16.
    guard table.findings.isEmpty, !decoded.contains(0) else { return }
    let again = read(Array(cells.map { $0.map { quoted($0.text) }.joined(separator: ";") + "\r\n" }.joined().utf8))
    require(
      ([again.header] + again.rows).map { $0.map(\.text) } == cells.map { $0.map(\.text) } || isAmbiguous(cells),
      "what is written is read"
    )
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacingExactly("\"", with: "\"\"") + "\""
  }

  /// With a single column no separator says what separates.
  private static func isAmbiguous(_ cells: [[AnswersTable.Cell]]) -> Bool { (cells.first?.count ?? 0) < 2 }

  private static func read(
    _ bytes: [UInt8]
  ) -> (file: SourceFile, header: [AnswersTable.Cell], rows: [[AnswersTable.Cell]], findings: [Finding]) {
    let file = TableText.decoded(SourceFile(id: SourceID(0), path: "t.csv", role: .configuration, bytes: bytes))
    let table = AnswersTable(file)
    return (file, table.header, table.rows, table.findings)
  }
}

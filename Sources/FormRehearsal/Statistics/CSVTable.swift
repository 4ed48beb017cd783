/// A table as spreadsheets read it: RFC 4180 with semicolons, as they expect where a comma stands in numbers, in UTF-8 behind
/// the mark by which they know it.
package struct CSVTable: Sendable {
  private var bytes: [UInt8]
  private let width: Int

  package init(columns: [String]) {
    bytes = Array("\u{FEFF}".utf8)
    width = columns.count
    add(columns)
  }

  /// Adds a row; cells that are missing are empty.
  package mutating func add(_ cells: [String]) {
    let row = (0..<width).map { $0 < cells.count ? Self.cell(cells[$0]) : "" }
    bytes += (row.joined(separator: ";") + "\r\n").utf8
  }

  package var file: [UInt8] { bytes }

  /// A cell, quoted where it has to be. A spreadsheet takes what begins with some signs for a formula, and would compute what
  /// somebody has typed: an apostrophe before them makes a text of it (OWASP, “CSV Injection”).
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { Self.formulaSigns.contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    guard isFormula || plain.unicodeScalars.contains(where: { Self.quoted.contains($0) }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }

  // Full-width signs count as the others where spreadsheets are Japanese or Chinese.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let quoted: Set<Unicode.Scalar> = [";", ",", "\"", "\r", "\n", "\t"]
}

package import FormSource

/// A table of answers: comma-separated values (RFC 4180), with any of the usual separators.
package struct AnswersTable: Sendable {
  package struct Cell: Sendable {
    package let text: String
    /// The cell with its quotes, in the decoded file.
    package let span: ByteSpan
  }

  /// The names of the columns.
  package let header: [Cell]
  /// The rows below the header, without empty ones.
  package let rows: [[Cell]]
  package let findings: [Finding]
  /// The table in UTF-8.
  let bytes: [UInt8]

  /// - Parameter file: decoded (``TableText``).
  package init(_ file: SourceFile) {
    bytes = file.bytes
    if let finding = Self.workbook(file) {
      (header, rows, findings) = ([], [], [finding])
      return
    }
    // Excel may name the separator on a first line of its own.
    let named = Self.namedSeparator(of: file.bytes)
    var reader = TableReader(file, separator: named?.separator ?? Self.separator(of: file.bytes), from: named?.end ?? 0)
    let lines = reader.lines().filter { line in line.contains { !$0.text.trimmedOfSpaces.isEmpty } }
    header = lines.first ?? []
    rows = Array(lines.dropFirst())
    var findings = reader.findings
    if lines.isEmpty {
      findings.append(
        MalformedTable.finding(Words(fr: "le tableau est vide", en: "the table is empty"), at: .startOfFile(file.id))
      )
    }
    self.findings = findings
  }

  /// A finding about a file that is no text: a workbook of Excel or LibreOffice, which begins as a ZIP archive does (.xlsx,
  /// .ods) or as a compound file ([MS-CFB], .xls), whose first bytes are then decoded as Windows-1252.
  private static func workbook(_ file: SourceFile) -> Finding? {
    let isWorkbook = [Array("PK\u{3}\u{4}".utf8), Array("ÐÏ\u{11}à¡±\u{1A}á".utf8)].contains {
      file.bytes.starts(with: $0)
    }
    guard isWorkbook else { return nil }
    return MalformedTable.finding(
      Words(
        fr: "c’est un classeur (.xlsx, .ods ou .xls), pas un tableau en texte",
        en: "this is a workbook (.xlsx, .ods or .xls), not a table as text"
      ),
      at: .startOfFile(file.id),
      label: Words(
        fr: "dans le tableur, enregistrez la feuille sous «\u{A0}CSV UTF-8\u{A0}»",
        en: "in the spreadsheet, save the sheet as “CSV UTF-8”"
      )
    )
  }

  /// The separator that a first line such as `sep=;` names, one byte, and the end of that line.
  private static func namedSeparator(of bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    let head = Array("sep=".utf8)
    guard bytes[start...].starts(with: head), let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > start + 4 else {
      return nil
    }
    let separator = bytes[start + 4]
    guard separator < 0x80, separator != UInt8(ascii: "\""), separator != UInt8(ascii: "\r") else { return nil }
    return (separator, end + 1)
  }

  /// The most frequent separator in the first line, outside of quotes; a comma if there is none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      // The first line with a separator in it.
      if byte == UInt8(ascii: "\n"), counts.contains(where: { $0 > 0 }) { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let best = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }
    return candidates[best ?? 0]
  }
}

/// Reads the cells of a table one by one.
private struct TableReader {
  private let bytes: [UInt8]
  private let source: SourceID
  private let separator: UInt8
  private var offset = 0
  private(set) var findings: [Finding] = []

  init(_ file: SourceFile, separator: UInt8, from start: Int) {
    bytes = file.bytes
    source = file.id
    self.separator = separator
    offset = start == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : start
  }

  mutating func lines() -> [[AnswersTable.Cell]] {
    var lines: [[AnswersTable.Cell]] = []
    while offset < bytes.count { lines.append(line()) }
    return lines
  }

  private mutating func line() -> [AnswersTable.Cell] {
    var cells = [cell()]
    while offset < bytes.count, bytes[offset] == separator {
      offset += 1
      cells.append(cell())
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
    return cells
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func cell() -> AnswersTable.Cell {
    let start = offset
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
      return made(bytes[start..<offset], from: start)
    }
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "\"") {
        text.append(bytes[offset])
      } else if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
        text.append(bytes[offset])
        offset += 1
      } else {
        break
      }
      offset += 1
    }
    if offset == bytes.count {
      report(start, start + 1, Words(fr: "ce guillemet n’est jamais fermé", en: "this quote is never closed"))
    } else {
      offset += 1
    }
    let close = offset
    while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
    if offset > close {
      let words = Words(
        fr: "du texte suit le guillemet qui ferme la case",
        en: "text follows the quote that closes the cell"
      )
      report(close, offset, words)
    }
    return made(text[...], from: start)
  }

  private mutating func report(_ start: Int, _ end: Int, _ words: Words) {
    findings.append(MalformedTable.finding(words, at: ByteSpan(source, start, end)))
  }

  private func made(_ text: ArraySlice<UInt8>, from start: Int) -> AnswersTable.Cell {
    AnswersTable.Cell(text: String(decoding: text, as: UTF8.self), span: ByteSpan(source, start, offset))
  }
}

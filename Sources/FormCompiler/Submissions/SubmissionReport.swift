import FormConcurrency
import FormJSON
package import FormSource
import FormSubmission

/// Validates the submissions of a file and reports on each.
package struct SubmissionReport: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case text
    /// One line for each submission, with a JSON object.
    case json
  }

  private let judge: SubmissionJudge
  private let form: String
  private let format: Format
  private let language: Language
  /// Submissions validated before the report is written out.
  private static let batchSize = 8192
  private static let partSize = 256

  /// - Parameters:
  ///   - judge: validates the form’s submissions.
  ///   - form: the form’s uid, for the report.
  ///   - format: the format of the report.
  ///   - language: the language of messages.
  package init(_ judge: SubmissionJudge, form: String, format: Format, language: Language) {
    self.judge = judge
    self.form = form
    self.format = format
    self.language = language
  }

  /// Validates all submissions of a file.
  /// - Parameters:
  ///   - bytes: the contents of the file.
  ///   - name: its name as the user gave it, for the report.
  ///   - isLines: whether each line is a submission (JSON Lines).
  ///   - write: called with the report piece by piece, in the order of the file.
  /// - Returns: whether all submissions are accepted.
  package func run(_ bytes: [UInt8], name: String, isLines: Bool, write: ([UInt8]) -> Void) -> Bool {
    guard isLines else {
      let (report, isValid) = validate(Record(number: 1, line: nil, range: 0..<bytes.count), of: bytes, name)
      write(report)
      return isValid
    }
    let records = Self.records(in: bytes)
    var areValid = true
    for start in stride(from: 0, to: records.count, by: Self.batchSize) {
      let batch = records[start..<min(start + Self.batchSize, records.count)]
      let parts = stride(from: batch.startIndex, to: batch.endIndex, by: Self.partSize).map { start in
        batch[start..<min(start + Self.partSize, batch.endIndex)]
      }
      let validated = Parallel.map(parts) { part in
        part.reduce(into: (bytes: [UInt8](), areValid: true)) { result, record in
          let (report, isValid) = validate(record, of: bytes, name)
          result.bytes += report
          result.areValid = result.areValid && isValid
        }
      }
      for part in validated {
        write(part.bytes)
        areValid = areValid && part.areValid
      }
    }
    return areValid
  }

  /// One submission of a file.
  private struct Record {
    let number: Int
    /// Its line, counted from 1; nil if it is the whole file.
    let line: Int?
    let range: Range<Int>
  }

  /// The lines that are not blank.
  private static func records(in bytes: [UInt8]) -> [Record] {
    var records: [Record] = []
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      var line = 1
      while start < buffer.count {
        let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) ?? buffer.count
        if buffer[start..<end].contains(where: { $0 > 0x20 }) {
          records.append(Record(number: records.count + 1, line: line, range: start..<end))
        }
        start = end + 1
        line += 1
      }
    }
    return records
  }

  private func validate(_ record: Record, of bytes: [UInt8], _ name: String) -> (report: [UInt8], isValid: Bool) {
    let verdict = judge.verdict(on: bytes, in: record.range)
    let positions = Self.positions(of: verdict.items.compactMap(\.offset), in: bytes, record)
    let places = verdict.items.map { item in item.offset.flatMap { positions[$0] } }
    switch format {
    case .json:
      var report = JSONWriter.write(json(verdict, record, name, places), .compact)
      report.append(UInt8(ascii: "\n"))
      return (report, verdict.isValid)
    case .text: return (Array(text(verdict, record, name, places).utf8), verdict.isValid)
    }
  }

  private struct Place {
    let line: Int
    let column: Int
  }

  /// The lines and columns of offsets, found in one pass: a line may be as long as the file.
  private static func positions(of offsets: [Int], in bytes: [UInt8], _ record: Record) -> [Int: Place] {
    var positions: [Int: Place] = [:]
    var offset = record.range.lowerBound
    // A leading byte order mark has no column.
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    var (line, column) = (record.line ?? 1, 1)
    for wanted in Set(offsets).sorted() {
      while offset < wanted {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      positions[wanted] = Place(line: line, column: column)
    }
    return positions
  }

  private func json(_ verdict: SubmissionVerdict, _ record: Record, _ name: String, _ places: [Place?]) -> JSONValue {
    [
      "form": .string(form),
      "file": .string(name),
      "record": .integer(record.number),
      "valid": .bool(verdict.isValid),
      "violations": .array(
        zip(verdict.items, places).map { item, place in
          let violation = item.violation
          var members: [JSONValue.Member] = [
            .init("path", .string(violation.path)), .init("code", .string(violation.code.rawValue)),
            .init("message", .string(message(violation))),
          ]
          if let rule = violation.rule { members.append(.init("rule", .string(rule))) }
          if violation.isAdvice { members.append(.init("advice", true)) }
          if let place {
            members.append(.init("line", .integer(place.line)))
            members.append(.init("column", .integer(place.column)))
          }
          return .object(members)
        }
      ),
    ]
  }

  private func text(_ verdict: SubmissionVerdict, _ record: Record, _ name: String, _ places: [Place?]) -> String {
    let number = record.line == nil ? "" : " (\(record.number))"
    let advice = verdict.items.count(where: \.violation.isAdvice)
    let refusals = verdict.items.count - advice
    let isFrench = language == .french
    let result =
      verdict.isValid
      ? (isFrench ? "recevable" : "accepted") : isFrench ? "refusée (\(refusals))" : "refused (\(refusals))"
    var lines = ["\(name)\(number)\(isFrench ? "\u{A0}:" : ":") \(result)"]
    for (item, place) in zip(verdict.items, places) {
      let violation = item.violation
      let kind = violation.isAdvice ? (isFrench ? "conseil" : "advice") : violation.code.rawValue
      let spot = place.map { ":\($0.line):\($0.column)" } ?? ""
      let path = violation.path.isEmpty ? "/" : violation.path
      lines.append("  \(path)\(spot) [\(kind)] \(message(violation))")
    }
    return lines.map { PrintedText.line($0) + "\n" }.joined()
  }

  private func message(_ violation: Violation) -> String {
    language == .french ? violation.french : violation.english
  }
}

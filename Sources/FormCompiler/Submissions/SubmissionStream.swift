import FormConcurrency
import FormJSON
import FormSource

/// Validates the submissions of a file or a pipe as its bytes arrive. Of lines, no more is held than those at hand.
package struct SubmissionStream: ~Copyable {
  /// How the submissions are arranged.
  package enum Layout: Sendable {
    /// The file is one submission.
    case whole
    /// Each line that is not blank is one (JSON Lines).
    case lines
    /// Lines, if the first one that is not blank is a whole JSON value; else one submission.
    case detected
  }

  /// How many bytes are best passed to ``receive(_:write:)`` at once.
  package static let chunkSize = 512 << 10
  /// Submissions validated before the report on them is written, and by one thread at a time.
  private static let batchSize = 1024
  private static let partSize = 32

  private let report: SubmissionReport
  private let name: String
  private var layout: Layout
  /// What has arrived of the submissions that are not complete.
  private var pending: [UInt8] = []
  /// The bytes of `pending` that contain no line break.
  private var scanned = 0
  /// The place in `pending` of the first line that may not be blank, while the layout is not known.
  private var firstLine = 0
  /// The line at which `pending` begins, from 1.
  private var line = 1
  private var recordCount = 0
  /// Whether the rest of a submission that is too large is being dropped.
  private var isSkipping = false
  /// Whether all submissions so far are accepted.
  package private(set) var areValid = true

  /// - Parameters:
  ///   - report: validates the submissions and reports on them.
  ///   - name: the name of the file as the user gave it.
  ///   - layout: how the submissions are arranged.
  package init(_ report: SubmissionReport, name: String, layout: Layout) {
    self.report = report
    self.name = name
    self.layout = layout
  }

  /// Validates what is complete now.
  /// - Parameters:
  ///   - bytes: the next bytes.
  ///   - write: called with the report piece by piece, in the order of the submissions.
  package mutating func receive(_ bytes: [UInt8], write: ([UInt8]) -> Void) {
    var bytes = bytes[...]
    if isSkipping {
      guard layout == .lines, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
      bytes = bytes[(end + 1)...]
      line += 1
      isSkipping = false
    }
    pending += bytes
    if layout == .detected { detect() }
    if layout == .lines { judgeLines(write) }
    guard pending.count > report.limit else { return }
    // The rest need not be held: it is refused for its size.
    judge([record(0..<pending.count)], write)
    if layout == .detected { layout = .whole }
    pending = []
    scanned = 0
    isSkipping = true
  }

  /// Validates what is left at the end.
  package mutating func finish(write: ([UInt8]) -> Void) {
    if layout == .detected {
      layout = Self.isWhole(pending[firstLine...]) ? .lines : .whole
      if layout == .lines { judgeLines(write) }
    }
    guard !isSkipping, layout == .whole || !Self.isBlank(pending) else { return }
    judge([record(0..<pending.count)], write)
    pending = []
  }

  // MARK: Lines

  private mutating func judgeLines(_ write: ([UInt8]) -> Void) {
    var records: [SubmissionReport.Record] = []
    var start = 0
    while let end = Self.lineBreak(in: pending, from: max(start, scanned)) {
      let range = start..<end
      if !Self.isBlank(pending[range]) { records.append(record(range)) }
      line += 1
      start = end + 1
      if records.count == Self.batchSize {
        judge(records, write)
        records = []
      }
    }
    judge(records, write)
    pending.removeSubrange(..<start)
    scanned = pending.count
  }

  private mutating func record(_ range: Range<Int>) -> SubmissionReport.Record {
    recordCount += 1
    return SubmissionReport.Record(number: recordCount, line: layout == .lines ? line : nil, range: range)
  }

  private mutating func judge(_ records: [SubmissionReport.Record], _ write: ([UInt8]) -> Void) {
    let parts = stride(from: 0, to: records.count, by: Self.partSize).map { start in
      records[start..<min(start + Self.partSize, records.count)]
    }
    let (report, name) = (report, name)
    let validated = pending.withUnsafeBufferPointer { buffer in
      // All parts have been read before the bytes move.
      nonisolated(unsafe) let bytes = buffer
      return Parallel.map(parts) { report.run($0, in: bytes, name) }
    }
    for part in validated {
      write(part.bytes)
      areValid = areValid && part.areValid
    }
  }

  private static func lineBreak(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { $0.firstOffset(of: UInt8(ascii: "\n"), from: start) }
  }

  /// Whether bytes are nothing but what JSON takes for white space.
  private static func isBlank(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  // MARK: Detection

  /// Decides on the layout once a line that is not blank is complete.
  private mutating func detect() {
    while let end = Self.lineBreak(in: pending, from: max(firstLine, scanned)) {
      if !Self.isBlank(pending[firstLine..<end]) {
        layout = Self.isWhole(pending[firstLine..<end]) ? .lines : .whole
        scanned = 0
        return
      }
      firstLine = end + 1
    }
    scanned = pending.count
  }

  /// Whether a line is a whole JSON value.
  private static func isWhole(_ line: some Collection<UInt8>) -> Bool {
    let bytes = Array(line)
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, 0..<buffer.count, source: SourceID(0))
      do throws(JSONScanner.Stop) {
        try scanner.begin()
        try scanner.skip(scanner.next())
        try scanner.finish()
        return true
      } catch {
        return false
      }
    }
  }
}

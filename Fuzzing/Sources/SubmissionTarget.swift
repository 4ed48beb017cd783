import FormCompiler
import FormJSON
import FormSource
import FormSubmission
import FormTestSupport

/// A submission, judged in each shape.
enum SubmissionTarget {
  static func run(_ bytes: [UInt8]) {
    let moment = bytes.digest % 2 == 0 ? Moment.submit : .draft
    for shape in SubmissionShape.allCases {
      let verdict = Self.verdict(bytes, moment, shape)
      for item in verdict.items {
        guard let offset = item.offset else { continue }
        if let flaw = PlaceCheck.flaw(ByteSpan(SourceID(0), offset, offset), in: bytes) {
          fatalError("\(shape) \(item.violation.path): \(flaw)")
        }
      }
      require(outline(Self.verdict(bytes, moment, shape)) == outline(verdict), "\(shape): same verdict")
    }
    stream(bytes)
    guard let answers = SameAnswers(bytes, SubmissionForm.schema) else { return }
    let expected = outline(verdict(answers.canonical, moment, .canonical))
    let stored = outline(verdict(answers.stored, moment, .storage))
    require(stored == expected, "stored: \(stored) rather than \(expected)")
    // Of a post there is advice about boxes on which pages insist.
    let posted = outline(verdict(answers.posted, moment, .form)) { !($0.code == .accepted && $0.isAdvice) }
    require(
      posted == expected,
      "posted: \(posted) rather than \(expected): \(String(decoding: answers.posted, as: UTF8.self))"
    )
  }

  private static func verdict(_ bytes: [UInt8], _ moment: Moment, _ shape: SubmissionShape) -> SubmissionVerdict {
    SubmissionForm.judge(moment, shape).verdict(on: bytes, in: bytes.indices)
  }

  private static func outline(
    _ verdict: SubmissionVerdict,
    where isTold: (Violation) -> Bool = { _ in true }
  ) -> [String] {
    verdict.items.map(\.violation).filter(isTold).map { "\($0.code.rawValue) \($0.path)" }.sorted()
  }

  /// However a file arrives, the report on it is the same.
  private static func stream(_ bytes: [UInt8]) {
    let whole = report(bytes, chunk: max(bytes.count, 1))
    require(
      JSONReader.read(Array(whole.prefix { $0 != 0x0A }), source: SourceID(0)).problems.isEmpty || whole.isEmpty,
      "JSON"
    )
    require(report(bytes, chunk: 1 + Int(bytes.digest % 7)) == whole, "the same report in other pieces")
  }

  private static func report(_ bytes: [UInt8], chunk: Int) -> [UInt8] {
    let report = SubmissionReport(
      SubmissionForm.judge(.submit, .canonical),
      form: "exemple",
      format: .json,
      language: .french
    )
    var stream = SubmissionStream(report, name: "x", layout: .detected)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      stream.receive(Array(bytes[start..<min(start + chunk, bytes.count)])) { output += $0 }
    }
    stream.finish { output += $0 }
    return output
  }
}

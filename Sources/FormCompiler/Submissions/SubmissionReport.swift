import FormJSON
package import FormSource
import FormSubmission

/// Validates submissions and reports on each.
package struct SubmissionReport: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case text
    /// One line for each submission, with a JSON object.
    case json
  }

  /// One submission of a file.
  struct Record: Sendable {
    /// From 1.
    let number: Int
    /// Its line, from 1; nil if it is the whole file.
    let line: Int?
    /// In bytes, among those at hand.
    let range: Range<Int>
  }

  private let judging: Judging
  private let format: Format
  private let language: Language
  /// The greatest size of a submission, in bytes.
  let limit: Int

  /// The greatest size of a submission where none is chosen, in bytes.
  package static let standardLimit = 64 << 20

  /// - Parameters:
  ///   - judge: validates the form’s submissions.
  ///   - form: the form’s uid, for the report.
  ///   - format: the format of the report.
  ///   - language: the language of messages.
  ///   - limit: the greatest size of a submission, in bytes; a larger one is refused unread.
  package init(
    _ judge: SubmissionJudge,
    form: String,
    format: Format,
    language: Language,
    limit: Int = standardLimit
  ) {
    self.init(.form(form, judge), format, language, limit)
  }

  /// - Parameters:
  ///   - desk: judges posts by the forms that they name.
  ///   - format: the format of the report.
  ///   - language: the language of messages.
  ///   - limit: the greatest size of a post, in bytes; a larger one is refused unread.
  package init(
    _ desk: SubmissionDesk,
    format: Format,
    language: Language,
    limit: Int = standardLimit
  ) {
    self.init(.named(desk), format, language, limit)
  }

  private init(_ judging: Judging, _ format: Format, _ language: Language, _ limit: Int) {
    self.judging = judging
    self.format = format
    self.language = language
    self.limit = limit
  }

  /// Validates some submissions of a file.
  /// - Parameters:
  ///   - records: the submissions.
  ///   - bytes: what contains them.
  ///   - name: the name of the file as the user gave it.
  /// - Returns: the report on them, in their order, and whether all are accepted.
  func run(
    _ records: ArraySlice<Record>,
    in bytes: UnsafeBufferPointer<UInt8>,
    _ name: String
  ) -> (bytes: [UInt8], areValid: Bool) {
    switch judging {
    case .form(let uid, let judge):
      var session = judge.session(on: bytes)
      return run(records, in: bytes, name, tooLargeFor: uid) { (uid, session.verdict(in: $0)) }
    case .named(let desk):
      return run(records, in: bytes, name, tooLargeFor: nil) { desk.verdict(onPost: bytes[$0]) }
    }
  }

  /// The same, where `judge` gives the verdict on the submission in a range, and the form that it is for, if that is known.
  private func run(
    _ records: ArraySlice<Record>,
    in bytes: UnsafeBufferPointer<UInt8>,
    _ name: String,
    tooLargeFor known: String?,
    _ judge: (Range<Int>) -> (form: String?, verdict: SubmissionVerdict)
  ) -> (bytes: [UInt8], areValid: Bool) {
    var writer = JSONWriter(.compact)
    var text: [UInt8] = []
    var areValid = true
    for record in records {
      let (form, verdict) =
        record.range.count > limit
        ? (known, SubmissionVerdict([.tooLarge(limit, at: record.range.lowerBound)])) : judge(record.range)
      areValid = areValid && verdict.isValid
      let positions = SubmissionPositions.of(
        verdict.items,
        in: bytes,
        from: record.range.lowerBound,
        line: record.line ?? 1,
        isOneLine: record.line != nil
      )
      switch format {
      case .json: write(verdict, form, record, name, positions, to: &writer)
      case .text: text += self.text(verdict, form, record, name, positions).utf8
      }
    }
    return (format == .json ? writer.bytes : text, areValid)
  }

  private func write(
    _ verdict: SubmissionVerdict,
    _ form: String?,
    _ record: Record,
    _ name: String,
    _ positions: [SubmissionPositions.Position?],
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      if let form { writer.member("form", form) }
      writer.member("file", name)
      writer.member("record", record.number)
      writer.member("valid", verdict.isValid)
      writer.member("violations") { writer in
        writer.array { writer in
          for (item, position) in zip(verdict.items, positions) {
            writer.item { write(item.violation, position, to: &$0) }
          }
        }
      }
    }
    writer.endLine()
  }

  private func write(
    _ violation: Violation,
    _ position: SubmissionPositions.Position?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("path", violation.path)
      writer.member("code", violation.code.rawValue)
      writer.member("message", message(violation))
      if let rule = violation.rule { writer.member("rule", rule) }
      if violation.isAdvice { writer.member("advice", true) }
      if let position {
        writer.member("line", position.line)
        writer.member("column", position.column)
      }
    }
  }

  private func text(
    _ verdict: SubmissionVerdict,
    _ form: String?,
    _ record: Record,
    _ name: String,
    _ positions: [SubmissionPositions.Position?]
  ) -> String {
    let number = record.line == nil ? "" : " (\(record.number))"
    let advice = verdict.items.count(where: \.violation.isAdvice)
    let refusals = verdict.items.count - advice
    let isFrench = language == .french
    let result =
      verdict.isValid
      ? (isFrench ? "recevable" : "accepted") : isFrench ? "refusée (\(refusals))" : "refused (\(refusals))"
    let form = judging.isNamed ? form.map { isFrench ? ", formulaire \($0)" : ", form \($0)" } ?? "" : ""
    var lines = ["\(name)\(number)\(form)\(isFrench ? "\u{A0}:" : ":") \(result)"]
    for (item, position) in zip(verdict.items, positions) {
      let violation = item.violation
      let kind = violation.isAdvice ? (isFrench ? "conseil" : "advice") : violation.code.rawValue
      let spot = position.map { ":\($0.line):\($0.column)" } ?? ""
      let path = violation.path.isEmpty ? "/" : Quoted.shortened(violation.path, limit: 400)
      lines.append("  \(path)\(spot) [\(kind)] \(message(violation))")
    }
    return lines.map { PrintedText.line($0) + "\n" }.joined()
  }

  private func message(_ violation: Violation) -> String {
    language == .french ? violation.french : violation.english
  }
}

/// Who judges: the judge of one form, or a desk for posts that name theirs.
private enum Judging: Sendable {
  case form(String, SubmissionJudge)
  case named(SubmissionDesk)

  var isNamed: Bool {
    switch self {
    case .form: false
    case .named: true
    }
  }
}

extension SubmissionVerdict.Item {
  /// A submission that is larger than the limit, in bytes.
  fileprivate static func tooLarge(_ limit: Int, at offset: Int) -> SubmissionVerdict.Item {
    let size =
      limit % (1 << 20) == 0
      ? (limit >> 20, "Mo", "MB") : limit % 1024 == 0 ? (limit >> 10, "Ko", "KB") : (limit, "octets", "bytes")
    return SubmissionVerdict.Item(
      Violation(
        path: "",
        code: .malformed,
        french: "la demande dépasse \(size.0) \(size.1)\u{A0}: --max-size fixe cette limite",
        english: "the submission is larger than \(size.0) \(size.2), the limit set by --max-size"
      ),
      offset: offset
    )
  }
}

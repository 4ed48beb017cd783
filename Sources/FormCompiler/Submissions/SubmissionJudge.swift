package import FormCatalog
import FormJSON
import FormSource
package import FormSubmission

/// Validates submissions to one form, in any shape.
package struct SubmissionJudge: Sendable {
  private let schema: FormSchema
  private let validator: Validator
  private let moment: Moment
  private let shape: SubmissionShape
  /// The scopes that new requests should no longer ask for on that day.
  private let retiredScopes: Set<String>

  /// Nil if it is not known what the form asks.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - catalog: the catalogue that it belongs to.
  ///   - moment: whether submissions are validated as drafts or as sent.
  ///   - shape: how they are written.
  ///   - today: the day to validate for; if nil, what depends on it is not checked.
  package init?(
    _ form: Form,
    in catalog: Catalog,
    at moment: Moment,
    shape: SubmissionShape,
    today: CalendarDate?
  ) {
    guard let schema = form.schema else { return nil }
    self.schema = schema
    validator = Validator(schema, today: today)
    self.moment = moment
    self.shape = shape
    let scopes = form.definition.flatMap { catalog.definitions[$0]?.scopes } ?? []
    retiredScopes = Set(
      scopes.filter { scope in
        guard let today, let since = scope.deprecation else { return false }
        return since <= today
      }.map(\.value)
    )
  }

  /// The verdict on one submission.
  /// - Parameters:
  ///   - bytes: the file that contains it.
  ///   - range: its range there, in bytes.
  /// - Returns: all its violations; if it cannot be read, one for each reason.
  package func verdict(on bytes: [UInt8], in range: Range<Int>) -> SubmissionVerdict {
    if shape == .form {
      guard let post = FormPost(bytes[range]) else { return SubmissionVerdict([.malformedPost]) }
      return SubmissionVerdict(violations(of: FormPostReader.read(post, schema)).map { .init($0, offset: nil) })
    }
    let reading = JSONReader.read(bytes, range: range, source: SourceID(0))
    let problems = reading.problems.map { problem in
      SubmissionVerdict.Item(Violation(problem), offset: problem.span.start)
    }
    guard let node = reading.node else { return SubmissionVerdict(problems) }
    let found = violations(of: JSONSubmissionReader.read(node, schema, shape))
    if found.isEmpty { return SubmissionVerdict(problems) }
    let places = SubmissionPlaces(node, for: found.count)
    return SubmissionVerdict(problems + found.map { .init($0, offset: places.offset(of: $0.path)) })
  }

  /// All violations of a submission that has been read.
  func violations(of read: ReadSubmission) -> [Violation] {
    let known = Set(read.violations.map(\.path)).union(read.vacated)
    // Where the outline is wrong, the validator would report the same again.
    let found = validator.violations(of: read.submission, at: moment).filter { !known.contains($0.path) }
    return read.violations + found + retired(read.submission)
  }

  private func retired(_ submission: Submission) -> [Violation] {
    guard !retiredScopes.isEmpty, case .list(let scopes)? = submission.answers["scopes"] else { return [] }
    return scopes.enumerated().filter { retiredScopes.contains($0.element) }.map { index, scope in
      Violation.deprecated(scope, at: index)
    }
  }
}

extension SubmissionVerdict.Item {
  fileprivate static let malformedPost = SubmissionVerdict.Item(
    Violation(
      path: "",
      code: .malformed,
      french: "ce n’est pas l’envoi d’un formulaire (multipart/form-data ou application/x-www-form-urlencoded)",
      english: "this is not a form post (multipart/form-data or application/x-www-form-urlencoded)"
    ),
    offset: nil
  )
}

extension Violation {
  fileprivate init(_ problem: JSONProblem) {
    let isDuplicate = if case .duplicateKey = problem.kind { true } else { false }
    let words = problem.words
    self.init(
      path: "",
      code: isDuplicate ? .duplicateKey : .malformed,
      french: words.french,
      english: words.english
    )
  }
}

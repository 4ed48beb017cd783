package import FormCatalog
import FormEmitters
import FormJSON
import FormSource
package import FormSubmission

/// Validates submissions to one form, in any shape.
package struct SubmissionJudge: Sendable {
  private let schema: FormSchema
  private let outline: SubmissionOutline
  private let validator: Validator
  private let moment: Moment
  private let shape: SubmissionShape
  /// The scopes that new requests should no longer ask for on that day.
  private let retiredScopes: Set<String>
  /// What a page of the form posts today beside the answers.
  private let label: PostLabel?
  private let vault: VaultAnswers
  private let boxesToTick: [FieldSchema]

  /// No form has so many answers or names so long; a text that has them would take much more memory than its own size.
  static let limits = JSONLimits(size: .max, values: 1_000_000, name: 4096)

  /// Nil if it is not known what the form asks.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - catalog: the catalogue that it belongs to.
  ///   - moment: whether submissions are validated as drafts or as sent.
  ///   - shape: how they are written.
  ///   - today: the day to validate for; if nil, what depends on it is not checked.
  ///   - environment: the one that the catalogue was read for; if nil, posts may come from pages of any.
  package init?(
    _ form: Form,
    in catalog: Catalog,
    at moment: Moment,
    shape: SubmissionShape,
    today: CalendarDate?,
    environment: String? = nil
  ) {
    guard let schema = form.schema else { return nil }
    self.schema = schema
    outline = SubmissionOutline(schema)
    validator = Validator(schema, today: today)
    self.moment = moment
    self.shape = shape
    label = shape == .form ? PostLabel(form, in: catalog, environment: environment) : nil
    vault = VaultAnswers(of: form)
    boxesToTick = shape == .form ? form.boxesToTick : []
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
    bytes.withUnsafeBufferPointer { bytes in
      var session = session(on: bytes)
      return session.verdict(in: range)
    }
  }

  /// Prepares to judge several submissions with the same memory.
  /// - Parameter bytes: what contains them; they have to stay where they are meanwhile.
  /// - Returns: what judges one after the other.
  func session(on bytes: UnsafeBufferPointer<UInt8>) -> Session {
    Session(
      judge: self,
      bytes: bytes,
      reader: JSONSubmissionReader(bytes, schema, outline, isStored: shape == .storage, limits: Self.limits)
    )
  }

  /// Judges one submission after the other.
  struct Session {
    fileprivate let judge: SubmissionJudge
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate var reader: JSONSubmissionReader

    /// The verdict on the submission in a range of the bytes.
    mutating func verdict(in range: Range<Int>) -> SubmissionVerdict {
      if judge.shape == .form {
        return SubmissionVerdict(judge.violations(ofPost: bytes[range]).map { .init($0, offset: nil) })
      }
      let isReadable = reader.read(range)
      var items = reader.problems.map { SubmissionVerdict.Item(Violation($0), offset: $0.span.start) }
      guard isReadable else { return SubmissionVerdict(items) }
      for violation in judge.violations(of: reader.result) {
        items.append(.init(violation, offset: reader.offset(of: violation.path, in: bytes)))
      }
      return SubmissionVerdict(items)
    }
  }

  private func violations(ofPost bytes: FormPost.Bytes) -> [Violation] {
    do throws(FormPost.Problem) {
      return violations(of: try FormPost(bytes, limits: Self.limits))
    } catch {
      return [error.violation]
    }
  }

  /// All violations of a post: of what it says that it is for, and of its answers. Those that the platform fills in may be
  /// missing; the request is judged with them once they are there, in another shape.
  /// - Parameters:
  ///   - post: the post.
  ///   - documents: those that the request has already, by question: as if they had been posted first.
  /// - Returns: the violations, with advice.
  func violations(of post: FormPost, beside documents: [String: [Document]] = [:]) -> [Violation] {
    guard let label else { return [] }
    if let form = post.label(.form), form != label.form { return [.otherForm(form, not: label.form)] }
    var reading = FormPostReader.read(post, schema)
    for (name, documents) in documents { reading.submission.precede(name, with: documents) }
    var read = ReadSubmission(PlacedSubmission(reading.submission, to: schema))
    read.violations = reading.violations
    return label.violations(of: post)
      + violations(of: read).map { vault.settles($0) ? $0.asDeferred : $0 } + unticked(read.submission)
  }

  /// All violations of what a page of a kept request posts, together with what the request has already. Unlike
  /// ``violations(of:)-(Submission)``, this tells what the form does not ask, and what the post is for.
  /// - Parameters:
  ///   - post: the post, for a judge of the shape ``SubmissionShape/form``.
  ///   - documents: those that the request keeps, without those that the post removes.
  /// - Returns: the violations, with advice.
  package func violations(of post: PostedRequest, keeping documents: [String: [Document]]) -> [Violation] {
    violations(of: post.post, beside: documents)
  }

  /// Advice about the boxes that the form’s page insists on, where the post has no answer to them.
  private func unticked(_ submission: PlacedSubmission) -> [Violation] {
    guard moment == .submit else { return [] }
    let boxes = boxesToTick.filter { box in
      schema.place(of: box.name).map { submission.answers[$0] == nil } ?? false
    }
    guard !boxes.isEmpty else { return [] }
    let examination = Examination(submission, schema)
    return boxes.filter { !examination.isHidden($0) }.map { .unticked($0) }
  }

  /// All violations of a request that is there in values. As in a post, what the platform fills in may be missing.
  package func violations(of request: Submission) -> [Violation] {
    violations(of: ReadSubmission(PlacedSubmission(request, to: schema)))
      .map { vault.settles($0) ? $0.asDeferred : $0 }
  }

  /// All violations of a submission that has been read.
  func violations(of read: ReadSubmission) -> [Violation] {
    var found = validator.violations(of: read.submission, at: moment)
    if !read.violations.isEmpty {
      let known = Set(read.violations.map(\.path)).union(read.vacated)
      // Where the outline is wrong, the validator would report the same again.
      found = read.violations + found.filter { !known.contains($0.path) }
    }
    return found + retired(read.submission)
  }

  private func retired(_ submission: PlacedSubmission) -> [Violation] {
    guard !retiredScopes.isEmpty, let place = schema.place(of: "scopes"),
      case .list(let scopes)? = submission.answers[place]
    else { return [] }
    return scopes.enumerated().filter { retiredScopes.contains($0.element) }.map { index, scope in
      Violation.deprecated(scope, at: index)
    }
  }
}

extension PostLabel {
  /// Where a post of the same form says otherwise than a page of today.
  fileprivate func violations(of post: FormPost) -> [Violation] {
    var found: [Violation] = []
    if let environment, let other = post.label(.environment), other != environment {
      found.append(.otherEnvironment(other, not: environment))
    }
    if let other = post.label(.declaration), other != declaration { found.append(.otherDeclaration) }
    return found
  }
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

extension Submission {
  /// Puts documents before those that answer a question; an answer that is no document stays, to be refused.
  fileprivate mutating func precede(_ name: String, with documents: [Document]) {
    switch answers[name] {
    case nil: answers[name] = .documents(documents)
    case .documents(let posted)?: answers[name] = .documents(documents + posted)
    case .text, .integer, .flag, .list, .unusable: break
    }
  }
}

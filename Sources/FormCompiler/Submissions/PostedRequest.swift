package import FormEmitters
package import FormSubmission

/// What a browser posts of a request, with its files. It is read in two steps: what the page sends along is there at once,
/// so that a server can see whose post it is before anything is made of the answers.
package struct PostedRequest: Sendable {
  /// Why a body is no form post.
  package struct Misfit: Error, Sendable {
    /// What an applicant’s software did wrong (``Violation/Code/malformed``).
    package let violation: Violation
  }

  /// A file that was chosen in the page.
  package struct File: Sendable {
    package let document: Document
    package let content: ArraySlice<UInt8>
  }

  /// What a post answers, by the questions of a form.
  package struct Answers: Sendable {
    /// The answers by field, without documents; those to a definition’s own boxes too.
    package let answers: [String: FieldValue]
    /// The files by field, in the order in which they were posted.
    package let files: [String: [File]]
    /// Whether each of DataPass’s own boxes is ticked, by name.
    package let acceptances: [String: Bool]
  }

  let post: FormPost
  private let bytes: [UInt8]
  private let removals: [String: Set<String>]

  /// Reads a post, whatever form it is for.
  /// - Parameter bytes: the body, `multipart/form-data` or `application/x-www-form-urlencoded`; its size is the caller’s to
  ///   limit.
  /// - Throws: why it is none.
  package init(_ bytes: [UInt8]) throws(Misfit) {
    do throws(FormPost.Problem) {
      post = try Self.read(bytes)
    } catch {
      throw Misfit(violation: error.violation)
    }
    self.bytes = bytes
    var removals: [String: Set<String>] = [:]
    for entry in post.entries {
      guard case .text(let id) = entry.value, let field = PostName.fieldOfRemoval(entry.name) else { continue }
      removals[field, default: []].insert(id)
    }
    self.removals = removals
  }

  private static func read(_ bytes: [UInt8]) throws(FormPost.Problem) -> FormPost {
    try bytes.withUnsafeBufferPointer { (buffer) throws(FormPost.Problem) in
      try FormPost(buffer[...], limits: SubmissionJudge.limits)
    }
  }

  /// What the page sent along under a name; nil where it did not.
  package func text(named name: PostName) -> String? { post.text(named: name.text) }

  /// Nil where the post says no action, or another than those of our pages.
  package var action: PostAction? { text(named: .action).flatMap { PostAction(rawValue: $0) } }

  /// The uid of the form that the post says it is for; nil where it says none.
  package var form: String? { post.label(.form) }

  /// Whether a document of a question stays, by its id as the page was given it (``KeptDocument/id``).
  package func keeps(_ id: String, of field: String) -> Bool { removals[field]?.contains(id) != true }

  /// The answers to a form’s questions. What it does not ask is left out: the judge tells it
  /// (``SubmissionJudge/violations(of:keeping:)``).
  package func answers(to schema: FormSchema) -> Answers {
    let reading = FormPostReader.read(post, schema)
    return Answers(
      answers: reading.submission.answers.filter { reading.files[$0.key] == nil },
      files: reading.files.mapValues { $0.map { File(document: $0.document, content: bytes[$0.content]) } },
      acceptances: reading.submission.acceptances
    )
  }
}

import FormEmitters
import FormSubmission

/// Reads a submission from a form post.
enum FormPostReader {
  /// Names that pages and browsers send along with answers.
  private static let technical: Set<String> = [
    "authenticity_token", "_method", "utf8", "commit", "submit", "_charset_",
  ]

  static func read(_ post: FormPost, _ schema: FormSchema) -> ReadSubmission {
    var submission = Submission()
    var violations: [Violation] = []
    var lists: [String: [String]] = [:]
    var files: [String: [Document]] = [:]
    var others: Set<String> = []
    for entry in post.entries where PostLabel.Name(rawValue: entry.name) == nil {
      let name = field(entry.name)
      switch entry.value {
      case .file(let filename, let contentType, let size):
        guard let field = schema[name], field.name.isExactly(name), field.kind == .document else {
          violations += violation("/documents/", name, [filename, contentType], schema, &others)
          continue
        }
        // If no file was chosen, the field is sent with an empty file name.
        guard !filename.isEmpty else { continue }
        files[name, default: []].append(Document(filename: filename, contentType: contentType, byteSize: size))
      case .text(let text):
        if let field = schema[name], field.name.isExactly(name) {
          // A checkbox follows a hidden field of the same name: the last one counts.
          if field.isMany {
            lists[name, default: []].append(text)
          } else {
            submission.answers[name] = field.read(typed: .text(text))
          }
        } else if CheckboxSchema.common.contains(name) {
          submission.acceptances[name] = FieldValue.text(text).isTicked == true
        } else if schema.checkboxes.contains(where: { $0.name.isExactly(name) }) {
          submission.answers[name] = .text(text)
        } else if !technical.contains(name) {
          violations += violation("/data/", name, [text], schema, &others)
        }
      }
    }
    for (name, items) in lists {
      guard case .list(let read)? = schema[name]?.read(typed: .list(items)) else { continue }
      // A row that nobody filled in, or the empty field that some pages have before boxes, is no answer to be counted.
      submission.answers[name] = .list(read.filter { !$0.isEmpty })
    }
    for (name, documents) in files { submission.answers[name] = .documents(documents) }
    var result = ReadSubmission(PlacedSubmission(submission, to: schema))
    result.violations = violations
    return result
  }

  /// What is wrong with an answer to no known question: that it is one or, where the form may ask more than is known, a null
  /// character, since it is stored unexamined. Each name is told once.
  private static func violation(
    _ folder: String,
    _ name: String,
    _ texts: [String],
    _ schema: FormSchema,
    _ told: inout Set<String>
  ) -> [Violation] {
    guard !schema.isOpen || name.hasNul || texts.contains(where: \.hasNul), told.count < Violation.mostOfAKind,
      told.insert(name).inserted
    else { return [] }
    let path = folder + name.escapedForPointer
    return [schema.isOpen ? .nul(at: path, name) : .unknown(at: path, name)]
  }

  /// `authorization_request[scopes][]` is the field `scopes`.
  private static func field(_ name: String) -> String {
    let parts = name.split(separator: "[").map { $0.last == "]" ? $0.dropLast() : $0 }
    return String(parts.last { !$0.isEmpty } ?? "")
  }
}

import FormEmitters
import FormSubmission

/// Reads a submission from a form post.
enum FormPostReader {
  /// Names that other pages than ours, and browsers, send along with answers; those of ours are ``PostName``.
  private static let technical: Set<String> = [
    "authenticity_token", "_method", "utf8", "commit", "submit", "_charset_",
  ]

  /// What a post says.
  struct Reading {
    /// With the documents that are posted.
    var submission = Submission()
    /// The same documents with their contents: where those are among the bytes of the post.
    var files: [String: [(document: Document, content: Range<Int>)]] = [:]
    /// Violations by what the form does not ask.
    var violations: [Violation] = []
  }

  static func read(_ post: FormPost, _ schema: FormSchema) -> Reading {
    var reading = Reading()
    var lists: [String: [String]] = [:]
    var others: Set<String> = []
    for entry in post.entries where !PostName.isOne(entry.name) {
      let name = field(entry.name)
      switch entry.value {
      case .file(let filename, let contentType, let content):
        guard let field = schema[name], field.name.isExactly(name), field.kind == .document else {
          reading.violations += violation("/documents/", name, [filename, contentType], schema, &others)
          continue
        }
        // If no file was chosen, the field is sent with an empty file name.
        guard !filename.isEmpty else { continue }
        let document = Document(filename: filename, contentType: contentType, byteSize: content.count)
        reading.files[name, default: []].append((document, content))
      case .text(let text):
        if let field = schema[name], field.name.isExactly(name) {
          // A checkbox follows a hidden field of the same name: the last one counts.
          if field.isMany {
            lists[name, default: []].append(text)
          } else {
            reading.submission.answers[name] = field.read(typed: .text(text))
          }
        } else if CheckboxSchema.common.contains(name) {
          reading.submission.acceptances[name] = FieldValue.text(text).isTicked == true
        } else if schema.checkboxes.contains(where: { $0.name.isExactly(name) }) {
          reading.submission.answers[name] = .text(text)
        } else if !technical.contains(name) {
          reading.violations += violation("/data/", name, [text], schema, &others)
        }
      }
    }
    for (name, items) in lists {
      guard case .list(let read)? = schema[name]?.read(typed: .list(items)) else { continue }
      // A row that nobody filled in, or the empty field that some pages have before boxes, is no answer to be counted.
      reading.submission.answers[name] = .list(read.filter { !$0.isEmpty })
    }
    for (name, files) in reading.files { reading.submission.answers[name] = .documents(files.map(\.document)) }
    return reading
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

import FormSubmission

/// Reads a submission from a form post.
enum FormPostReader {
  /// Names that pages and browsers send along with answers.
  private static let technical: Set<String> = [
    "authenticity_token", "_method", "utf8", "commit", "submit", "_charset_",
  ]

  static func read(_ post: FormPost, _ schema: FormSchema) -> ReadSubmission {
    var result = ReadSubmission()
    var lists: [String: [String]] = [:]
    var files: [String: [Document]] = [:]
    var unknown: Set<String> = []
    for entry in post.entries {
      let name = field(entry.name)
      switch entry.value {
      case .file(let filename, let contentType, let size):
        guard let field = schema[name], field.name.isExactly(name), field.kind == .document else {
          if unknown.insert(name).inserted { reportUnknown("/documents/", name, schema, &result) }
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
            result.submission.answers[name] = field.read(typed: .text(text))
          }
        } else if schema.checkboxes.contains(where: { $0.name.isExactly(name) }) || CheckboxSchema.common.contains(name)
        {
          read(text, asBox: name, &result)
        } else if !technical.contains(name) {
          if unknown.insert(name).inserted { reportUnknown("/data/", name, schema, &result) }
        }
      }
    }
    for (name, items) in lists { result.submission.answers[name] = schema[name]?.read(typed: .list(items)) }
    for (name, documents) in files { result.submission.answers[name] = .documents(documents) }
    return result
  }

  private static func read(_ text: String, asBox name: String, _ result: inout ReadSubmission) {
    if CheckboxSchema.common.contains(name) {
      result.submission.acceptances[name] = FieldValue.text(text).isTicked == true
    } else {
      result.submission.answers[name] = .text(text)
    }
  }

  private static func reportUnknown(
    _ folder: String,
    _ name: String,
    _ schema: FormSchema,
    _ result: inout ReadSubmission
  ) {
    guard !schema.isOpen, result.violations.count < Violation.mostOfAKind else { return }
    result.violations.append(.unknown(at: folder + name.escapedForPointer, name))
  }

  /// `authorization_request[scopes][]` is the field `scopes`.
  private static func field(_ name: String) -> String {
    let parts = name.split(separator: "[").map { $0.last == "]" ? $0.dropLast() : $0 }
    return String(parts.last { !$0.isEmpty } ?? "")
  }
}

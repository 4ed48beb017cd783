import FormSubmission

extension Violation {
  /// The field or box that it is about; nil if it is about the whole submission.
  var fieldName: String? {
    let tokens = path.split(separator: "/")
    return (tokens.count > 1 ? tokens[1] : tokens.first)?.unescapedFromPointer
  }
}

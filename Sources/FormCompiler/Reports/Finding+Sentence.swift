package import FormSource

extension Finding {
  /// The message followed by the label in brackets, for reports that underline nothing.
  package func sentence(_ language: Language) -> String {
    guard let label else { return message(language) }
    return "\(message(language)) (\(label(language)))"
  }
}

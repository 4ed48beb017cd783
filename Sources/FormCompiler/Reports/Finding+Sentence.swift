import FormSource

extension Finding {
  /// The message with what stands behind the underline of the text report, for reports that underline nothing.
  func sentence(_ language: Language) -> String {
    guard let label else { return message(language) }
    return "\(message(language)) (\(label(language)))"
  }
}

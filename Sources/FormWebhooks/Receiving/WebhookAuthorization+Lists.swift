public import FormSubmission
import FoundationEssentials

extension WebhookAuthorization {
  /// The items of an answer that is a list, such as `scopes`.
  ///
  /// They are read from a text that holds a JSON list of texts, as DataPass sends it, or from a list, as its documentation
  /// shows it.
  /// - Parameter name: the field’s name.
  /// - Returns: the items; nil where there is no answer, or where it is not a list of texts.
  public func texts(of name: String) -> [String]? {
    switch data[name] {
    case .text(let json): try? JSONDecoder().decode([String].self, from: Data(json.utf8))
    case .list(let items):
      items.reduce(into: []) { texts, item in
        if case .text(let text) = item { texts?.append(text) } else { texts = nil }
      }
    case .flag, .map, .null, .number, nil: nil
    }
  }
}

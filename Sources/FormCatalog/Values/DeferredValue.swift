import FormSyntax

/// A value that the vault gives at deployment; until then, the catalogue has its default.
package struct DeferredValue: Hashable, Sendable {
  package let key: String
  /// The whole text with defaults filled in. Never shown to an applicant as real, never submitted.
  package let fallback: String
  /// The texts and keys in order, if the deferred value is only a part of the text; nil otherwise.
  package let parts: [Part]?

  package enum Part: Hashable, Sendable {
    case text(String)
    case key(String, default: String)
  }

  init(key: String, fallback: String) {
    self.key = key
    self.fallback = fallback
    parts = nil
  }

  init(_ deferred: Value.Deferred) {
    key = deferred.key
    fallback = deferred.fallback
    parts = deferred.parts?.map { part in
      switch part {
      case .text(let text): .text(text)
      case .key(let key, let fallback): .key(key, default: fallback)
      }
    }
  }
}

/// A prefilled answer, part or all of which is a secret that the vault supplies at deployment.
///
/// Until then a default takes its place, which is never submitted and never shown to an applicant as a real answer.
public struct DeferredAnswer<Field: RequestOption>: Hashable, Sendable {
  /// The field that it answers.
  public let field: Field
  /// The index in the answer, from 0, if it is an item of a list; else nil.
  public let index: Int?
  /// The texts and vault keys that make up the answer, in order.
  public let parts: [DeferredPart]

  /// Creates a deferred answer.
  /// - Parameters:
  ///   - field: the field.
  ///   - index: the index in a list, from 0; nil for a whole answer.
  ///   - parts: the texts and vault keys, in order.
  public init(field: Field, index: Int? = nil, parts: [DeferredPart]) {
    self.field = field
    self.index = index
    self.parts = parts
  }

  /// The vault keys that the answer needs, in order.
  public var keys: [String] {
    parts.compactMap { if case .key(let key, _) = $0 { key } else { nil } }
  }

  /// The answer with its secrets filled in.
  /// - Parameter secret: returns the value of a vault key, nil where there is none.
  /// - Returns: the text; nil where the vault lacks one of the keys.
  public func text(_ secret: (_ key: String) -> String?) -> String? {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .key(let key, _):
        guard let value = secret(key) else { return nil }
        result += value
      }
    }
    return result
  }
}

/// A part of a deferred answer.
public enum DeferredPart: Hashable, Sendable {
  /// A text that is not secret.
  case text(String)
  /// A vault key, and the text that takes the place of its value until deployment.
  case key(String, default: String)
}

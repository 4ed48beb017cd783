/// An answer that the vault gives at deployment.
///
/// The default only stands for it until then: it is never submitted, and never shown to an applicant as real.
public struct DeferredAnswer<Field: RequestOption>: Hashable, Sendable {
  public let field: Field
  /// The place in the answer, from 0, where it is one item of a list.
  public let index: Int?
  /// Texts and keys by turns; a single key where the whole answer is deferred.
  public let parts: [DeferredPart]

  public init(field: Field, index: Int? = nil, parts: [DeferredPart]) {
    self.field = field
    self.index = index
    self.parts = parts
  }

  /// The keys of the vault that it is made of.
  public var keys: [String] {
    parts.compactMap { if case .key(let key, _) = $0 { key } else { nil } }
  }

  /// The answer itself.
  /// - Parameter secret: what stands under a key of the vault, nil where nothing does.
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
  case text(String)
  /// A key of the vault, and what stands for its value until deployment.
  case key(String, default: String)
}

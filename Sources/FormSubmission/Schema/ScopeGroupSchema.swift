/// Scopes that a request can ask for only where a condition holds.
///
/// Where it does not, they are not offered, and count as not asked for: what is stored is without them.
public struct ScopeGroupSchema: Hashable, Sendable {
  public let name: String
  public let scopes: [String]
  public let when: Condition

  public init(name: String, scopes: [String], when: Condition) {
    self.name = name
    self.scopes = scopes
    self.when = when
  }
}

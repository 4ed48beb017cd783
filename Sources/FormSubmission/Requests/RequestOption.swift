/// A value out of a list that a definition closes: an option, a use case, a field, a form. Its raw value is what DataPass
/// stores.
public protocol RequestOption: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {}

extension RequestOption {
  /// The value that DataPass stores as this text, code point by code point.
  init?(exactly text: String) {
    guard let value = Self(rawValue: text), value.rawValue.isExactly(text) else { return nil }
    self = value
  }
}

/// A scope: a piece of data that can be asked for.
public protocol RequestScope: RequestOption {
  /// The day (`YYYY-MM-DD`) since which new requests should no longer ask for it; nil where they may.
  var deprecatedSince: String? { get }
}

extension RequestScope {
  public var deprecatedSince: String? { nil }

  /// The scopes that new requests should no longer ask for; old requests may hold them.
  public static var deprecated: Set<Self> { Set(allCases.filter { $0.deprecatedSince != nil }) }
}

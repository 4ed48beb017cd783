/// A value from a closed list of a definition: an option, a use case, a field, a form. Its raw value is the text that
/// DataPass stores.
public protocol RequestOption: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {}

extension RequestOption {
  /// The value whose raw value has exactly these code points; nil where there is none.
  init?(exactly text: String) {
    guard let value = Self(rawValue: text), value.rawValue.isExactly(text) else { return nil }
    self = value
  }
}

/// A scope: data that an applicant can request access to.
public protocol RequestScope: RequestOption {
  /// The day (`YYYY-MM-DD`) from which new requests should no longer ask for the scope; nil where it is not deprecated.
  var deprecatedSince: String? { get }
}

extension RequestScope {
  /// Nil: the scope is not deprecated, unless the definition says otherwise.
  public var deprecatedSince: String? { nil }

  /// The scopes that new requests should no longer ask for; old requests may contain them.
  public static var deprecated: Set<Self> { Set(allCases.filter { $0.deprecatedSince != nil }) }
}

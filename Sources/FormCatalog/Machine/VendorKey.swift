import FormSubmission

/// What the entry of a vendor says of it that the receiver of calls may need; the raw value is its key in the entry.
package enum VendorKey: String, CaseIterable, Sendable {
  case id
  case name
  case siret
  case isCertified = "fc_certified"
  case isEnabled = "apipfc_enabled"

  private static let prefix = "service_provider."

  /// How declarations outside the entry name it: `service_provider.siret`.
  package var path: String { Self.prefix + rawValue }

  /// Nil where it is not the path of a key.
  package init?(path: String) {
    guard let key = Self.allCases.first(where: { $0.path == path }) else { return nil }
    self = key
  }

  /// Whether a name is meant to be that of a key, known or not.
  package static func isMeant(by name: String) -> Bool { name.hasPrefix(prefix) }

  /// As what conditions compare it; nil where they do not know it.
  var factKind: FieldSchema.Kind? {
    switch self {
    case .id: .text
    case .isCertified, .isEnabled: .boolean
    case .name, .siret: nil
    }
  }
}

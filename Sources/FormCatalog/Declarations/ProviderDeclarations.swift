import FormSubmission
import FormSyntax

/// A vendor or a hosted service, as written.
package final class ServiceProviderDeclaration: Sendable {
  package let id: Located<String>
  package let kind: Located<String>?
  package let name: Located<String>?
  package let siret: Located<String>?
  package let alreadyIntegrated: [Located<String>]
  package let franceConnectCertified: Located<Bool>?
  package let franceConnectEnabled: Located<Bool>?
  package let isEditor: Bool
  /// Whether some of it could not be read, which is reported.
  package let hasGap: Bool

  /// - Parameters:
  ///   - id: its key.
  ///   - cursor: its keys and values.
  ///   - isTyped: whether the project gives any of them a type; otherwise all are software vendors.
  init(_ id: Located<String>, _ cursor: Cursor, isTyped: Bool) {
    self.id = id
    hasGap = cursor.value.hasGap
    isEditor = isTyped ? cursor["type"]?.text?.value == "editor" : true
    kind = cursor["type"]?.text
    name = cursor["name"]?.text
    siret = cursor["siret"]?.text
    alreadyIntegrated = cursor["already_integrated"]?.items.compactMap(\.text) ?? []
    franceConnectCertified = cursor["fc_certified"]?.flag
    franceConnectEnabled = cursor["apipfc_enabled"]?.flag
  }

  package var isFranceConnectCertified: Bool { franceConnectCertified?.value ?? false }
  package var isFranceConnectEnabled: Bool { franceConnectEnabled?.value ?? false }
  /// Whether its clients may use FranceConnect, which takes both.
  package var usesFranceConnect: Bool { isFranceConnectCertified && isFranceConnectEnabled }

  /// Whether the entry gives a key; one that cannot be read may give any.
  package func gives(_ key: VendorKey) -> Bool {
    if hasGap { return true }
    return switch key {
    case .id: true
    case .name: !BlankText.isBlank(name?.value ?? "")
    case .siret: !BlankText.isBlank(siret?.value ?? "")
    case .isCertified: isFranceConnectCertified
    case .isEnabled: isFranceConnectEnabled
    }
  }
}

/// An administration that provides data, as written.
package struct DataProviderDeclaration: Sendable {
  package let id: Located<String>
  package let name: Located<String>?
  package let logo: Located<String>?
  package let link: Located<String>?

  init(_ id: Located<String>, _ cursor: Cursor) {
    self.id = id
    name = cursor["name"]?.text
    logo = cursor["logo"]?.text
    link = cursor["link"]?.text
  }
}

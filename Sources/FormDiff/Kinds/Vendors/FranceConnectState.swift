import FormCatalog
import FormSource

/// What a vendor may do with FranceConnect.
enum FranceConnectState: CaseIterable {
  case certified
  case enabled

  func isTrue(of vendor: ServiceProviderDeclaration) -> Bool {
    switch self {
    case .certified: vendor.isFranceConnectCertified
    case .enabled: vendor.isFranceConnectEnabled
    }
  }

  var words: Words {
    switch self {
    case .certified: Words(fr: "certifié FranceConnect", en: "certified for FranceConnect")
    case .enabled:
      Words(fr: "ouvert à API Particulier par FranceConnect", en: "enabled for API Particulier by FranceConnect")
    }
  }

  /// Where the vendor says so; nil where it says nothing.
  func span(in vendor: ServiceProviderDeclaration) -> ByteSpan? {
    switch self {
    case .certified: vendor.franceConnectCertified?.span
    case .enabled: vendor.franceConnectEnabled?.span
    }
  }
}

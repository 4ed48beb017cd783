extension ChangeKinds {
  /// Vendors, hosted services and data providers.
  static let vendorKinds = [
    VendorAdded.kind, VendorRemoved.kind, VendorRetitled.kind, VendorSiretChanged.kind, VendorTypeChanged.kind,
    IntegrationAdded.kind, IntegrationRemoved.kind, FranceConnectGained.kind, FranceConnectLost.kind,
    ProviderAdded.kind, ProviderRemoved.kind, ProviderRetitled.kind, ProviderLogoChanged.kind, ProviderLinkChanged.kind,
  ]
}

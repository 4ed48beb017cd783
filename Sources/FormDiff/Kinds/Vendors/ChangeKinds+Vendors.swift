extension ChangeKinds {
  /// Vendors, hosted services and data providers.
  static let vendorKinds = [
    VendorAdded.kind, VendorRemoved.kind, VendorRenamed.kind, VendorRetitled.kind, VendorSiretChanged.kind,
    VendorTypeChanged.kind,
    IntegrationAdded.kind, IntegrationRemoved.kind, FranceConnectGained.kind, FranceConnectLost.kind,
    ProviderAdded.kind, ProviderRemoved.kind, ProviderRenamed.kind, ProviderRetitled.kind, ProviderLogoChanged.kind,
    ProviderLinkChanged.kind,
  ]
}

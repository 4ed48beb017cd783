/// The checkboxes that DataPass itself adds at the end of a form (upstream’s `all_terms_accepted`): ticked or not.
public struct Acceptances: Hashable, Sendable {
  /// Whether the terms of use are accepted: `terms_of_service_accepted`.
  public var termsOfService: Bool
  /// Whether the data protection officer is informed: `data_protection_officer_informed`.
  public var dataProtectionOfficer: Bool

  public init(termsOfService: Bool = false, dataProtectionOfficer: Bool = false) {
    self.termsOfService = termsOfService
    self.dataProtectionOfficer = dataProtectionOfficer
  }

  /// Neither box is ticked.
  public static let none = Acceptances()
  /// Both boxes are ticked.
  public static let all = Acceptances(termsOfService: true, dataProtectionOfficer: true)

  /// The ticked boxes by name.
  var boxes: [String: Bool] {
    [
      "terms_of_service_accepted": termsOfService,
      "data_protection_officer_informed": dataProtectionOfficer,
    ].filter(\.value)
  }
}

/// The boxes that DataPass itself puts at the end of a form.
public struct Acceptances: Hashable, Sendable {
  /// `terms_of_service_accepted`
  public var termsOfService: Bool
  /// `data_protection_officer_informed`
  public var dataProtectionOfficer: Bool

  public init(termsOfService: Bool = false, dataProtectionOfficer: Bool = false) {
    self.termsOfService = termsOfService
    self.dataProtectionOfficer = dataProtectionOfficer
  }

  public static let none = Acceptances()
  public static let all = Acceptances(termsOfService: true, dataProtectionOfficer: true)

  var boxes: [String: Bool] {
    [
      "terms_of_service_accepted": termsOfService,
      "data_protection_officer_informed": dataProtectionOfficer,
    ].filter(\.value)
  }
}

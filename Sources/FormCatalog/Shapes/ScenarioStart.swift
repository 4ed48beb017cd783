/// The request that a scenario starts from; the raw value is its name in files.
package enum ScenarioStart: String, CaseIterable, Sendable {
  /// An answer to all that is required.
  case complete
  /// What the form gives.
  case prefilled
  case empty
}

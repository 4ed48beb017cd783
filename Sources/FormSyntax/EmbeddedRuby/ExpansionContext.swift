/// An environment of DataPass; the raw value is its name in options.
package enum DeploymentEnvironment: String, CaseIterable, Hashable, Sendable {
  case sandbox
  case staging
  case production
}

/// The environment and the feature flags that conditions in embedded Ruby are evaluated with.
package struct ExpansionContext: Hashable, Sendable {
  package var environment: DeploymentEnvironment
  /// Feature flags that are off. Every other flag is on, even an unknown one, as in upstream's `FeatureFlag`.
  package var disabledFlags: Set<String>
  /// Whether every flag is off, whatever its name: used to read the branches that are normally left out.
  package var disablesAllFlags: Bool

  package init(
    environment: DeploymentEnvironment = .production,
    disabledFlags: Set<String> = [],
    disablesAllFlags: Bool = false
  ) {
    self.environment = environment
    self.disabledFlags = disabledFlags
    self.disablesAllFlags = disablesAllFlags
  }

  /// Whether `Rails.env.production?` is true.
  package var isProduction: Bool { environment == .production }

  func isEnabled(_ flag: String) -> Bool {
    !disablesAllFlags && !disabledFlags.contains(flag)
  }

  /// The context in which each simple condition takes its other branch.
  package var complement: ExpansionContext {
    ExpansionContext(environment: environment == .production ? .sandbox : .production, disablesAllFlags: true)
  }
}

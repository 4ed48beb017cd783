package import FormSource

/// What does not fit between the feature flags of `datapass.yml` and those on which scopes depend.
package enum FeatureFlagFindings {
  /// The configured flags that are probably misspelt: no scope depends on them, but one depends on a flag of nearly the
  /// same name that is not configured. Any other name may be one that embedded Ruby asks for.
  package static func findings(_ configured: [Located<String>], in catalog: Catalog) -> [Finding] {
    if configured.isEmpty { return [] }
    let used = catalog.definitions.all.flatMap(\.scopes).compactMap(\.declaration.featureFlag)
    let names = Set(configured.map(\.value))
    let others = used.filter { !names.contains($0.value) }
    return configured.filter { flag in !used.contains { $0.value == flag.value } }.compactMap { flag in
      guard let meant = Suggestion.nearest(to: flag.value, among: others.map(\.value)) else { return nil }
      return others.first { $0.value == meant }.map { IneffectiveSetting.unusedFlag(flag, meaning: $0) }
    }
  }
}

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
    let usedNames = Set(used.map(\.value))
    let firstOthers = Dictionary(others.map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
    var suggestions = SuggestionBudget()
    return configured.filter { !usedNames.contains($0.value) }.compactMap { flag in
      let meant = suggestions.nearest(to: flag.value, among: firstOthers.keys)
      return meant.flatMap { firstOthers[$0] }.map { IneffectiveSetting.unusedFlag(flag, meaning: $0) }
    }
  }
}

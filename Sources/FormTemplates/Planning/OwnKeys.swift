/// Keys of the vault that forms share with others, and may read no longer: their contact has changed, and nothing says that
/// the others’ has too.
package struct OwnKeys: Sendable {
  private var keys: [String: Set<String>] = [:]

  package init() {}

  /// Whether a form must have a key of its own in place of one.
  func replace(_ key: String, of uid: String) -> Bool { keys[uid]?.contains(key) ?? false }

  /// Adds the keys behind which plans want another value than before, where a form reads them too for which no plan wants
  /// the same.
  /// - Returns: whether there are any that were not known.
  package mutating func add(sharedIn plans: [VendorPlan], _ hasChanged: (VaultDeposit) -> Bool) -> Bool {
    var wanted: [String: [VaultDeposit]] = [:]
    for form in plans.flatMap(\.forms) { wanted[form.uid, default: []] += form.deposits }
    var areNew = false
    for (uid, deposits) in wanted {
      for deposit in deposits where hasChanged(deposit) {
        let isAgreed = deposit.sharedWith.allSatisfy { other in
          wanted[other, default: []].contains { $0.key == deposit.key && $0.isSame(as: deposit) }
        }
        if !isAgreed, keys[uid, default: []].insert(deposit.key).inserted { areNew = true }
      }
    }
    return areNew
  }
}

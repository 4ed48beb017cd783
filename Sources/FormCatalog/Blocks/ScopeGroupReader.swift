import FormSource
import FormSubmission

/// Reads what a definition says of scopes apart from declaring them: which groups depend on answers, which scopes are
/// ticked at first.
struct ScopeGroupReader {
  private let scopes: [ScopeDeclaration]
  /// Whether there can be no other scopes: all could be read.
  private let areAll: Bool
  private let subject: String
  private(set) var findings: [Finding] = []
  private var suggestions = SuggestionBudget()
  /// The conditions of the groups, to be checked with those of the fields.
  private(set) var conditions: [LocatedCondition] = []

  init(_ scopes: [ScopeDeclaration], areAll: Bool, subject: String) {
    self.scopes = scopes
    self.areAll = areAll
    self.subject = subject
  }

  /// The groups that depend on answers, each once: a later declaration replaces an earlier one.
  mutating func read(_ declared: [ScopeGroupDeclaration]) -> [ScopeGroupSchema] {
    guard !declared.isEmpty else { return [] }
    let known = scopes.compactMap(\.group?.value)
    let members = Dictionary(grouping: scopes) { $0.group?.value }
    var groups: [ScopeGroupSchema] = []
    // For each group the place of the declaration that counts.
    var last: [String: Int] = [:]
    for group in declared {
      let name = group.name.value
      guard let members = members[name]?.map(\.value.value) else {
        // The built-in overlay speaks of groups that an older checkout does not have.
        if areAll, !group.name.span.source.isBuiltIn {
          let nearest = suggestions.nearest(to: name, among: known)
          findings.append(UnknownRuleScope.group(group.name, nearest: nearest, subject: subject))
        }
        continue
      }
      guard let when = group.when, let condition = ConditionReader.read(when) else { continue }
      conditions.append(condition)
      last[name] = groups.count
      groups.append(ScopeGroupSchema(name: name, scopes: members, when: condition.condition))
    }
    return groups.indices.filter { last[groups[$0].name] == $0 }.map { groups[$0] }
  }

  /// Reports default answers that are not scopes of the definition.
  mutating func checkDefaults(_ ticked: [Located<String>]) {
    guard areAll, !ticked.isEmpty else { return }
    let known = scopes.map(\.value.value)
    let isKnown = known.lookup(for: ticked.count)
    for scope in ticked where !scope.span.source.isBuiltIn && !isKnown(scope.value) {
      let nearest = suggestions.nearest(to: scope.value, among: known)
      findings.append(RefusedDefault.scope(scope, nearest: nearest, subject: subject))
    }
  }
}

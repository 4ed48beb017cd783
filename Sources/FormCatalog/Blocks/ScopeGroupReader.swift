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
  /// The conditions of the groups, to be checked with those of the fields.
  private(set) var conditions: [LocatedCondition] = []

  init(_ scopes: [ScopeDeclaration], areAll: Bool, subject: String) {
    self.scopes = scopes
    self.areAll = areAll
    self.subject = subject
  }

  /// The groups that depend on answers, each once: a later declaration replaces an earlier one.
  mutating func read(_ declared: [ScopeGroupDeclaration]) -> [ScopeGroupSchema] {
    var groups: [ScopeGroupSchema] = []
    for group in declared {
      let name = group.name.value
      let members = scopes.filter { $0.group?.value == name }.map(\.value.value)
      guard !members.isEmpty else {
        // The built-in overlay speaks of groups that an older checkout does not have.
        if areAll, !group.name.span.source.isBuiltIn {
          let known = scopes.compactMap(\.group?.value)
          findings.append(UnknownRuleScope.group(group.name, known: known, subject: subject))
        }
        continue
      }
      guard let when = group.when, let condition = ConditionReader.read(when) else { continue }
      conditions.append(condition)
      groups.removeAll { $0.name == name }
      groups.append(ScopeGroupSchema(name: name, scopes: members, when: condition.condition))
    }
    return groups
  }

  /// Reports default answers that are not scopes of the definition.
  mutating func checkDefaults(_ ticked: [Located<String>]) {
    guard areAll else { return }
    let known = scopes.map(\.value.value)
    for scope in ticked where !scope.span.source.isBuiltIn && !known.containsExactly(scope.value) {
      findings.append(RefusedDefault.scope(scope, known: known, subject: subject))
    }
  }
}

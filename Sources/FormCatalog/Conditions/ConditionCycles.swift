import FormSource
import FormSubmission

/// Finds fields whose visibility, and scopes whose availability, depends on itself.
enum ConditionCycles {
  /// One finding for each cycle, at its first field in the order of the form.
  static func findings(_ fields: [FormField], _ groups: [ScopeGroupSchema], subject: String) -> [Finding] {
    func asked(_ field: FormField) -> [String] {
      (field.schema.when?.fields ?? []) + (field.schema.kind == .scopes ? groups.flatMap(\.when.fields) : [])
    }
    let conditional = fields.filter { $0.schema.when != nil || ($0.schema.kind == .scopes && !groups.isEmpty) }
    let names = Set(conditional.map(\.name))
    // Nearly always conditions ask about fields that are always shown: there is then no way around.
    guard conditional.contains(where: { !names.isDisjoint(with: asked($0)) }) else { return [] }
    let edges = Dictionary(
      conditional.map { ($0.name, asked($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    var told: Set<String> = []
    return conditional.compactMap { field in
      guard !told.contains(field.name), let cycle = cycle(from: field.name, edges) else { return nil }
      told.formUnion(cycle)
      return CircularCondition.finding(field.declaration, cycle, subject: subject)
    }
  }

  private static func cycle(from start: String, _ edges: [String: [String]]) -> [String]? {
    var seen: Set<String> = []
    var pending: [[String]] = (edges[start] ?? []).map { [start, $0] }
    while let path = pending.popLast(), let last = path.last {
      if last == start { return path }
      guard seen.insert(last).inserted else { continue }
      pending += (edges[last] ?? []).map { path + [$0] }
    }
    return nil
  }
}

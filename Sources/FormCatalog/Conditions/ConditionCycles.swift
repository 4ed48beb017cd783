import FormSource
import FormSubmission

/// Finds fields whose visibility depends on itself.
enum ConditionCycles {
  /// One finding for each cycle, at its first field in the order of the form.
  static func findings(_ fields: [FormField], subject: String) -> [Finding] {
    let conditional = fields.filter { $0.schema.when != nil }
    let names = Set(conditional.map(\.name))
    // Nearly always conditions ask about fields that are always shown: there is then no way around.
    guard conditional.contains(where: { !names.isDisjoint(with: $0.schema.when?.fields ?? []) }) else { return [] }
    let edges = Dictionary(
      conditional.map { ($0.name, $0.schema.when?.fields ?? []) },
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

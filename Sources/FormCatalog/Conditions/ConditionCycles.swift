import FormSource
import FormSubmission

/// Finds fields whose visibility depends on itself.
enum ConditionCycles {
  /// One finding for each cycle, at its first field in the order of the form.
  static func findings(_ fields: [FormField], subject: String) -> [Finding] {
    let edges = Dictionary(
      fields.map { ($0.name, $0.schema.when?.fields ?? []) },
      uniquingKeysWith: { first, _ in first }
    )
    var told: Set<String> = []
    return fields.compactMap { field in
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

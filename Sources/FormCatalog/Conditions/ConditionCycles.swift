import FormSource
import FormSubmission

/// Finds fields whose visibility, and scopes whose availability, depends on itself.
enum ConditionCycles {
  /// One finding for each cycle, at its first field in the order of the form.
  static func findings(_ fields: [FormField], _ groups: [ScopeGroupSchema], subject: String) -> [Finding] {
    let asksForGroups = groups.flatMap(\.when.fields)
    func asked(_ field: FormField) -> [String] {
      (field.schema.when?.fields ?? []) + (field.schema.kind == .scopes ? asksForGroups : [])
    }
    let conditional = fields.filter { $0.schema.when != nil || ($0.schema.kind == .scopes && !groups.isEmpty) }
    let names = Set(conditional.map(\.name))
    // Nearly always conditions ask about fields that are always shown: there is then no way around.
    guard conditional.contains(where: { !names.isDisjoint(with: asked($0)) }) else { return [] }
    let places = Dictionary(
      conditional.indices.map { (conditional[$0].name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let graph = DirectedGraph(edges: conditional.map { asked($0).compactMap { places[$0] } })
    var isTold = [Bool](repeating: false, count: conditional.count)
    return graph.nodesOnCycles.compactMap { node in
      guard !isTold[node], let cycle = graph.cycle(through: node) else { return nil }
      for node in cycle { isTold[node] = true }
      return CircularCondition.finding(
        conditional[node].declaration,
        cycle.map { conditional[$0].name },
        subject: subject
      )
    }
  }
}

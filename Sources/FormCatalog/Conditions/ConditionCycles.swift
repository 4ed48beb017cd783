import FormSource
import FormSubmission

/// Finds fields whose visibility, and scopes whose availability, depends on itself.
enum ConditionCycles {
  /// One finding for each cycle, at its first field in the order of the form that the project declares or adapts, and one
  /// for each group of scopes whose condition asks about scopes itself.
  ///
  /// - Parameters:
  ///   - fields: all fields of the form.
  ///   - groups: the conditions of its groups of scopes.
  ///   - subject: whom the findings are about.
  /// - Returns: the findings.
  static func findings(_ fields: [FormField], _ groups: [LocatedCondition], subject: String) -> [Finding] {
    let scopes = Set(groups.isEmpty ? [] : fields.filter { $0.schema.kind == .scopes }.map(\.name))
    let direct = groups.compactMap { group in
      let places = group.comparisons.map(\.field).filter { scopes.contains($0.value) }
      return places.first.map {
        CircularCondition.scopes($0, subject: subject).also(at: places.dropFirst().map(\.span))
      }
    }
    return direct + findings(fields, groups.flatMap(\.condition.fields).filter { !scopes.contains($0) }, subject)
  }

  private static func findings(_ fields: [FormField], _ asksForGroups: [String], _ subject: String) -> [Finding] {
    func asked(_ field: FormField) -> [String] {
      (field.schema.when?.fields ?? []) + (field.schema.kind == .scopes ? asksForGroups : [])
    }
    let conditional = fields.filter { $0.schema.when != nil || ($0.schema.kind == .scopes && !asksForGroups.isEmpty) }
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
      // The question of scopes is the tool’s own: another one on the way can be edited.
      let place = cycle.first { !conditional[$0].declaration.span.source.isBuiltIn } ?? node
      return CircularCondition.finding(
        conditional[place].declaration,
        (graph.cycle(through: place) ?? cycle).map { conditional[$0].name },
        subject: subject
      )
    }
  }
}

/// A condition that may hide fields of a form.
struct FieldCondition: Sendable {
  let condition: Condition
  /// The indices of the conditions of the fields that it asks about.
  let asked: [Int]

  /// - Parameters:
  ///   - fields: the fields of a form.
  ///   - places: their places by name.
  /// - Returns: their conditions, and for each field the index of its own; the indices are empty where no field has a
  ///   condition.
  static func all(of fields: [FieldSchema], at places: [String: Int]) -> (conditions: [Self], indices: [Int?]) {
    var known: [Condition: Int] = [:]
    var conditions: [Condition] = []
    var indices: [Int?] = []
    for (place, field) in fields.enumerated() {
      guard let condition = field.when else { continue }
      if indices.isEmpty { indices = [Int?](repeating: nil, count: fields.count) }
      if let index = known[condition] {
        indices[place] = index
      } else {
        indices[place] = conditions.count
        known[condition] = conditions.count
        conditions.append(condition)
      }
    }
    let all = conditions.map { condition in
      FieldCondition(condition: condition, asked: condition.fields.compactMap { places[$0] }.compactMap { indices[$0] })
    }
    return (all, indices)
  }
}

import FormJSON
import FormSubmission

/// Which scopes a submission asks for, as schemas of the whole submission: those of a group count only where its
/// condition holds.
struct ScopeOfferSchema {
  let form: FormSchema
  let conditions: ConditionSchema

  /// Holds where one of some scopes is asked for.
  func contains(anyOf scopes: [String]) -> JSONValue {
    let grouped = form.scopeGroups.map { group in
      Self.all(conditions.offers(group), scopes.filter(group.scopes.lookup(for: scopes.count)))
    }
    let isGrouped = form.scopeGroups.flatMap(\.scopes).lookup(for: scopes.count)
    let others = scopes.filter { !isGrouped($0) }
    return ConditionSchema.any([Self.contains(anyOf: others)] + grouped)
  }

  /// Holds where any other scope is asked for.
  func contains(noneOf scopes: [String]) -> JSONValue {
    let groups = form.scopeGroups
    let isNamed = scopes.lookup(for: groups.reduce(0) { $0 + $1.scopes.count })
    let grouped = groups.map { group in Self.all(conditions.offers(group), group.scopes.filter { !isNamed($0) }) }
    let free = Self.contains(Schemas.not(Schemas.oneOf(scopes + groups.flatMap(\.scopes))))
    return ConditionSchema.any([free] + grouped)
  }

  /// Holds where the answer to the question about scopes counts as one.
  func answers(_ field: FieldSchema) -> JSONValue {
    let blank = Schemas.reference("blank")
    let grouped = form.scopeGroups.map { Self.all(conditions.offers($0), $0.scopes) }
    let ungrouped = Schemas.all([
      Schemas.not(blank), Schemas.not(Schemas.oneOf(form.scopeGroups.flatMap(\.scopes))),
    ])
    // What is no list is refused for its type.
    let other = Schemas.present(FieldPlace(field), Schemas.not(["type": "array"]))
    return Schemas.all([
      Schemas.present(FieldPlace(field), Schemas.not(Schemas.reference("absent"))),
      ConditionSchema.any([other, Self.contains(ungrouped)] + grouped),
    ])
  }

  private static func all(_ offered: JSONValue, _ scopes: [String]) -> JSONValue {
    ConditionSchema.all([offered, contains(anyOf: scopes)])
  }

  private static func contains(anyOf scopes: [String]) -> JSONValue {
    scopes.isEmpty ? .bool(false) : contains(Schemas.oneOf(scopes))
  }

  private static func contains(_ item: JSONValue) -> JSONValue {
    Schemas.present(FieldPlace(data: "scopes"), ["type": "array", "contains": item])
  }
}

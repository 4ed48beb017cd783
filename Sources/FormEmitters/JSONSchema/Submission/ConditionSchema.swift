import FormJSON
import FormSubmission

/// Conditions as schemas of a whole submission. `properties` alone passes where a field is absent: each comparison says
/// that it is there.
struct ConditionSchema {
  let form: FormSchema
  /// The places of the groups of scopes by their names, each of which is there once.
  private let groupPlaces: [String: Int]

  init(form: FormSchema) {
    self.form = form
    groupPlaces = Dictionary(
      form.scopeGroups.indices.map { (form.scopeGroups[$0].name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Holds of the submissions of which the condition holds.
  func json(_ condition: Condition) -> JSONValue {
    switch condition {
    case .compare(let field, let comparison): json(field, comparison)
    case .all(let conditions): Self.all(conditions.map(json))
    case .any(let conditions): Self.any(conditions.map(json))
    case .not(let condition): Schemas.not(json(condition))
    }
  }

  /// Holds of the submissions in which a field is shown.
  func isVisible(_ field: FieldSchema) -> JSONValue {
    field.when == nil ? .bool(true) : Schemas.reference(Self.name(of: field, in: form))
  }

  /// Holds of the submissions in which a group of scopes is offered.
  func offers(_ group: ScopeGroupSchema) -> JSONValue {
    Schemas.reference(Self.name(of: groupPlaces[group.name] ?? 0))
  }

  /// The definitions that ``isVisible(_:)`` and ``offers(_:)`` refer to.
  var definitions: [JSONValue.Member] {
    form.fields.compactMap { field in
      field.when.map { .init(Self.name(of: field, in: form), json($0)) }
    }
      + form.scopeGroups.enumerated().map { place, group in .init(Self.name(of: place), json(group.when)) }
  }

  /// The definition of the group of scopes at a place among the form’s.
  private static func name(of place: Int) -> String { "offered-\(place)" }

  /// Holds of the submissions in which a field must be answered.
  func needs(_ field: FieldSchema) -> JSONValue {
    switch field.requirement {
    case .always: isVisible(field)
    case .never: .bool(false)
    case .when(let condition): Self.all([isVisible(field), json(condition)])
    }
  }

  /// Holds of the submissions in which a shown field has an answer.
  func isAnswered(_ field: FieldSchema) -> JSONValue { json(field.name, .present(true)) }

  private static func name(of field: FieldSchema, in form: FormSchema) -> String {
    let isPlain = field.name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
    if isPlain { return "visible_\(field.name)" }
    return "visible-\(form.place(of: field.name) ?? 0)"
  }

  // MARK: Comparisons

  private var offers: ScopeOfferSchema { ScopeOfferSchema(form: form, conditions: self) }

  private func json(_ name: String, _ comparison: Condition.Comparison) -> JSONValue {
    if let fact = form.facts[name] { return .bool(comparison.holds(fact.isBlank ? nil : fact)) }
    guard let field = form[name] else { return .bool(comparison.holds(nil)) }
    switch comparison {
    case .differs(let operand): return Schemas.not(json(name, .equals(operand)))
    case .isNotIn(let operands): return Schemas.not(json(name, .isIn(operands)))
    case .present(false): return Schemas.not(json(name, .present(true)))
    case .present where field.kind == .scopes && !form.scopeGroups.isEmpty:
      return Self.all([isVisible(field), offers.answers(field)])
    case .contains(let scope) where field.kind == .scopes && !form.scopeGroups.isEmpty:
      return Self.all([isVisible(field), offers.contains(anyOf: [scope])])
    case .equals, .isIn, .above, .below, .atLeast, .atMost, .contains, .present:
      guard let value = value(field, comparison) else { return .bool(false) }
      return Self.all([isVisible(field), Schemas.present(FieldPlace(field), value)])
    }
  }

  /// The answers of which a comparison holds; nil where it never does.
  private func value(_ field: FieldSchema, _ comparison: Condition.Comparison) -> JSONValue? {
    switch comparison {
    case .present: return Schemas.not(field.kind == .boolean ? Self.unticked : Schemas.reference("absent"))
    case .equals(let operand): return value(operand)
    case .isIn(let operands):
      let values = operands.compactMap { value($0) }
      return values.isEmpty ? nil : Schemas.any(values)
    case .contains(let item):
      return .object([.init("type", "array"), .init("contains", Schemas.const(.string(item)))])
    case .above(let operand): return value(beyond: operand, above: true, orEqual: false)
    case .atLeast(let operand): return value(beyond: operand, above: true, orEqual: true)
    case .below(let operand): return value(beyond: operand, above: false, orEqual: false)
    case .atMost(let operand): return value(beyond: operand, above: false, orEqual: true)
    case .differs, .isNotIn: return nil
    }
  }

  private static let unticked = Schemas.any([Schemas.reference("absent"), Schemas.reference("no")])

  private func value(_ operand: Condition.Operand) -> JSONValue? {
    switch operand {
    case .text(let text): BlankText.isBlank(text) ? nil : Schemas.const(.string(text))
    case .integer(let number):
      Schemas.any([Schemas.const(.integer(number)), Schemas.text(matching: NumberPattern.exactly(number))])
    // A no is no answer at all.
    case .flag(let flag): flag ? Schemas.reference("yes") : nil
    }
  }

  private func value(beyond operand: Condition.Operand, above: Bool, orEqual: Bool) -> JSONValue? {
    switch operand {
    case .integer(let number):
      let reachable = NumberPattern.reachable(number)
      let bound = orEqual ? reachable : above ? reachable + 1 : reachable - 1
      let pattern = above ? NumberPattern.atLeast(bound) : NumberPattern.atMost(bound)
      return Schemas.any([
        .object([.init("type", "integer"), .init(above ? "minimum" : "maximum", .integer(bound))]),
        Schemas.all([Schemas.text(matching: PortablePattern.wholeNumber), Schemas.text(matching: pattern)]),
      ])
    case .text(let text):
      return CalendarDate(text).map { date in
        Schemas.text(
          matching: above ? DatePattern.after(date, orOn: orEqual) : DatePattern.before(date, orOn: orEqual)
        )
      }
    case .flag: return nil
    }
  }

  // MARK: Truth

  static func all(_ schemas: [JSONValue]) -> JSONValue {
    if schemas.contains(.bool(false)) { return .bool(false) }
    let rest = schemas.filter { $0 != .bool(true) }
    return rest.isEmpty ? .bool(true) : Schemas.all(rest)
  }

  static func any(_ schemas: [JSONValue]) -> JSONValue {
    if schemas.contains(.bool(true)) { return .bool(true) }
    let rest = schemas.filter { $0 != .bool(false) }
    return rest.isEmpty ? .bool(false) : Schemas.any(rest)
  }
}

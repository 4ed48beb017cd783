import FormCatalog
import FormJSON
import FormSubmission

/// What the schemas of one definition have in common, made and written once: forms share most of their questions.
///
/// Make one for each definition.
package final class SharedParts {
  private var properties: [PropertyKey: WrittenJSON] = [:]
  private var rules: [RulesKey: WrittenJSON?] = [:]
  private var definitions: [ObjectIdentifier: WrittenJSON] = [:]
  /// Whether conditions depend on answers only: what is made from them is then the same for all forms.
  private var independent: [ObjectIdentifier: Bool] = [:]

  package init() {}

  private struct PropertyKey: Hashable {
    let field: ObjectIdentifier
    let moment: Moment
    let isFrozen: Bool
  }

  private struct RulesKey: Hashable {
    let blocks: ObjectIdentifier
    let moment: Moment
  }

  /// The schema of a question for which the form has no wordings or answers of its own.
  func property(_ field: FormField, _ moment: Moment, isFrozen: Bool, _ make: () -> JSONValue) -> JSONValue {
    let key = PropertyKey(field: ObjectIdentifier(field), moment: moment, isFrozen: isFrozen)
    if let known = properties[key] { return .written(known) }
    let property = WrittenJSON(make(), depth: 4)
    properties[key] = property
    return .written(property)
  }

  /// The rules; nil if there are none.
  func rules(_ form: FormSchema, of blocks: FormBlocks, _ moment: Moment, _ make: () -> [JSONValue]) -> JSONValue? {
    guard isIndependent(form, blocks) else {
      let rules = make()
      return rules.isEmpty ? nil : .array(rules)
    }
    let key = RulesKey(blocks: ObjectIdentifier(blocks), moment: moment)
    if let known = rules[key] { return known.map { .written($0) } }
    let made = make()
    let written = made.isEmpty ? nil : WrittenJSON(.array(made), depth: 1)
    rules[key] = .some(written)
    return written.map { .written($0) }
  }

  /// The definitions that the schema refers to.
  func definitions(_ form: FormSchema, of blocks: FormBlocks, _ make: () -> [JSONValue.Member]) -> JSONValue {
    guard isIndependent(form, blocks) else { return .object(make()) }
    let key = ObjectIdentifier(blocks)
    if let known = definitions[key] { return .written(known) }
    let written = WrittenJSON(.object(make()), depth: 1)
    definitions[key] = written
    return .written(written)
  }

  private func isIndependent(_ form: FormSchema, _ blocks: FormBlocks) -> Bool {
    let key = ObjectIdentifier(blocks)
    if let known = independent[key] { return known }
    // Facts about the form itself have a dot in their name.
    let isIndependent = form.conditions.allSatisfy { condition in
      condition.fields.allSatisfy { form[$0] != nil && !$0.utf8.contains(UInt8(ascii: ".")) }
    }
    independent[key] = isIndependent
    return isIndependent
  }
}

extension FormSchema {
  /// All conditions of the questions, rules and checkboxes.
  fileprivate var conditions: [Condition] {
    let ofFields = fields.flatMap { field -> [Condition] in
      var conditions = [field.when].compactMap { $0 } + field.constraints.map(\.when)
      if case .when(let condition) = field.requirement { conditions.append(condition) }
      return conditions
    }
    return ofFields + rules.flatMap { [$0.when, $0.unless].compactMap { $0 } } + checkboxes.compactMap(\.when)
      + scopeGroups.map(\.when)
  }
}

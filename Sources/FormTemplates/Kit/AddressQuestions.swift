package import FormCatalog
import FormSource
import FormSubmission

/// The questions of a form that an address may answer.
package struct AddressQuestions: Sendable {
  /// In the order of the form.
  package let fields: [FormField]
  private let form: Form
  private let definition: Definition
  private let visibility: ScopeVisibility
  private let fixedScopes: Set<String>
  private let fixed: FixedAnswers?

  package init(_ form: Form, _ definition: Definition) {
    self.form = form
    self.definition = definition
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    self.visibility = visibility
    fixedScopes = Set(definition.scopes.filter(visibility.fixes).map(\.value))
    let fixed = FixedAnswers(form)
    self.fixed = fixed
    fields = (form.blocks?.fields ?? []).filter { Self.refusal(of: $0, in: form, fixed) == nil }
  }

  /// The question with this name.
  /// - Throws: why an address cannot answer it, with the name that was probably meant.
  func field(_ name: String) throws(AddressProblem) -> FormField {
    if form.isAboutPerson(name) { throw .contact(name) }
    if form.schema?.checkboxes.contains(where: { $0.name == name }) ?? CheckboxSchema.common.contains(name) {
      throw .box(name)
    }
    guard let field = form.blocks?.field(name) else {
      throw .unknown(name, nearest: Suggestion.nearest(to: name, among: fields.map(\.name)))
    }
    if let refusal = Self.refusal(of: field, in: form, fixed) { throw refusal }
    return field
  }

  private static func refusal(of field: FormField, in form: Form, _ fixed: FixedAnswers?) -> AddressProblem? {
    let name = field.name
    let block = form.blocks?.block(field.schema.block)
    if form.isAboutPerson(name) || block?.contact(of: field) != nil { return .contact(name) }
    if field.schema.kind == .document { return .file(name) }
    if field.schema.limits.mustBeAccepted { return .box(name) }
    if form.isDeferred(name) { return .deferred(name) }
    if fixed?.isFixed(name) ?? false { return .fixed(name) }
    guard field.asking.isAsked else { return .neverAsked(name) }
    return fixed?.settled(field.schema.when) == .never ? .neverAsked(name) : nil
  }

  /// The values as the address must write them.
  func check(_ values: [String], _ field: FormField) throws(AddressProblem) -> [String] {
    guard field.schema.isMany || values.count == 1 else { throw .severalValues(field.name) }
    if field.schema.kind == .scopes, !definition.scopes.isEmpty { return try scopes(values, field.name) }
    let answer: FieldValue = field.schema.isMany ? .list(values) : .text(values[0])
    // Whether the question is asked depends on answers that are still to come. It is named as the address names it.
    let named = field.schema.with(label: field.name)
    if let problem = LoneAnswerCheck(named).violations(of: answer).first(where: { !$0.isAdvice }) {
      let options = field.schema.limits.options ?? []
      let wrong = values.first { !options.contains($0) } ?? ""
      throw .refused(
        french: problem.french,
        english: problem.english,
        nearest: options.isEmpty ? nil : Suggestion.nearest(to: wrong, among: options)
      )
    }
    guard field.schema.kind == .boolean else { return values }
    // The only “yes” that DataPass reads.
    return [answer.isTicked == true ? "1" : "0"]
  }

  /// The scopes of an address replace those of the form, so that the ones that the form fixes must be repeated.
  private func scopes(_ values: [String], _ name: String) throws(AddressProblem) -> [String] {
    let ticked = form.tickedScopes
    for value in values {
      guard definition.scopeValues.contains(value) else {
        let shown = definition.scopeValues.filter(visibility.shows)
        throw .unknownScope(value, definition: definition.id, nearest: Suggestion.nearest(to: value, among: shown))
      }
      let isFixed = fixedScopes.contains(value) && !ticked.contains(value)
      guard visibility.shows(value), !isFixed else { throw .scopeNotOffered(value) }
    }
    let wanted = Set(values)
    return definition.scopes.map(\.value).filter { scope in
      wanted.contains(scope) || ticked.contains(scope) && (fixedScopes.contains(scope) || !visibility.shows(scope))
    }
  }
}

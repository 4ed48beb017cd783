package import FormSubmission

/// A field of a form, resolved: what a validator needs, and what a page shows.
package final class FormField: Sendable {
  package let schema: FieldSchema
  package let hint: String?
  package let example: String?
  package let autocomplete: String?
  package let unit: String?
  /// Options with their labels; the value replaces a missing label.
  package let options: [Option]?
  package let suggestions: [String]
  package let asking: Asking
  package let defaultValue: FieldValue?
  /// The condition under which the default is given; nil for always. Where it comes to hold, the items of a list are
  /// added to those that are there.
  package let defaultCondition: Condition?
  /// Where the field is declared, or last adapted.
  package let declaration: Located<String>

  init(
    schema: FieldSchema,
    hint: String?,
    example: String?,
    autocomplete: String?,
    unit: String?,
    options: [Option]?,
    suggestions: [String],
    asking: Asking = Asking(),
    defaultValue: FieldValue?,
    defaultCondition: Condition? = nil,
    declaration: Located<String>
  ) {
    self.schema = schema
    self.hint = hint
    self.example = example
    self.autocomplete = autocomplete
    self.unit = unit
    self.options = options
    self.suggestions = suggestions
    self.asking = asking
    self.defaultValue = defaultValue
    self.defaultCondition = defaultCondition
    self.declaration = declaration
  }

  package struct Option: Hashable, Sendable {
    package let value: String
    package let label: String
  }

  /// How pages ask a question. What a validator accepts does not depend on it.
  package struct Asking: Hashable, Sendable {
    /// Whether any page asks it: else only a form’s prefill answers it, or the default.
    package var isAsked = true
    /// The options that pages offer; nil for all of them.
    package var offered: [String]?
    /// Whether pages let applicants choose one option only.
    package var isSingle = false
  }

  package var name: String { schema.name }

  /// The options that a page offers: those that are not left out, and those that are chosen already.
  package func offeredOptions(besides chosen: [String]) -> [Option] {
    let options = options ?? []
    guard let offered = asking.offered else { return options }
    return options.filter { offered.containsExactly($0.value) || chosen.containsExactly($0.value) }
  }

  /// The answer once the default is given.
  package func defaultAnswer(besides answer: FieldValue?) -> FieldValue? {
    guard let answer, !answer.isBlank else { return defaultValue }
    guard case .list(let given) = answer, case .list(let items)? = defaultValue else { return answer }
    return .list(given + items.filter { !given.containsExactly($0) })
  }
}

package import FormSubmission

/// A field of a form, resolved: what a validator needs, and what a page shows.
package final class FormField: Sendable {
  package let schema: FieldSchema
  /// The question where it is asked: the title of a contact, above, completes those about it. Messages, which stand alone,
  /// have the schema’s.
  package let label: String
  package let hint: String?
  package let example: String?
  package let autocomplete: String?
  package let unit: String?
  /// Options with their labels; the value replaces a missing label.
  package let options: [Option]?
  /// Answers that are offered, others being accepted.
  package let suggestions: [Option]
  package let asking: Asking
  package let defaultValue: FieldValue?
  /// The condition under which the default is given; nil for always. Where it comes to hold, the items of a list are
  /// added to those that are there.
  package let defaultCondition: Condition?
  /// Which of its words the project declares, rather than the standard blocks.
  let ownWords: OwnWords
  /// Where the field is declared, or last adapted.
  package let declaration: Located<String>

  init(
    schema: FieldSchema,
    label: String? = nil,
    hint: String?,
    example: String?,
    autocomplete: String?,
    unit: String?,
    options: [Option]?,
    suggestions: [Option],
    asking: Asking = Asking(),
    defaultValue: FieldValue?,
    defaultCondition: Condition? = nil,
    ownWords: OwnWords,
    declaration: Located<String>
  ) {
    self.schema = schema
    self.label = label ?? schema.label
    self.hint = hint
    self.example = example
    self.autocomplete = autocomplete
    self.unit = unit
    self.options = options
    self.suggestions = suggestions
    self.asking = asking
    self.defaultValue = defaultValue
    self.defaultCondition = defaultCondition
    self.ownWords = ownWords
    self.declaration = declaration
  }

  package struct Option: Hashable, Sendable {
    package let value: String
    package let label: String
    /// The label with a little HTML, where it has any.
    package var markup: String?
  }

  struct OwnWords: OptionSet {
    let rawValue: UInt8

    static let label = OwnWords(rawValue: 1)
    static let hint = OwnWords(rawValue: 1 << 1)
    static let options = OwnWords(rawValue: 1 << 2)
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

  /// The suggestions, where any has a label of its own.
  package var labelledSuggestions: [Option]? { suggestions.contains { $0.label != $0.value } ? suggestions : nil }

  /// The options that a page offers: those that are not left out, and those that are chosen already.
  package func offeredOptions(besides chosen: [String]) -> [Option] {
    let options = options ?? []
    guard let offered = asking.offered else { return options }
    let (isOffered, isChosen) = (offered.lookup(for: options.count), chosen.lookup(for: options.count))
    return options.filter { isOffered($0.value) || isChosen($0.value) }
  }

  /// The answer once the default is given.
  package func defaultAnswer(besides answer: FieldValue?) -> FieldValue? {
    guard let answer, !answer.isBlank else { return defaultValue }
    guard case .list(let given) = answer, case .list(let items)? = defaultValue else { return answer }
    let isGiven = given.lookup(for: items.count)
    return .list(given + items.filter { !isGiven($0) })
  }
}

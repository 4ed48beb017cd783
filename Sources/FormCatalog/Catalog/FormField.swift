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
  package let defaultValue: FieldValue?
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
    defaultValue: FieldValue?,
    declaration: Located<String>
  ) {
    self.schema = schema
    self.hint = hint
    self.example = example
    self.autocomplete = autocomplete
    self.unit = unit
    self.options = options
    self.suggestions = suggestions
    self.defaultValue = defaultValue
    self.declaration = declaration
  }

  package struct Option: Hashable, Sendable {
    package let value: String
    package let label: String
  }

  package var name: String { schema.name }
}

package import FormCatalog
import FormSubmission

/// Answers that an address gives to a form, in addition to the form’s own prefills.
///
/// DataPass reads a request’s own attributes and its scopes from the address, but no contact, no file and no checkbox of
/// the summary. Answers that the form fixes or that come from the vault are refused too: they would be overwritten.
package struct AddressAnswers: Sendable {
  /// In the order of the form; a list is written as Rails reads one (`scopes[]`).
  package private(set) var pairs: [(name: String, value: String)] = []

  package init() {}

  /// - Parameters:
  ///   - assignments: `question=value`; a question that takes several values may be repeated, and its values are
  ///     separated by commas if it has options.
  ///   - form: the form.
  ///   - definition: its definition.
  /// - Throws: the first problem.
  package init(_ assignments: [String], of form: Form, _ definition: Definition) throws(AddressProblem) {
    let questions = AddressQuestions(form, definition)
    var given: [String: [String]] = [:]
    for assignment in assignments {
      guard let sign = assignment.firstIndex(of: "=") else { throw .noValue(assignment) }
      let name = String(assignment[..<sign])
      let field = try questions.field(name)
      let value = String(assignment[assignment.index(after: sign)...])
      let isListed = field.schema.kind == .scopes || field.schema.kind == .choices
      let values = isListed ? value.split(separator: ",").map { String(String($0).trimmedOfSpaces) } : [value]
      guard values.contains(where: { !BlankText.isBlank($0) }) else { throw .noValue(assignment) }
      given[name, default: []] += values
    }
    for field in questions.fields {
      guard let values = given[field.name] else { continue }
      let checked = try questions.check(values, field)
      pairs += checked.map { (field.schema.isMany ? "\(field.name)[]" : field.name, $0) }
    }
  }
}

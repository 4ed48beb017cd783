package import FormCatalog
import FormSubmission

/// Answers that an address gives to a form, over those that the form gives itself.
///
/// DataPass takes a request’s own attributes and its scopes from the address, and nothing about contacts, no file and no
/// box of the synthesis. What the form fixes or the vault answers is refused here besides: it would be written over.
package struct AddressAnswers: Sendable {
  /// In the order of the form; several values of one question as Rails reads a list (`scopes[]`).
  package private(set) var pairs: [(name: String, value: String)] = []

  package init() {}

  /// - Parameters:
  ///   - assignments: `question=value`; a question that takes several values may come again, and lists its values with
  ///     commas where it has options.
  ///   - form: the form.
  ///   - definition: its definition.
  /// - Throws: the first thing that is wrong.
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

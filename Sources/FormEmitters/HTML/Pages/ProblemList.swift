import FormCatalog
import FormSubmission

/// Violations as a page shows them: next to each field, and summed up above the form with a link to each. The script writes
/// the same (problems.js).
struct ProblemList {
  private let faults: [Violation]
  private let byField: [String: [Violation]]

  /// - Parameter violations: of a post; what the platform fills in is nothing to tell an applicant.
  init(_ violations: [Violation] = []) {
    let told = violations.filter { $0.code != .deferred }
    faults = told.filter { !$0.isAdvice }
    byField = Dictionary(grouping: told.filter { $0.fieldName != nil }) { $0.fieldName ?? "" }
  }

  /// The style of an element that has a field, as the field is: wrong or not.
  func style(_ style: String, of field: String) -> String {
    guard isWrong(field), let name = style.split(separator: " ").first else { return style }
    return "\(style) \(name)--error"
  }

  /// What assistive technology is told of the control of a field.
  func state(of field: String) -> [TagAttribute] { isWrong(field) ? [.aria(.invalid, "true")] : [] }

  private func isWrong(_ field: String) -> Bool { byField[field]?.contains { !$0.isAdvice } ?? false }

  /// Writes the messages about a field in the place that it has for them.
  func write(_ field: String, _ page: inout HTMLWriter) {
    for violation in byField[field] ?? [] {
      let kind = violation.isAdvice ? "info" : "error"
      page.element(.p, [.class("fr-message fr-message--\(kind)")], text: Self.sentence(violation.french))
    }
  }

  /// Writes the list of what is wrong; `places` are the ids of the fields of the page, by name.
  func writeSummary(_ places: [String: String], _ page: inout HTMLWriter) {
    guard !faults.isEmpty else { return }
    let count = faults.count == 1 ? "une réponse est à corriger" : "\(faults.count) réponses sont à corriger"
    page.element(.div, [.class("fr-alert fr-alert--error fr-mb-4w"), .role("alert")]) { page in
      page.element(.h2, [.class("fr-alert__title")], text: "Erreur\u{A0}: \(count)")
      page.element(.ul) { page in
        for fault in faults {
          let words = Self.sentence(fault.french)
          page.element(.li) { page in
            if let place = fault.fieldName.flatMap({ places[$0] }) {
              page.element(.a, [.href(.fragment(place))], text: words)
            } else {
              page.text(words)
            }
          }
        }
      }
    }
  }

  /// A message as a sentence, with a capital and a full stop.
  private static func sentence(_ text: String) -> String {
    let first = text.capitalizedFirst
    return first.last.map { ".!?".contains($0) } ?? false ? first : "\(first)."
  }
}

extension FormJourney {
  /// The ids of the elements to go to for the questions and boxes that applicants answer, by name.
  var places: [String: String] {
    let questions = (steps.flatMap(\.blocks) + further).flatMap(\.questions).map { ($0.name, $0.id) }
    return Dictionary(
      questions + boxes.map { ($0.box.name, ElementID.of("case", $0.box.name)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

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

  /// What it is told of one of several texts that answer a question: that it is wrong, and where that is said.
  func state(ofItem place: Int, in question: FormJourney.Question) -> [TagAttribute] {
    guard byField[question.name]?.contains(where: { !$0.isAdvice && $0.item == place }) ?? false else { return [] }
    return [.aria(.invalid, "true"), .aria(.describedBy, "\(question.id)-messages")]
  }

  private func isWrong(_ field: String) -> Bool { byField[field]?.contains { !$0.isAdvice } ?? false }

  /// Writes the messages about a field in the place that it has for them; where each text of its answer has a row of its own
  /// (`hasRows`), with the number of the row.
  func write(_ field: String, hasRows: Bool = false, _ page: inout HTMLWriter) {
    for violation in byField[field] ?? [] {
      let kind = violation.isAdvice ? "info" : "error"
      let words = Self.words(violation, hasRows: hasRows)
      page.element(.p, [.class("fr-message fr-message--\(kind)")], text: words)
    }
  }

  /// Writes the list of what is wrong in the order of the page; `places` are those of its fields.
  func writeSummary(_ places: [FormJourney.Place], _ page: inout HTMLWriter) {
    guard !faults.isEmpty else { return }
    let order = Dictionary(
      places.enumerated().map { ($1.field, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let listed = faults.enumerated().map { (place: $1.fieldName.flatMap { order[$0] }, number: $0, fault: $1) }
      .sorted { ($0.place ?? -1, $0.number) < ($1.place ?? -1, $1.number) }
    let number = Set(faults.map { $0.fieldName ?? "" }).count
    let count = number == 1 ? "une réponse est à corriger" : "\(number) réponses sont à corriger"
    page.element(.div, [.class("fr-alert fr-alert--error fr-mb-4w"), .role("alert")]) { page in
      page.element(.h2, [.class("fr-alert__title")], text: "Erreur\u{A0}: \(count)")
      page.element(.ul) { page in
        for (place, _, fault) in listed {
          let place = place.map { places[$0] }
          let words = Self.words(fault, hasRows: place?.hasRows ?? false)
          page.element(.li) { page in
            if let place {
              page.element(.a, [.href(.fragment(place.id(ofItem: fault.item)))], text: words)
            } else {
              page.text(words)
            }
          }
        }
      }
    }
  }

  /// The message of a violation, with the number of the answer that it is about where a question has several.
  private static func words(_ violation: Violation, hasRows: Bool) -> String {
    guard hasRows, let item = violation.item else { return sentence(violation.french) }
    return sentence("réponse \(item + 1), \(violation.french.uncapitalized)")
  }

  /// A message as a sentence, with a capital and a full stop.
  private static func sentence(_ text: String) -> String {
    let first = text.capitalizedFirst
    return first.last.map { ".!?".contains($0) } ?? false ? first : "\(first)."
  }
}

extension FormJourney {
  /// Where a question or a box stands in the page.
  struct Place {
    let field: String
    let id: String
    /// Whether each text of its answer has a row of its own.
    var hasRows = false

    /// The id of the element to go to for what is said of one of several texts, or of the whole answer.
    func id(ofItem item: Int?) -> String {
      guard hasRows, let item else { return id }
      return Question.idOfRow(item, in: id)
    }
  }

  /// The places of the questions and boxes that applicants answer, in the order of the page.
  var places: [Place] {
    (steps.flatMap(\.blocks) + further).flatMap(\.questions).map {
      Place(field: $0.name, id: $0.id, hasRows: hasRows($0))
    } + boxes.map { Place(field: $0.box.name, id: ElementID.of("case", $0.box.name)) }
  }

  /// Whether each text of the answer to a question has a row of its own.
  func hasRows(_ question: Question) -> Bool {
    switch question.kind {
    case .list: true
    case .choices: question.field.options?.isEmpty ?? true
    case .scopes: definition.scopes.isEmpty
    case .text, .longText, .email, .phone, .url, .siret, .date, .integer, .boolean, .choice, .document: false
    }
  }
}

extension FormJourney.Question {
  /// The id of the row of one of several texts, counted from 0.
  static func idOfRow(_ place: Int, in id: String) -> String { "\(id)-\(place + 1)" }
}

extension Violation {
  /// Which of several texts it is about, counted from 0; nil if it is about the whole answer.
  fileprivate var item: Int? {
    let tokens = path.utf8.split(separator: UInt8(ascii: "/"))
    return tokens.count > 2 ? Int(Substring(tokens[2])) : nil
  }
}

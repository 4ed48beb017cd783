import FormCatalog
import FormSource
import FormSubmission

/// A question may now be left empty.
enum FieldOptional {
  static let kind = ChangeKind(
    "field-optional",
    [.drafts: .notice, .instruction: .notice, .consumers: .breaking, .code: .breaking],
    summary: Words(
      fr: "Une question devient facultative.",
      en: "A question may now be left empty."
    ),
    reason: Words(
      fr: "Les instructeurs et les programmes qui lisent les demandes peuvent ne plus y trouver de réponse.",
      en: "Instructors and programs that read requests may find no answer."
    ),
    examples: [
      .question(before: "type: text, label: Code", after: "type: text, label: Code, optional: true")
    ]
  )

  static func change(_ pair: FieldPair) -> Change {
    let cases = pair.neededCases
    return pair.change(kind, evidence: pair.newlyAcceptedAnswer([nil])) { question in
      Words(
        fr: "\(question.french) devient facultative\(cases.map { ", sauf \($0.french)" } ?? "")",
        en: "\(question.english) may now be left empty\(cases.map { ", except \($0.english)" } ?? "")"
      )
    }
  }
}

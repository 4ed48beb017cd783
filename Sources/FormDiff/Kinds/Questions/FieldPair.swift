import FormCatalog
import FormSource
import FormSubmission

/// A question on both sides, and what asks it.
struct FieldPair {
  let before: FormField?
  let after: FormField?
  let subject: Change.Subject
  let texts: ConditionTexts

  /// How messages name it.
  var name: QuestionName {
    let field = after ?? before
    return QuestionName(field?.name ?? "", label: field?.schema.label ?? "")
  }

  /// When the question has to be answered after the change: « si … »; nil for always or never.
  var neededCases: Words? {
    guard case .when(let condition) = after?.schema.requirement else { return nil }
    return texts.after.cases(condition)
  }

  /// A change at the places of the question; `words` give its message, with the question as they are told to name it.
  func change(
    _ kind: ChangeKind,
    impacts: [Audience: Impact]? = nil,
    evidence: Change.Evidence? = nil,
    isDutyDue: Bool = true,
    _ words: (QuestionName) -> Words
  ) -> Change {
    let name = (after ?? before)?.name ?? ""
    return Change(
      kind,
      words(self.name),
      subject,
      before: before?.declaration.span,
      after: after?.declaration.span,
      impacts: impacts,
      evidence: evidence,
      isDutyDue: isDutyDue,
      // Labels may differ from one definition to the next.
      cause: words(QuestionName(name, label: name)).french
    )
  }
}

/// How messages name a question: by its label, which people know, and its name, which files have.
struct QuestionName {
  let french: String
  let english: String

  init(_ name: String, label: String) {
    let suffix = label == name ? "" : " (\(Quoted.shortened(name)))"
    let quoted = Quoted(label)
    french = "la question \(quoted.french)\(suffix)"
    english = "the question \(quoted.english)\(suffix)"
  }
}

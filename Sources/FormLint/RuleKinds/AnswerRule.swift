package import FormCatalog
package import FormSource
package import FormSubmission

/// A rule over the prefilled answers of a form, which are examined once for all such rules.
package protocol AnswerRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds findings if the answers do not fit the questions.
  static func check(_ answers: FormAnswers, of form: Form, in catalog: Catalog, _ collector: inout FindingCollector)
}

/// The prefilled answers of a form.
package struct FormAnswers {
  package let blocks: FormBlocks
  package let schema: FormSchema
  /// Whether it is known all that is asked and answered: what could not be read is reported elsewhere.
  let isComplete: Bool
  /// By field; answers to no field are left out.
  package let values: [String: FieldValue]
  /// What a request starts with: these answers, and the defaults beside them.
  let submission: Submission
  package let examination: Examination
  /// The static blocks that only this form can fill in; none if an earlier stage has answered them, or if it is not known
  /// what they ask.
  let staticBlocks: Set<String>
  /// The fields that misspelt answers were probably meant for.
  let meant: Set<String>

  /// Nil if it is not known what the form asks.
  init?(_ form: Form, in catalog: borrowing Catalog) {
    guard let blocks = form.blocks, let schema = form.schema else { return nil }
    self.blocks = blocks
    self.schema = schema
    isComplete = !blocks.gap.isOpen && !form.declaration.hasGap
    values = form.answers
    submission = Submission(answers: form.withDefaults(values))
    examination = Examination(submission, schema)
    let frozen = form.declaration.staticBlocks
    staticBlocks =
      frozen.isEmpty || !isComplete || form.continuesEarlierStage(in: catalog) ? [] : Set(frozen.map(\.value))
    meant = form.unknownPrefills.meant
  }

  /// Whether a required answer is missing: neither the form, nor a default, nor the vault gives it.
  func lacks(_ field: FormField, of form: Form) -> Bool {
    examination.isMissing(field.schema) && !form.mayDefault(field) && !form.isDeferred(field.name)
      && !blocks.gap.mayHold(field.name) && !meant.contains(field.name)
  }
}

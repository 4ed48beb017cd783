package import FormCatalog
package import FormSource
package import FormSubmission

/// A rule over the answers that a form gives in advance, held against its questions once for all such rules.
package protocol AnswerRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds findings where the answers do not suit the questions.
  static func check(_ answers: FormAnswers, of form: Form, in catalog: Catalog, _ collector: inout FindingCollector)
}

/// The answers of one form.
package struct FormAnswers {
  package let blocks: FormBlocks
  package let schema: FormSchema
  /// By field; what no field asks is left out.
  package let values: [String: FieldValue]
  package let examination: Examination
  private let frozen: Set<String>

  /// Nil where it is not known what the form asks.
  init?(_ form: Form) {
    guard let blocks = form.blocks, let schema = form.schema else { return nil }
    self.blocks = blocks
    self.schema = schema
    values = form.answers
    examination = Examination(Submission(answers: values), schema)
    frozen = Set(form.declaration.staticBlocks.map(\.value))
  }

  /// The static blocks that nobody fills in elsewhere; none where an earlier stage has answered them.
  func staticBlocks(of form: Form, in catalog: Catalog) -> Set<String> {
    frozen.isEmpty || form.continuesEarlierStage(in: catalog) ? [] : frozen
  }
}

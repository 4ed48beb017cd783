package import FormCatalog
import FormSource
package import FormSubmission

/// The questions of a form as somebody goes through them who reads a request: block by block, in the words of the form.
package struct AnswerSheet {
  package struct Block {
    package let title: String
    /// Who answers it, where applicants change nothing; nil where they do.
    package let origin: String?
    package let questions: [Question]
  }

  package struct Question {
    package let name: String
    package let label: String
    package let isAboutScopes: Bool
    /// What stands in for an answer that is not shown; nil where it is.
    package let substitute: String?
    fileprivate let schema: FieldSchema
  }

  package let blocks: [Block]
  /// What no page asks, and may have an answer all the same.
  package let unasked: [Question]
  /// What is accepted when a request is sent.
  package let boxes: [(name: String, label: String)]
  private let definition: Definition
  private let schema: FormSchema

  /// Nil where it is not known what the form asks.
  package init?(_ form: Form, in catalog: Catalog) {
    let site = Site(catalog, .standard)
    guard let journey = FormJourney(form, in: site) else { return nil }
    blocks = journey.blocks.map { block in
      Block(
        title: journey.wording.stepTitle(block.declared),
        origin: journey.isFrozen(block) ? journey.origin(of: block, in: site) : nil,
        questions: block.questions.map(Question.init)
      )
    }
    unasked = journey.unasked.map(Question.init)
    boxes = journey.boxes.map { ($0.box.name, LabelText.plain($0.box.label)) }
    definition = journey.definition
    schema = journey.schema
  }

  /// The questions of a block that are put to somebody who answers like this.
  package func questions(of block: Block, in submission: Submission) -> [Question] {
    let examination = Examination(submission, schema)
    return block.questions.filter { !examination.isHidden($0.schema) }
  }

  /// Writes scopes below the names of their groups.
  package func write(_ scopes: [String], _ page: inout HTMLWriter) { ScopeList(scopes, of: definition).write(&page) }
}

extension AnswerSheet.Question {
  fileprivate init(_ question: FormJourney.Question) {
    name = question.name
    label = LabelText.plain(question.fullLabel)
    isAboutScopes = question.kind == .scopes
    substitute = question.isDeferred ? DeferredWords.text : nil
    schema = question.field.schema
  }
}

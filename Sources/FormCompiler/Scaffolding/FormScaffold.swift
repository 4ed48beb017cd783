import FormCatalog
import FormSource
import FormSubmission
import FormTemplates

/// A form: the free one of its definition, or that of a use case, with the answers that it gives in advance.
struct FormScaffold: ScaffoldPlan {
  func questions(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion] {
    var questions = [context.definitionQuestion(fr: "Pour quelle définition\u{A0}?", en: "For which definition?")]
    guard let definition = definition(answers, in: context) else { return questions }
    questions += identity(answers, of: definition, in: context)
    guard let uid = answers["id"], isUseCase(answers) else { return questions }
    questions.append(
      ScaffoldQuestion(
        "fixed",
        fr: "Quels blocs le formulaire remplit-il lui-même\u{A0}?",
        en: "Which blocks does the form answer itself?",
        .choices(definition.blocks?.blocks.map { .init($0.name.value, $0.title) } ?? []),
        // The answers come next.
        isLinted: false
      )
    )
    let fixed = answers.list("fixed")
    if let form = context.catalog.forms[uid], answers.has("fixed") {
      questions += given(answers, in: fixed, of: form, definition, context.catalog)
    }
    if !fixed.contains("basic_infos"), definition.blocks?.field("intitule") != nil {
      questions.append(
        ScaffoldQuestion(
          "intitule",
          fr: "Nom du projet, donné d’avance",
          en: "Name of the project, given in advance",
          standard: answers["name"]
        )
      )
    }
    return questions
  }

  private func definition(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> Definition? {
    answers["definition"].flatMap { context.catalog.definitions[$0] }
  }

  private func isUseCase(_ answers: ScaffoldAnswers) -> Bool { answers["use-case"] != nil }

  private func identity(
    _ answers: ScaffoldAnswers,
    of definition: Definition,
    in context: ScaffoldContext
  ) -> [ScaffoldQuestion] {
    let isFree = !isUseCase(answers)
    let stem = ProposedID.dashed(definition.id)
    let useCase = answers["use-case"].map { ProposedID.dashed($0) }
    let id = ProposedID.free(useCase.map { "\(stem)-\($0)" } ?? stem, "-") { context.catalog.forms.contains($0) }
    return [
      useCaseQuestion(hasFreeForm: definition.forms.contains { context.catalog.forms[$0]?.isDefault ?? false }),
      ScaffoldQuestion(
        "name",
        fr: "Nom du formulaire",
        en: "Name of the form",
        standard: isFree ? "Demande libre" : nil,
        isRequired: true
      ),
      ScaffoldQuestion(
        "id",
        fr: "Son identifiant",
        en: "Its identifier",
        .identifier("-"),
        standard: id,
        isRequired: true
      ),
      ScaffoldQuestion("description", fr: "Une phrase pour sa carte", en: "A sentence for its card"),
    ]
  }

  private func useCaseQuestion(hasFreeForm: Bool) -> ScaffoldQuestion {
    hasFreeForm
      ? ScaffoldQuestion(
        "use-case",
        fr: "Pour quel cas d’usage, en un mot (portail_famille)\u{A0}?",
        en: "For which use case, in one word (family_portal)?",
        .identifier("_"),
        isRequired: true
      )
      : ScaffoldQuestion(
        "use-case",
        fr: "Pour quel cas d’usage, en un mot (portail_famille)\u{A0}? Sans réponse, c’est la demande libre",
        en: "For which use case, in one word (family_portal)? Without an answer, it is the free form",
        .identifier("_")
      )
  }

  /// The answers that the fixed blocks need: asked one after the other, since each may call for others.
  private func given(
    _ answers: ScaffoldAnswers,
    in fixed: [String],
    of form: Form,
    _ definition: Definition,
    _ catalog: Catalog
  ) -> [ScaffoldQuestion] {
    let blocks = (catalog.wordedBlocks(of: form)?.blocks ?? []).filter { fixed.contains($0.name.value) }
    // Files cannot be given in advance.
    let fields = blocks.flatMap(\.fields).filter { $0.schema.kind.shape != .documents }
    let missing = Set(form.unansweredFields)
    return fields.filter { missing.contains($0.name) || answers.has(Self.question($0.name)) }.map { field in
      ScaffoldQuestion(
        Self.question(field.name),
        fr: field.schema.label,
        en: field.schema.label,
        shape(of: field, definition),
        isRequired: true
      )
    }
  }

  private func shape(of field: FormField, _ definition: Definition) -> ScaffoldQuestion.Form {
    let choices =
      field.schema.kind == .scopes
      ? definition.scopes.map { ScaffoldQuestion.Choice($0.value, $0.declaration.name.value) }
      : field.options?.map { ScaffoldQuestion.Choice($0.value, $0.label) } ?? []
    switch field.schema.kind.shape {
    case .flag: return .yesNo
    case .items: return choices.isEmpty ? .list : .choices(choices)
    case .text, .number, .documents: return choices.isEmpty ? .text : .choice(choices)
    }
  }

  /// The name of the question that asks for the answer to a field.
  static func question(_ field: String) -> String { "answer-\(field)" }

  func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText] {
    definition(answers, in: context).map { FormText.texts(answers, of: $0, in: context) } ?? []
  }

  func advice(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [Words] {
    let uid = answers["id"] ?? ""
    return [
      Words(
        fr: "voyez ce qu’il demande\u{A0}: datapass show \(uid)",
        en: "see what it asks: datapass show \(uid)"
      )
    ]
  }
}

import FormCatalog
import FormSource

/// How the first version of something is asked for and written.
protocol ScaffoldPlan {
  /// The questions, in order. Answers bring further questions.
  func questions(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldQuestion]
  /// What the answers so far come to; empty while there is too little.
  func texts(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [ScaffoldText]
  /// What to do next, once it is written.
  func advice(_ answers: ScaffoldAnswers, in context: ScaffoldContext) -> [Words]
}

/// The project that something is written for.
struct ScaffoldContext {
  let project: Project
  let layout: ProjectLayout
  let catalog: Catalog

  var isCheckout: Bool { layout.kind == .checkout }

  /// Where a file of a role goes: into the folder of that role, or its only file.
  func path(_ role: SourceRole, named name: String) -> String {
    switch layout.places[role]?.first {
    case .folder(let folder): "\(folder)/\(name).yml"
    case .texts(let folder): "\(folder)/\(name).txt"
    case .file(let path): path
    case nil: "\(name).yml"
    }
  }

  /// Asks for one of the project’s definitions; the only one is the standard answer.
  /// - Parameters:
  ///   - french: the question.
  ///   - english: the same in English.
  ///   - none: what to tell an author who can choose none.
  ///   - isOpen: whether a definition can be chosen.
  /// - Returns: the question.
  func definitionQuestion(
    fr french: String,
    en english: String,
    none: Words = Words(
      fr: "le projet n’a pas encore de définition\u{A0}: datapass new definition",
      en: "the project has no definition yet: datapass new definition"
    ),
    isOpen: (Definition) -> Bool = { _ in true }
  ) -> ScaffoldQuestion {
    let definitions = catalog.definitions.all.filter(isOpen).map { ScaffoldQuestion.Choice($0.id, $0.name) }
    return ScaffoldQuestion(
      "definition",
      fr: french,
      en: english,
      .choice(definitions),
      standard: definitions.count == 1 ? definitions.first?.value : nil,
      isRequired: true,
      withoutChoice: none
    )
  }
}

/// Something to add to the project: whole lines.
struct ScaffoldText {
  let role: SourceRole
  /// The file that it belongs into, which need not exist.
  let path: String
  let text: String
  /// Whether its file is a list rather than a mapping.
  var isItem = false
}

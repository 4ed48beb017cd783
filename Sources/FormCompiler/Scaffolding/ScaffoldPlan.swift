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
    case .file(let path): path
    case nil: "\(name).yml"
    }
  }

  func file(_ source: SourceID) -> SourceFile? { project.tree.files.first { $0.id == source } }

  /// The definitions, to choose one of them; nil for those that something keeps from being chosen.
  func definitions(_ isWanted: (Definition) -> Bool = { _ in true }) -> [ScaffoldQuestion.Choice] {
    catalog.definitions.all.filter(isWanted).map { ScaffoldQuestion.Choice($0.id, $0.name) }
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

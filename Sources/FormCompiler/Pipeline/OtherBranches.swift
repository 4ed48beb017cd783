import FormCatalog
import FormConcurrency
import FormLint
import FormSource
import FormSyntax

/// The files that hold conditions, as they are when every simple condition takes its other branch.
struct OtherBranches: Sendable {
  let files: [SourceFile]
  let trees: [SyntaxTree]
  private let context: ExpansionContext

  /// - Parameters:
  ///   - project: the project.
  ///   - trees: its files as they were parsed in the environment.
  ///   - environment: the one whose other branches are wanted.
  init(of project: Project, _ trees: [SyntaxTree], _ environment: DeploymentEnvironment) {
    self.init(of: project, trees, in: project.configuration.expansionContext(environment).complement)
  }

  private init(of project: Project, _ trees: [SyntaxTree], in context: ExpansionContext) {
    files = zip(project.sourceFiles, trees).filter(\.1.isConditional).map(\.0)
    self.context = context
    self.trees = SyntaxStage.parse(files, in: context)
  }

  /// These files as they are in any environment, each flag as the project sets it or all of them off.
  /// - Parameters:
  ///   - project: the project.
  ///   - first: the project as it was read in one environment.
  /// - Returns: what they come to wherever it is not what was read; the same text from the same places once.
  static func all(of project: Project, beside first: Reading) -> [Reading] {
    guard first.trees.contains(where: \.isConditional) else { return [] }
    var seen: Set<[Expanded]> = [first.trees.filter(\.isConditional).map(Expanded.init)]
    let contexts = DeploymentEnvironment.allCases.flatMap { environment in
      [
        project.configuration.expansionContext(environment),
        ExpansionContext(environment: environment, disablesAllFlags: true),
      ]
    }
    return contexts.map { OtherBranches(of: project, first.trees, in: $0) }
      .filter { seen.insert($0.trees.map(Expanded.init)).inserted }
      .compactMap { $0.read(in: project, beside: first) }
  }

  /// What a file comes to. Two branches may say the same: a name stands in both.
  private struct Expanded: Hashable {
    private let text: [UInt8]
    private let origins: [Range<Int>]

    init(_ tree: SyntaxTree) {
      text = tree.text.bytes
      origins = tree.text.pieces.map(\.origin)
    }
  }

  /// - Parameters:
  ///   - project: the project.
  ///   - first: the project as it was read in the environment.
  /// - Returns: what these files come to beside all others; nil where no file holds a condition.
  func read(in project: Project, beside first: Reading) -> Reading? {
    guard !files.isEmpty else { return nil }
    let roles = DeclarationStage.read(
      files,
      trees,
      project.layout,
      context.environment,
      only: Set(files.map(\.role)),
      knowing: first.roles.mapValues(\.anchors)
    )
    return Reading(files, trees, roles, beside: first, project.resolverOptions(context, wordsQuestions: false))
  }

  /// The findings of the other branches that are in the files that hold conditions; all others were made before.
  static func findings(of reading: Reading) -> [Finding] {
    let files = Set(reading.files.map(\.id))
    // Where conditions are in forms only, the rules have checked the forms that say the same in both branches.
    let isAboutForms = reading.files.allSatisfy { $0.role == .forms }
    let changed = isAboutForms ? Set(reading.declarations.forms.map(\.uid.value)) : nil
    let catalog = reading.catalog.focused(on: files, forms: changed)
    let findings = reading.findings + Parallel.map(Linter.passes) { Linter.run($0, over: catalog).findings }.joined()
    return findings.filter { files.contains($0.span.source) }
  }
}

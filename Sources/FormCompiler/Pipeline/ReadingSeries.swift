import FormCatalog
import FormConcurrency
import FormSource
package import FormSyntax

/// Reads one state of a project after another: what two neighbours share is parsed, read and resolved once. A file keeps
/// its number from one to the next.
package struct ReadingSeries: Sendable {
  private let wordsQuestions: Bool
  private let checksOtherSections: Bool
  private let keepsReadings: Bool
  private var last: State?

  private struct State: Sendable {
    let reading: Reading
    let context: ExpansionContext
    let layout: ProjectLayout.Kind
    let options: Resolver.Options
    let files: [SourceID: (file: SourceFile, tree: SyntaxTree)]
    let numbers: [SourceRole: [SourceID]]

    /// The tree of a file that is as it was.
    func tree(of file: SourceFile) -> SyntaxTree? {
      files[file.id].flatMap { $0.file.isRead(as: file) ? $0.tree : nil }
    }
  }

  /// - Parameters:
  ///   - wordsQuestions: whether questions are put into the project’s words.
  ///   - checksOtherSections: whether the sections of other environments are checked.
  ///   - keepsReadings: whether a further state follows.
  package init(wordsQuestions: Bool = true, checksOtherSections: Bool = false, keepsReadings: Bool = true) {
    self.wordsQuestions = wordsQuestions
    self.checksOtherSections = checksOtherSections
    self.keepsReadings = keepsReadings
  }

  /// - Parameters:
  ///   - project: the state.
  ///   - environment: the one whose branches are taken.
  /// - Returns: the same as of a state that is read alone.
  package mutating func read(_ project: Project, environment: DeploymentEnvironment) -> Reading {
    read(project, parse(project, environment: environment), environment: environment)
  }

  /// The trees of a state’s files, in their order.
  func parse(_ project: Project, environment: DeploymentEnvironment) -> [SyntaxTree] {
    let context = project.configuration.expansionContext(environment)
    return parse(project.sourceFiles, context, last.flatMap { $0.context == context ? $0 : nil })
  }

  /// As ``read(_:environment:)``, of a state whose files have been parsed.
  mutating func read(_ project: Project, _ trees: [SyntaxTree], environment: DeploymentEnvironment) -> Reading {
    let files = project.sourceFiles
    let context = project.configuration.expansionContext(environment)
    let options = project.resolverOptions(context, wordsQuestions: wordsQuestions)
    let known = last.flatMap { $0.context == context && $0.layout == project.layout ? $0 : nil }
    let numbers = Dictionary(grouping: files, by: \.role).mapValues { $0.map(\.id) }
    let shared = roles(unchangedIn: files, numbers, since: known)
    let reading = Reading(
      files,
      trees,
      roles(files, trees, project.layout, environment, shared, known),
      neighbour: known.flatMap { known in
        known.options.resolvesLike(options) ? Neighbour(known.reading.resolution, sharing: shared) : nil
      },
      options
    )
    guard keepsReadings else { return reading }
    last = State(
      reading: reading,
      context: context,
      layout: project.layout,
      options: options,
      files: Dictionary(zip(files, trees).map { ($0.id, ($0, $1)) }, uniquingKeysWith: { first, _ in first }),
      numbers: numbers
    )
    return reading
  }

  private func parse(_ files: [SourceFile], _ context: ExpansionContext, _ known: State?) -> [SyntaxTree] {
    guard let known else { return SyntaxStage.parse(files, in: context) }
    let trees = files.map { known.tree(of: $0) }
    let new = zip(files, trees).filter { $0.1 == nil }.map(\.0)
    var parsed = SyntaxStage.parse(new, in: context)[...]
    return trees.compactMap { $0 ?? parsed.popFirst() }
  }

  /// The roles all of whose files are as they were.
  private func roles(
    unchangedIn files: [SourceFile],
    _ numbers: [SourceRole: [SourceID]],
    since known: State?
  ) -> Set<SourceRole> {
    guard let known else { return [] }
    let changed = Set(files.filter { known.tree(of: $0) == nil }.map(\.role))
    return Set(SourceRole.allCases.filter { known.numbers[$0] == numbers[$0] && !changed.contains($0) })
  }

  private func roles(
    _ files: [SourceFile],
    _ trees: [SyntaxTree],
    _ layout: ProjectLayout.Kind,
    _ environment: DeploymentEnvironment,
    _ shared: Set<SourceRole>,
    _ known: State?
  ) -> [SourceRole: DeclarationReader.Reading] {
    let roles = known?.reading.roles ?? [:]
    let read = DeclarationStage.read(
      files,
      trees,
      layout,
      environment,
      checksOtherSections: checksOtherSections,
      only: Set(SourceRole.allCases).subtracting(shared),
      remembering: keepsReadings ? roles.compactMapValues(\.memory) : nil
    )
    return roles.filter { shared.contains($0.key) }.merging(read) { $1 }
  }
}

extension SourceFile {
  /// Whether another file of the same number is read as this one. Bytes that both share are not compared.
  fileprivate func isRead(as other: SourceFile) -> Bool {
    path == other.path && role == other.role && failure == other.failure && bytes == other.bytes
  }
}

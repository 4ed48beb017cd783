import FormCatalog
import FormConcurrency
import FormSource
package import FormSyntax

/// Reads one state of a project after another: what two neighbours share is parsed, read and resolved once. A file that
/// both have must have one number in both.
package struct ReadingSeries {
  private var last: State?

  private struct State {
    let reading: Reading
    let context: ExpansionContext
    let layout: ProjectLayout.Kind
    let options: Resolver.Options
    let trees: [SourceID: SyntaxTree]
    let files: [SourceRole: [SourceID]]
  }

  package init() {}

  /// - Parameters:
  ///   - project: the state.
  ///   - environment: the one whose branches are taken.
  /// - Returns: the same as of a state that is read alone.
  package mutating func read(_ project: Project, environment: DeploymentEnvironment) -> Reading {
    let files = project.sourceFiles
    let context = project.configuration.expansionContext(environment)
    let options = project.resolverOptions(context, wordsQuestions: true)
    let known = last.flatMap { $0.context == context && $0.layout == project.layout ? $0 : nil }
    let trees = parse(files, context, known)
    let numbers = Dictionary(grouping: files, by: \.role).mapValues { $0.map(\.id) }
    let shared = Set(known.map { known in SourceRole.allCases.filter { known.files[$0] == numbers[$0] } } ?? [])
    let reading = Reading(
      files,
      trees,
      roles(files, trees, project.layout, environment, shared, known),
      neighbour: known.flatMap { known in
        known.options.usesOverlay == options.usesOverlay ? Neighbour(known.reading.catalog, sharing: shared) : nil
      },
      options
    )
    last = State(
      reading: reading,
      context: context,
      layout: project.layout,
      options: options,
      trees: Dictionary(zip(files.map(\.id), trees), uniquingKeysWith: { first, _ in first }),
      files: numbers
    )
    return reading
  }

  private func parse(_ files: [SourceFile], _ context: ExpansionContext, _ known: State?) -> [SyntaxTree] {
    guard let known else { return SyntaxStage.parse(files, in: context) }
    let new = files.filter { known.trees[$0.id] == nil }
    let parsed = Dictionary(
      zip(new.map(\.id), SyntaxStage.parse(new, in: context)),
      uniquingKeysWith: { first, _ in first }
    )
    return files.compactMap { parsed[$0.id] ?? known.trees[$0.id] }
  }

  private func roles(
    _ files: [SourceFile],
    _ trees: [SyntaxTree],
    _ layout: ProjectLayout.Kind,
    _ environment: DeploymentEnvironment,
    _ shared: Set<SourceRole>,
    _ known: State?
  ) -> [SourceRole: DeclarationReader.Reading] {
    let changed = Set(SourceRole.allCases).subtracting(shared)
    let read = DeclarationStage.read(files, trees, layout, environment, only: changed)
    guard let known else { return read }
    return known.reading.roles.filter { shared.contains($0.key) }
      .merging(
        read.map { role, reading in
          (role, known.reading.roles[role].map(reading.reusing) ?? reading)
        }
      ) { $1 }
  }
}

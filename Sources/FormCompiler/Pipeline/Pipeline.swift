package import FormCatalog
import FormLint
package import FormSource
package import FormSyntax

/// The way of data through the house, in memory:
///
///     SourceTree ──> SyntaxTree ──> Declarations ──> Catalog ──> findings, artifacts
///
/// Each stage is a function of the one before; none reaches back.
package enum Pipeline {
  /// What is known of a project once it is read in one environment.
  package struct Reading: Sendable {
    package let catalog: Catalog
    package let findings: [Finding]
    /// Files that would read otherwise in another environment.
    fileprivate let conditionalFiles: Set<SourceID>
    fileprivate let trees: [SyntaxTree]
  }

  /// Reads and resolves a project in one environment, without the linter's rules.
  package static func read(_ project: Project, environment: DeploymentEnvironment) -> Reading {
    let context = project.configuration.expansionContext(environment)
    let files = project.tree.files.filter { $0.role != .configuration }
    return read(project, SyntaxStage.parse(files, in: context), files)
  }

  private static func read(_ project: Project, _ trees: [SyntaxTree], _ files: [SourceFile]) -> Reading {
    var byRole: [SourceRole: [SyntaxTree]] = [:]
    for (file, tree) in zip(files, trees) where file.failure == nil { byRole[file.role, default: []].append(tree) }
    let unreadable = files.filter { $0.failure != nil }
    let declared = DeclarationReader.read(
      byRole,
      layout: project.layout,
      unreadableRoles: Set(unreadable.map(\.role))
    )
    let findings =
      unreadable.compactMap(UnreadableFile.finding) + trees.flatMap(\.findings) + declared.findings
    return Reading(
      catalog: Resolver.resolve(declared.declarations),
      findings: findings,
      conditionalFiles: Set(zip(files, trees).filter(\.1.isConditional).map(\.0.id)),
      trees: trees
    )
  }

  /// Everything there is to say about a project, in order, each mistake once.
  ///
  /// Where files hold conditions, their other branches are read too: a finding there counts if it stands in such a file.
  package static func lint(_ project: Project, environment: DeploymentEnvironment) -> [Finding] {
    let reading = read(project, environment: environment)
    var findings = project.configurationFindings + reading.findings + Linter.findings(in: reading.catalog)
    if !reading.conditionalFiles.isEmpty {
      findings += otherBranches(of: project, than: reading, environment)
    }
    return FindingOrder.arrange(findings, project)
  }

  private static func otherBranches(
    of project: Project,
    than reading: Reading,
    _ environment: DeploymentEnvironment
  ) -> [Finding] {
    let files = project.tree.files.filter { $0.role != .configuration }
    let context = project.configuration.expansionContext(environment).complement
    let conditional = files.filter { reading.conditionalFiles.contains($0.id) }
    let reread = Dictionary(
      uniqueKeysWithValues: zip(conditional.map(\.id), SyntaxStage.parse(conditional, in: context))
    )
    let trees = zip(files, reading.trees).map { reread[$0.id] ?? $1 }
    let other = read(project, trees, files)
    return (other.findings + Linter.findings(in: other.catalog))
      .filter { reading.conditionalFiles.contains($0.span.source) }
  }

  /// The catalogue of one environment, and the findings that leave no value to compile.
  package static func compile(
    _ project: Project,
    environment: DeploymentEnvironment
  ) -> (catalog: Catalog, blocking: [Finding]) {
    let reading = read(project, environment: environment)
    let blocking =
      project.configurationFindings + reading.findings + Linter.findings(in: reading.catalog, onlyBlocking: true)
    return (reading.catalog, FindingOrder.arrange(blocking.filter(\.rule.isBlocking), project))
  }
}

package import FormCatalog
import FormConcurrency
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
    /// The files as they are written.
    package let trees: [SyntaxTree]
    /// The stages behind it, for a second reading that shares what does not change.
    fileprivate let roles: [SourceRole: DeclarationReader.Reading]
  }

  /// What `lint` has to say, and the readings it comes from: to release them takes as long as to make them, so a
  /// process that ends may keep them.
  package struct Verdict: Sendable {
    /// In the order of reports, each mistake once.
    package let findings: [Finding]
    /// The files as they were read in the environment asked for.
    package let trees: [SyntaxTree]
    fileprivate let reading: Reading
    /// Of the other branches of conditions.
    fileprivate let others: [Reading]

    /// What was resolved in the environment asked for.
    package var catalog: Catalog { reading.catalog }
  }

  /// Begins what every project needs, before it is known which project that is.
  package static func prepare() {
    Parallel.makeThreads()
    Parallel.start { _ = StandardLibrary.shared }
  }

  /// The files of a project, parsed in one environment.
  package struct Parsed: Sendable {
    fileprivate let environment: DeploymentEnvironment
    fileprivate let trees: [SyntaxTree]
  }

  /// The first stage alone, for a project that is going to be read.
  package static func parse(_ project: Project, environment: DeploymentEnvironment) -> Parsed {
    let context = project.configuration.expansionContext(environment)
    return Parsed(environment: environment, trees: SyntaxStage.parse(project.sourceFiles, in: context))
  }

  /// Reads and resolves a project in one environment, without the linter's rules.
  /// - Parameters:
  ///   - project: the project.
  ///   - environment: whose branches of conditions are read.
  ///   - parsed: its files, if they were parsed before; nothing is taken from another environment.
  /// - Returns: what is known of it.
  package static func read(
    _ project: Project,
    environment: DeploymentEnvironment,
    parsed: Parsed? = nil
  ) -> Reading {
    read(project, environment: environment, parsed: parsed) { _ in }.reading
  }

  /// The same, with other work on the files for a core that has nothing else to do.
  private static func read<Other: Sendable>(
    _ project: Project,
    environment: DeploymentEnvironment,
    parsed: Parsed?,
    beside other: @Sendable ([SyntaxTree]) -> Other
  ) -> (reading: Reading, other: Other) {
    let files = project.sourceFiles
    let context = project.configuration.expansionContext(environment)
    let ahead = parsed.flatMap { $0.environment == environment ? $0.trees : nil }
    let trees = ahead ?? parse(project, environment: environment).trees
    let (roles, result) = DeclarationStage.read(files, trees, project.layout) { other(trees) }
    return (reading(of: roles, files, trees, project.resolverOptions(context)), result)
  }

  private static func reading(
    of roles: [SourceRole: DeclarationReader.Reading],
    _ files: [SourceFile],
    _ trees: [SyntaxTree],
    _ options: Resolver.Options
  ) -> Reading {
    let parts = SourceRole.allCases.compactMap { roles[$0] }
    let declarations = Declarations(joining: parts.map(\.declarations))
    let resolver = Resolver(declarations, options)
    let (catalog, found) = resolver.join(Parallel.map([0, 1]) { resolver.part($0, of: 2) })
    return Reading(
      catalog: catalog,
      findings: files.compactMap(UnreadableFile.finding) + trees.flatMap(\.findings) + parts.flatMap(\.findings)
        + found,
      trees: trees,
      roles: roles
    )
  }

  /// Everything there is to say about a project.
  ///
  /// Where files hold conditions, their other branches are read too: a finding there counts if it stands in such a file.
  package static func lint(
    _ project: Project,
    environment: DeploymentEnvironment,
    parsed: Parsed? = nil
  ) -> Verdict {
    let (reading, branches) = read(project, environment: environment, parsed: parsed) { trees in
      OtherBranches(of: project, trees, environment)
    }
    // The rules over one reading and the making of the other wait for nothing of each other.
    let parts = Parallel.map(LintPart.all) { part -> (readings: [Reading], findings: [Finding]) in
      switch part {
      case .otherBranches: judge(branches, of: project, than: reading)
      case .texts: ([], Linter.textFindings(in: reading.catalog))
      case .forms: ([], Linter.formFindings(in: reading.catalog))
      case .catalog(let number): ([], Linter.findings(in: reading.catalog, part: number))
      }
    }
    let others = parts.flatMap(\.readings)
    return Verdict(
      findings: FindingOrder.arrange(
        project.configurationFindings + reading.findings + parts.flatMap(\.findings),
        project,
        ([reading] + others).flatMap(\.trees)
      ),
      trees: reading.trees,
      reading: reading,
      others: others
    )
  }

  /// What `lint` does side by side once a project is resolved.
  private enum LintPart {
    case otherBranches
    case texts
    case forms
    /// A part of the rules over the catalogue, by its number.
    case catalog(Int)

    static let all: [LintPart] = [.otherBranches, .texts, .forms] + (0..<Linter.parts).map { .catalog($0) }
  }

  /// The files that hold conditions, as they are when every simple condition takes its other branch.
  private struct OtherBranches: Sendable {
    let files: [SourceFile]
    let context: ExpansionContext
    let trees: [SyntaxTree]

    init(of project: Project, _ trees: [SyntaxTree], _ environment: DeploymentEnvironment) {
      files = zip(project.sourceFiles, trees).filter(\.1.isConditional).map(\.0)
      context = project.configuration.expansionContext(environment).complement
      self.trees = SyntaxStage.parse(files, in: context)
    }
  }

  /// What is said of the other branches; only the files that hold conditions are read again.
  private static func judge(
    _ branches: OtherBranches,
    of project: Project,
    than reading: Reading
  ) -> (readings: [Reading], findings: [Finding]) {
    let (conditional, context, trees) = (branches.files, branches.context, branches.trees)
    guard !conditional.isEmpty else { return ([], []) }
    let (roles, _) = DeclarationStage.read(
      conditional,
      trees,
      project.layout,
      only: Set(conditional.map(\.role)),
      knowing: reading.roles.mapValues(\.anchors)
    ) {}
    let declarations = Declarations(joining: SourceRole.allCases.compactMap { reading.roles[$0]?.declarations })
    let again = declarations.changes(in: Declarations(joining: roles.values.map(\.declarations)))
    let (catalog, found) = Resolver.resolve(
      declarations.replacing(by: again),
      project.resolverOptions(context),
      reusing: reading.catalog
    )
    let other = Reading(
      catalog: catalog,
      findings: trees.flatMap(\.findings) + roles.values.flatMap(\.findings) + found,
      trees: trees,
      roles: roles
    )
    let files = Set(conditional.map(\.id))
    // Where conditions stand in forms only, the forms that say the same in both branches have been judged.
    let isAboutForms = conditional.allSatisfy { $0.role == .forms }
    let focused = catalog.focused(on: files, forms: isAboutForms ? Set(again.forms.map(\.uid.value)) : nil)
    let findings =
      other.findings + Linter.findings(in: focused) + Linter.formFindings(in: focused)
      + Linter.textFindings(in: focused, within: files)
    return ([other], findings.filter { files.contains($0.span.source) })
  }

  /// The catalogue of one environment, and the findings that leave no value to compile.
  package static func compile(
    _ project: Project,
    environment: DeploymentEnvironment,
    parsed: Parsed? = nil
  ) -> (reading: Reading, blocking: [Finding]) {
    let reading = read(project, environment: environment, parsed: parsed)
    let findings =
      project.configurationFindings + reading.findings + Linter.findings(in: reading.catalog, onlyBlocking: true)
    return (reading, FindingOrder.arrange(findings.filter(\.rule.isBlocking), project, nil))
  }
}

extension Project {
  func resolverOptions(_ context: ExpansionContext) -> Resolver.Options {
    Resolver.Options(
      layout: layout,
      usesOverlay: configuration.overlay != "off",
      publicFiles: tree.publicFiles,
      isProduction: context.isProduction,
      today: today
    )
  }

  /// The files that declare something; the configuration has been read before.
  var sourceFiles: [SourceFile] { tree.files.filter { $0.role != .configuration } }
}

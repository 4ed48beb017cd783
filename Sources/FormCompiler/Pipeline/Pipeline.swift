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
    /// The stages behind it, for a second reading that shares what does not change.
    fileprivate let declared: Declared

    /// The files as they are written.
    package var trees: [SyntaxTree] { declared.trees }
  }

  /// What the files of a project declare in one environment.
  fileprivate struct Declared: Sendable {
    let files: [SourceFile]
    let trees: [SyntaxTree]
    let roles: [SourceRole: DeclarationReader.Reading]
    let options: Resolver.Options

    /// Of all roles, in their order.
    private var parts: [DeclarationReader.Reading] { SourceRole.allCases.compactMap { roles[$0] } }
    var declarations: Declarations { Declarations(joining: parts.map(\.declarations)) }
    var findings: [Finding] {
      files.compactMap(UnreadableFile.finding) + trees.flatMap(\.findings) + parts.flatMap(\.findings)
    }
  }

  /// What `lint` has to say, and the readings it comes from: to release them takes as long as to make them, so a
  /// process that ends may keep them.
  package struct Verdict: Sendable {
    /// In the order of reports, each mistake once.
    package let findings: [Finding]
    fileprivate let reading: Reading
    /// What else the findings come from.
    fileprivate let kept: [any Sendable]

    /// What was resolved in the environment asked for.
    package var catalog: Catalog { reading.catalog }
    /// The files as they were read in it.
    package var trees: [SyntaxTree] { reading.trees }
  }

  /// Begins what every project needs, before it is known which project that is.
  package static func prepare() {
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
    Resolved(declare(project, trees(of: project, environment, parsed), environment)).joined()
  }

  private static func trees(
    of project: Project,
    _ environment: DeploymentEnvironment,
    _ parsed: Parsed?
  ) -> [SyntaxTree] {
    let ahead = parsed.flatMap { $0.environment == environment ? $0.trees : nil }
    return ahead ?? parse(project, environment: environment).trees
  }

  private static func declare(
    _ project: Project,
    _ trees: [SyntaxTree],
    _ environment: DeploymentEnvironment
  ) -> Declared {
    let files = project.sourceFiles
    return Declared(
      files: files,
      trees: trees,
      roles: DeclarationStage.read(files, trees, project.layout),
      options: project.resolverOptions(project.configuration.expansionContext(environment))
    )
  }

  /// What is declared, resolved in parts that are not joined yet.
  private struct Resolved {
    private let declared: Declared
    private let resolver: Resolver
    private let parts: [Resolver.Part]

    init(_ declared: Declared) {
      let resolver = Resolver(declared.declarations, declared.options)
      parts = Parallel.map(resolver.portions) { resolver.part($0) }
      self.declared = declared
      self.resolver = resolver
    }

    func joined() -> Reading {
      let (catalog, found) = resolver.join(parts)
      return Reading(catalog: catalog, findings: declared.findings + found, declared: declared)
    }
  }

  /// Everything there is to say about a project.
  ///
  /// Where files hold conditions, their other branches are read too: a finding there counts if it stands in such a file.
  package static func lint(
    _ project: Project,
    environment: DeploymentEnvironment,
    parsed: Parsed? = nil
  ) -> Verdict {
    let trees = trees(of: project, environment, parsed)
    let branches = Ahead { OtherBranches(of: project, trees, environment) }
    let comments = Ahead { Suppressions(project, trees + branches.value.trees) }
    let declared = declare(project, trees, environment)
    let resolved = Resolved(declared)
    // What is left before the rules is work for one core only.
    let again = Ahead { branches.value.declare(in: project, knowing: declared.roles) }
    let reading = resolved.joined()
    // The rules over one reading and the making of the other wait for nothing of each other.
    let parts = Parallel.map(LintPart.all) { part -> (kept: (any Sendable)?, findings: [Finding]) in
      switch part {
      case .texts:
        let texts = CatalogTexts.all(in: reading.catalog)
        return (texts, Linter.findings(in: texts, of: reading.catalog))
      case .otherBranches: return again.value.map { judge($0, than: reading) } ?? (nil, [])
      case .forms: return (nil, Linter.formFindings(in: reading.catalog))
      case .catalog(let number): return (nil, Linter.findings(in: reading.catalog, part: number))
      }
    }
    return Verdict(
      findings: FindingOrder.arrange(
        project.configurationFindings + reading.findings + parts.flatMap(\.findings),
        project,
        comments.value
      ),
      reading: reading,
      kept: parts.compactMap(\.kept)
    )
  }

  /// What `lint` does side by side once a project is resolved.
  private enum LintPart {
    case texts
    case otherBranches
    case forms
    /// A part of the rules over the catalogue, by its number.
    case catalog(Int)

    /// The longest first; what others still make ready, not at the very first.
    static let all: [LintPart] = [.texts, .otherBranches, .forms] + (0..<Linter.parts).map { .catalog($0) }
  }

  /// The files that hold conditions, as they are when every simple condition takes its other branch.
  private struct OtherBranches: Sendable {
    let files: [SourceFile]
    let trees: [SyntaxTree]
    private let context: ExpansionContext

    init(of project: Project, _ trees: [SyntaxTree], _ environment: DeploymentEnvironment) {
      files = zip(project.sourceFiles, trees).filter(\.1.isConditional).map(\.0)
      context = project.configuration.expansionContext(environment).complement
      self.trees = SyntaxStage.parse(files, in: context)
    }

    /// - Parameters:
    ///   - project: theirs.
    ///   - roles: all files, as they were read first.
    /// - Returns: what they declare; nil where no file holds a condition.
    func declare(in project: Project, knowing roles: [SourceRole: DeclarationReader.Reading]) -> Declared? {
      guard !files.isEmpty else { return nil }
      let read = DeclarationStage.read(
        files,
        trees,
        project.layout,
        only: Set(files.map(\.role)),
        knowing: roles.mapValues(\.anchors)
      )
      return Declared(files: files, trees: trees, roles: read, options: project.resolverOptions(context))
    }
  }

  /// What is said of the other branches; only the files that hold conditions are read again.
  private static func judge(_ branches: Declared, than reading: Reading) -> (kept: Reading, findings: [Finding]) {
    let declarations = reading.declared.declarations
    let again = declarations.changes(in: branches.declarations)
    let resolver = Resolver(declarations.replacing(by: again), branches.options, reusing: reading.catalog)
    let (catalog, found) = resolver.join(resolver.portions.map(resolver.part))
    let other = Reading(catalog: catalog, findings: branches.findings + found, declared: branches)
    let files = Set(branches.files.map(\.id))
    // Where conditions stand in forms only, the forms that say the same in both branches have been judged.
    let isAboutForms = branches.files.allSatisfy { $0.role == .forms }
    let focused = catalog.focused(on: files, forms: isAboutForms ? Set(again.forms.map(\.uid.value)) : nil)
    let texts = CatalogTexts.all(in: focused).filter { files.contains($0.text.span.source) }
    let findings =
      other.findings + Linter.findings(in: focused) + Linter.formFindings(in: focused)
      + Linter.findings(in: texts, of: focused)
    return (other, findings.filter { files.contains($0.span.source) })
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

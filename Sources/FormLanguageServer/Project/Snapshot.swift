package import FormCompiler
package import FormSource
package import FormSyntax

/// A project as the editor shows it at one moment: the files of the disk, and in place of those that are open what is
/// typed in them.
package final class Snapshot {
  package let project: Project
  package let environment: DeploymentEnvironment
  /// The project when all of its files could last be read; nil where it never could, or where it can be now.
  private let lastWhole: Reading?

  /// - Parameters:
  ///   - project: the project, with the texts of the editor in it.
  ///   - environment: the one whose branches of conditions count.
  ///   - earlier: the one before it: what is broken in mid-typing is looked up in what could last be read.
  package init(_ project: Project, environment: DeploymentEnvironment, after earlier: Snapshot? = nil) {
    self.project = project
    self.environment = environment
    let whole = earlier?.known.flatMap { $0.brokenFiles.isEmpty ? $0 : nil }
    lastWhole = whole ?? earlier?.lastWhole
  }

  private var known: Reading?

  /// What the project declares: read when it is first asked for, since most changes are followed by another one.
  package var reading: Reading {
    if let known { return known }
    let reading = Pipeline.read(project, environment: environment)
    known = reading
    return reading
  }

  /// The readings in which names are looked up, the present one first.
  var readings: [Reading] {
    [reading] + (reading.brokenFiles.isEmpty ? [] : [lastWhole].compactMap(\.self))
  }

  /// The files that hold conditions, as they are in other environments.
  private lazy var branches = Pipeline.otherBranches(of: project, beside: reading)
  /// The places that name what the project declares, in any environment.
  private(set) lazy var mentions = Mentions([reading] + branches)
  private(set) lazy var anchors = Anchors(reading)
  /// The anchors of this environment, then those of others where they may differ.
  private(set) lazy var anchorsOfBranches = [anchors] + branches.map { Anchors(reading, with: $0) }
  /// Whether what is declared depends on the environment.
  var isConditional: Bool { reading.trees.contains(where: \.isConditional) }

  /// What `lint` says of it.
  private(set) lazy var verdict = Pipeline.lint(project, environment: environment)
  /// Where personal data stands, which nothing repeats.
  var confidential: [ByteSpan] { ConfidentialSpans.all(in: verdict.findings) }

  /// The tree of a file; nil where the project does not read it.
  func tree(of file: SourceFile) -> SyntaxTree? {
    if file.role == .configuration { return SyntaxParser.parse(file, embeddedRuby: nil) }
    return zip(reading.files, reading.trees).first { $0.0.id == file.id }?.1
  }

  /// The file at a path relative to the root; nil where the project does not read it.
  package func file(at path: String) -> SourceFile? {
    project.tree.files.first { $0.path == path }
  }

  /// The file of a span; nil for what comes with the tool.
  func file(_ source: SourceID) -> SourceFile? {
    let place = project.tree.place(of: source)
    guard project.tree.files.indices.contains(place) else { return nil }
    return project.tree.files[place]
  }
}

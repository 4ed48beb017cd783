import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// Reads a project at one commit after another, each file once.
struct HistoryStates {
  private let root: ProjectRoot
  private let environment: EnvironmentOptions
  private let sources = KnownSources()
  private var series = ReadingSeries()

  /// The project at a commit.
  struct State: Sendable {
    let project: Project
    let reading: Reading
    let broken: Set<Reading.BrokenFile>

    var paths: Set<String> { Set(project.tree.files.map(\.path)) }

    /// Whether the files are the same.
    func isSame(as other: State) -> Bool {
      project.tree.files.map(\.id) == other.project.tree.files.map(\.id) && project.layout == other.project.layout
    }
  }

  init(_ root: ProjectRoot, _ environment: EnvironmentOptions) {
    self.root = root
    self.environment = environment
  }

  mutating func read(_ revision: GitRevision) throws(GitError) -> State {
    let project = try RevisionProject.read(RevisionReader(revision, knowing: sources), or: root.layouts.first)
    let reading = series.read(project, environment: environment.environment(of: project))
    return State(project: project, reading: reading, broken: Set(reading.brokenFiles))
  }
}

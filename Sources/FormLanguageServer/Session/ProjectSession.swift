import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// A project of the conversation: its state, its findings, and what the client was told of them.
struct ProjectSession {
  private var open: OpenProject
  private var checker = Checker()
  private var checked: (snapshot: Snapshot, findings: [Finding])?
  var publication = Publication()
  /// The paths of the texts that were opened or changed since the client was last told; relative to the root.
  private var touched: Set<String> = []

  init(root: String) {
    open = OpenProject(root: root)
  }

  mutating func touch(_ path: String) {
    touched.insert(path)
    open.bufferHasChanged()
  }

  mutating func takeTouched() -> Set<String> {
    defer { touched = [] }
    return touched
  }

  var isRead: Bool { open.isRead }

  mutating func bufferHasChanged() { open.bufferHasChanged() }

  mutating func forget() { open.forget() }

  mutating func compare(with host: any ProjectHost) { open.compare(with: host) }

  mutating func snapshot(
    _ host: any ProjectHost,
    _ buffers: [String: [UInt8]],
    _ environment: DeploymentEnvironment?
  ) -> Snapshot? {
    open.snapshot(host, buffers, environment)
  }

  /// The findings of a state that ``snapshot(_:_:_:)`` gave: all that `lint` reports, those of the baseline left out.
  mutating func findings(of snapshot: Snapshot, _ host: any ProjectHost) -> [Finding] {
    if let checked, checked.snapshot === snapshot { return checked.findings }
    let all = checker.findings(of: snapshot.project, environment: snapshot.environment)
    let findings = baseline(of: snapshot, host).map { baseline in
      zip(all, baseline.reports(all, in: snapshot.project.tree)).filter(\.1).map(\.0)
    }
    checked = (snapshot, findings ?? all)
    return findings ?? all
  }

  /// The findings known before; nil where the project names no list of them, or one that cannot be read: then all are
  /// reported, while `lint` would report nothing.
  private func baseline(of snapshot: Snapshot, _ host: any ProjectHost) -> Baseline? {
    snapshot.project.configuration.baseline
      .flatMap { host.contents(of: $0, in: open.root) }
      .flatMap { Baseline(reading: $0) }
  }
}

import FormCatalog
import FormCompiler
import FormSource
import FormSyntax

/// A project of the conversation: its state, its findings, and what the client was told of them.
struct ProjectSession {
  private var open: OpenProject
  private var checker = Checker()
  private var checked: (snapshot: Snapshot, findings: [Finding])?
  /// What the baseline was known by when it was last read.
  private var baselineStamp: DiskStamp?
  private var baselineProblem: BaselineProblem?
  /// The one that the client knows of.
  private var toldProblem: BaselineProblem?
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

  mutating func compare(with host: any ProjectHost) {
    open.compare(with: host)
    if let checked, stamp(ofBaselineOf: checked.snapshot, host) != baselineStamp { self.checked = nil }
  }

  private func stamp(ofBaselineOf snapshot: Snapshot, _ host: any ProjectHost) -> DiskStamp? {
    snapshot.project.configuration.baseline.map { host.stamp(ofFile: $0, in: open.root) }
  }

  mutating func snapshot(
    _ host: any ProjectHost,
    _ buffers: [String: [UInt8]],
    _ environment: DeploymentEnvironment?
  ) -> Snapshot? {
    open.snapshot(host, buffers, environment)
  }

  /// The findings of a state that ``snapshot(_:_:_:)`` gave: all that `lint` reports, those of the baseline left out. Where
  /// the baseline cannot be read, all are reported, while `lint` would report nothing.
  mutating func findings(of snapshot: Snapshot, _ host: any ProjectHost) -> [Finding] {
    if let checked, checked.snapshot === snapshot { return checked.findings }
    var findings = checker.findings(of: snapshot.project, environment: snapshot.environment)
    // The stamp first: what changes meanwhile is seen the next time.
    baselineStamp = stamp(ofBaselineOf: snapshot, host)
    do throws(BaselineProblem) {
      if let baseline = try baseline(of: snapshot, host) {
        findings = zip(findings, baseline.reports(findings, in: snapshot.project.tree)).filter(\.1).map(\.0)
      }
      baselineProblem = nil
    } catch {
      baselineProblem = error
    }
    checked = (snapshot, findings)
    return findings
  }

  /// The findings known before; nil where the project names no list of them.
  private func baseline(of snapshot: Snapshot, _ host: any ProjectHost) throws(BaselineProblem) -> Baseline? {
    guard let path = snapshot.project.configuration.baseline else { return nil }
    return try Baseline.read(path, host.contents(of: path, in: open.root))
  }

  /// Why the baseline of the state that was checked last cannot be read, once.
  mutating func takeBaselineProblem() -> BaselineProblem? {
    defer { toldProblem = baselineProblem }
    return baselineProblem == toldProblem ? nil : baselineProblem
  }
}

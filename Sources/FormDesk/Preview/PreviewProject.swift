#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormHost
import FormSource
import FormSubmission
import FormSyntax

/// A project whose files change while its pages are looked at.
///
/// The files are looked at many times a second, whatever writes them and however: asking for what they are known by takes
/// less than half a millisecond. They are read again once that has changed and then stayed the same from one look to the next, since
/// editors empty a file before they write it. A page is made when it is asked for.
actor PreviewProject: DeskServer.Companion {
  private static let pause = Duration.milliseconds(25)

  nonisolated let root: ProjectRoot
  private var files: (layout: ProjectLayout, stamp: [UInt64], project: Project)?
  private var series: [DeploymentEnvironment: ReadingSeries] = [:]
  private var states: [DeploymentEnvironment: PreviewState] = [:]
  /// The page that was last made: a script that follows it first asks whether it is another one.
  private var pages: [DeploymentEnvironment: (revision: Int, path: String, bytes: [UInt8])] = [:]
  private var findings: (revision: Int, environment: DeploymentEnvironment, findings: [Finding])?
  private var lints: [DeploymentEnvironment: LintSeries] = [:]
  private var revision = 0
  /// What the files were known by at the last look, where that was new.
  private var changing: [UInt64]?
  private var followers: [Int: AsyncStream<Int>.Continuation] = [:]
  private var nextFollower = 0

  init(_ root: ProjectRoot) { self.root = root }

  func language(asked: Language?) -> Language { asked ?? project.configuration.language ?? .french }

  /// Looks for changes until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.pause)
      lookForChanges()
    }
    for follower in followers.values { follower.finish() }
  }

  // MARK: States

  /// The project as its files are now.
  func state(_ environment: DeploymentEnvironment) -> PreviewState {
    let project = project
    if let known = states[environment], known.revision == revision { return known }
    var series = series[environment] ?? ReadingSeries()
    let reading = series.read(project, environment: environment)
    self.series[environment] = series
    let isBroken = Pipeline.blockingFindings(of: reading, project).isEmpty == false
    let last = isBroken ? states[environment] : nil
    let catalog = last?.catalog ?? reading.catalog
    let state = PreviewState(
      revision: revision,
      environment: environment,
      project: project,
      catalog: catalog,
      pages: last?.pages ?? PreviewPages(catalog, project.configuration, environment),
      isBroken: isBroken,
      isOutdated: last != nil
    )
    states[environment] = state
    return state
  }

  /// A page as the files are now, by its path below the environment’s; nil where there is none.
  func page(_ path: String, _ environment: DeploymentEnvironment) -> [UInt8]? {
    let state = state(environment)
    if let known = pages[environment], known.revision == state.revision, known.path == path { return known.bytes }
    guard let bytes = state.pages.file(path) else { return nil }
    pages[environment] = (state.revision, path, bytes)
    return bytes
  }

  /// What `lint` says of the files as they are now.
  func findings(_ environment: DeploymentEnvironment) -> (project: Project, findings: [Finding]) {
    let project = project
    if let known = findings, known.revision == revision, known.environment == environment {
      return (project, known.findings)
    }
    var lint = lints[environment] ?? LintSeries(environment: environment)
    let verdict = lint.lint(project)
    lints[environment] = lint
    findings = (revision, environment, verdict.findings)
    return (project, verdict.findings)
  }

  /// The environment of the configuration.
  var environment: DeploymentEnvironment { project.configuration.environment ?? .production }

  // MARK: Changes

  /// The revisions from now on, until whoever listens has gone.
  func revisions() -> AsyncStream<Int> {
    let number = nextFollower
    nextFollower += 1
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { follower in
      followers[number] = follower
      follower.yield(revision)
      follower.onTermination = { [weak self] _ in Task { await self?.leave(number) } }
    }
  }

  private func leave(_ number: Int) { followers[number] = nil }

  private func lookForChanges() {
    guard let files else { return }
    let now = SourceReader(root: root.path, layout: files.layout).stamp
    guard now != files.stamp else { return }
    guard now == changing else {
      changing = now
      return
    }
    changing = nil
    self.files = nil
    revision += 1
    for follower in followers.values { follower.yield(revision) }
  }

  private var project: Project {
    if let files { return files.project }
    let configuration = SourceReader.configuration(below: root.path)
    var read: (layout: ProjectLayout, stamp: [UInt64]) = (.own, [])
    var project = Project.assemble(base: root.layouts.first, configurationFile: configuration) { layout in
      let reader = SourceReader(root: root.path, layout: layout)
      // The stamp first: what changes meanwhile is seen the next time.
      read = (layout, reader.stamp)
      return reader.tree()
    }
    let day = Clock.today()
    project.today = CalendarDate(year: day.year, month: day.month, day: day.day)
    files = (read.layout, read.stamp, project)
    return project
  }
}
#endif

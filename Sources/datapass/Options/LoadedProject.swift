import FormCatalog
import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// A project found and read from the disk.
struct LoadedProject {
  let root: ProjectRoot
  let project: Project

  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - language: for the words of a refusal.
  init(_ path: String, _ language: Language) throws {
    do {
      root = try ProjectRoot.find(from: path)
    } catch {
      throw Stop.refusal(error.words(language))
    }
    let found = root.layouts.first
    let configurationFile = SourceReader(root: root.path, layout: ProjectLayout(kind: .own, places: [:])).files().first
    var configuration = Configuration.standard
    var findings: [Finding] = []
    if let configurationFile {
      if let unreadable = UnreadableFile.finding(configurationFile) {
        findings = [unreadable]
      } else {
        (configuration, findings) = Configuration.read(configurationFile, rules: RuleRegistry.all.map(\.id))
      }
    }
    let base = found ?? ProjectLayout(kind: .own, places: [:])
    let tree = SourceReader(root: root.path, layout: configuration.layout(base)).tree()
    project = Project(
      tree: tree,
      layout: base.kind,
      configuration: configuration,
      configurationFindings: findings + configuration.missingSources(in: tree)
    )
  }

  /// The environment asked for, else the project's, else production.
  func environment(_ asked: DeploymentEnvironment?) -> DeploymentEnvironment {
    asked ?? project.configuration.environment ?? .production
  }
}

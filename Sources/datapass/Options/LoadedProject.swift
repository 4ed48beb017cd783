import FormCatalog
import FormCompiler
import FormHost
import FormSource
import FormSubmission
import FormSyntax

/// A project found and read from the disk.
struct LoadedProject {
  let root: ProjectRoot
  let project: Project
  /// Its files as they were parsed ahead.
  let parsed: Pipeline.Parsed?

  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - language: for the words of a refusal.
  ///   - today: the day on which deprecations are judged.
  /// - Throws: `Stop` where there is no such project or it cannot be read.
  init(_ path: String, _ language: Language, today: CalendarDate? = nil) throws {
    let loaded = try HeadStart.project(path) ?? LoadedProject(reading: path, language)
    root = loaded.root
    parsed = loaded.parsed
    var project = loaded.project
    project.today = today
    self.project = project
  }

  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - language: for the words of a refusal.
  ///   - parsing: whether its files are parsed too, in the environment that is read where none is asked for.
  /// - Throws: `Stop` where there is no such project or it cannot be read.
  init(reading path: String, _ language: Language, parsing: Bool = false) throws {
    do {
      root = try ProjectRoot.find(from: path)
    } catch {
      throw Stop.refusal(error.words(language))
    }
    let root = root
    let configurationFile = SourceReader(root: root.path, layout: ProjectLayout(kind: .own, places: [:])).files().first
    project = Project.assemble(base: root.layouts.first, configurationFile: configurationFile) { layout in
      SourceReader(root: root.path, layout: layout).tree()
    }
    parsed = parsing ? Pipeline.parse(project, environment: Self.environment(nil, project)) : nil
  }

  /// The environment asked for, else the project's, else production.
  func environment(_ asked: DeploymentEnvironment?) -> DeploymentEnvironment {
    Self.environment(asked, project)
  }

  private static func environment(_ asked: DeploymentEnvironment?, _ project: Project) -> DeploymentEnvironment {
    asked ?? project.configuration.environment ?? .production
  }
}

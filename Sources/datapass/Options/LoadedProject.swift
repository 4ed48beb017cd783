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

  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - language: for the words of a refusal.
  ///   - today: the day on which deprecations are judged.
  ///   - canBegin: whether a folder without a project is the start of one.
  /// - Throws: `Stop` where there is no such project or it cannot be read.
  init(_ path: String, _ language: Language, today: CalendarDate? = nil, beginning canBegin: Bool = false) throws {
    do {
      root = try canBegin ? ProjectRoot.findOrBegin(at: path) : ProjectRoot.find(from: path)
    } catch {
      throw Stop.refusal(error.words(language))
    }
    let root = root
    do throws(FileReplacementError) {
      if let pending = try PendingEdits.settle(in: root.path) { Output.problem(pending.words, language) }
    } catch {
      throw Stop.refusal(error.words(language))
    }
    let configuration = SourceReader.configuration(below: root.path)
    var project = Project.assemble(base: root.layouts.first, configurationFile: configuration) { layout in
      SourceReader(root: root.path, layout: layout).tree()
    }
    project.today = today
    self.project = project
  }

  /// Reads what the project declares, and says on standard error if some of it cannot be read.
  func read(_ environment: DeploymentEnvironment, _ language: Language) -> Reading {
    let reading = Pipeline.read(project, environment: environment)
    if let caution = ReadingCaution.words(about: reading) { Output.problem(caution, language) }
    return reading
  }
}

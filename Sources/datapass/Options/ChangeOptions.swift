import ArgumentParser
import FormCompiler
import FormHost
import FormSource
import FormSyntax

/// `--changed-since`
struct ChangeOptions: ParsableArguments {
  @Option(
    help: """
      Ne signale que ce qui a changé depuis cette révision de git. (Reports only what has changed since this git \
      revision.)
      """
  )
  var changedSince: String?

  /// The project and its findings at that revision; nil without the option.
  func filter(
    _ loaded: LoadedProject,
    _ environment: DeploymentEnvironment,
    _ language: Language
  ) throws -> ChangeFilter? {
    guard let changedSince else { return nil }
    do throws(GitError) {
      let reader = RevisionReader(try GitRevision(changedSince, of: loaded.root.path))
      var failure: GitError?
      var project = Project.assemble(
        base: reader.layout ?? loaded.root.layouts.first,
        configurationFile: try reader.configuration()
      ) { layout in
        do throws(GitError) {
          return try reader.tree(layout)
        } catch {
          failure = error
          return SourceTree(files: [])
        }
      }
      if let failure { throw failure }
      project.today = loaded.project.today
      return ChangeFilter(before: project, Pipeline.lint(project, environment: environment))
    } catch {
      throw Stop.refusal(error.words(language))
    }
  }
}

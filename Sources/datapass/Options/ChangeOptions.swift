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
      let project = try RevisionProject.read(GitRevision(changedSince, of: loaded.root.path), like: loaded)
      return ChangeFilter(before: project, Pipeline.lint(project, environment: environment))
    } catch {
      throw Stop.refusal(error.words(language))
    }
  }
}

import FormCompiler
import FormHost
import FormSource

/// A project as it was at a revision of git.
enum RevisionProject {
  /// - Parameters:
  ///   - revision: the revision.
  ///   - loaded: the project on the disk, whose layout and day count where the revision does not say.
  /// - Returns: the project, with the findings of its configuration.
  /// - Throws: why git could not answer.
  static func read(_ revision: GitRevision, like loaded: LoadedProject) throws(GitError) -> Project {
    var project = try read(RevisionReader(revision), or: loaded.root.layouts.first)
    project.today = loaded.project.today
    return project
  }

  /// - Parameters:
  ///   - reader: reads the revision.
  ///   - layout: the one that counts where the revision does not say.
  /// - Returns: the project, with the findings of its configuration.
  /// - Throws: why git could not answer.
  static func read(_ reader: RevisionReader, or layout: ProjectLayout?) throws(GitError) -> Project {
    var failure: GitError?
    let project = Project.assemble(
      base: reader.layout ?? layout,
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
    return project
  }
}

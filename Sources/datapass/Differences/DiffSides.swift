import FormCompiler
import FormHost
import FormSource

/// The two states of a project that `diff` compares.
struct DiffSides {
  let before: Project
  let after: Project
  /// The root of the project after, relative to the top of the git working tree; empty outside git.
  let prefix: String

  /// - Parameters:
  ///   - base: a folder or a revision.
  ///   - head: likewise; nil for the project as it is on the disk.
  ///   - path: the project that revisions are of.
  ///   - language: for the words of a refusal.
  /// - Throws: `Stop` where one of them cannot be read.
  init(_ base: String, _ head: String?, of path: String, _ language: Language) throws {
    let known = KnownProject(path: path, language: language)
    if let head {
      after = try known.project(at: head, since: nil)
    } else {
      after = try known.loaded().project
    }
    // A revision is of the same folder of its repository.
    let folder = head.flatMap { ProjectRoot.isFolder($0) ? $0 : nil } ?? path
    prefix = (try? ProjectRoot.find(from: folder)).flatMap { GitRoot.find(from: $0.path)?.prefix } ?? ""
    // What has been done on the base since is not a change of the head.
    let isFolder = head.map(ProjectRoot.isFolder) ?? false
    before = try known.project(at: base, since: isFolder ? nil : head ?? "HEAD")
  }

  /// The project that revisions are of, read on demand: two folders need none.
  private struct KnownProject {
    let path: String
    let language: Language

    func loaded() throws -> LoadedProject { try LoadedProject(path, language) }

    /// A folder is taken for one before a revision of the same name.
    func project(at name: String, since head: String?) throws -> Project {
      if ProjectRoot.isFolder(name) { return try LoadedProject(name, language).project }
      let loaded = try loaded()
      do throws(GitError) {
        return try RevisionProject.read(GitRevision(name, of: loaded.root.path, since: head), like: loaded)
      } catch {
        throw Stop.refusal(error.words(language))
      }
    }
  }
}

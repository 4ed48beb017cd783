import FormCompiler
import FormConcurrency
import FormHost
import FormSource

/// The two states of a project that `diff` compares, and what stands beside them.
struct DiffSides {
  let before: Project
  let after: Project
  /// What else than the project’s files makes changes of others look like these.
  let caution: DiffCaution?
  private let base: String
  private let head: String?
  private let known: KnownProject

  /// - Parameters:
  ///   - base: a folder or a revision.
  ///   - head: likewise; nil for the project as it is on the disk.
  ///   - path: the project that revisions are of.
  ///   - language: for the words of a refusal.
  /// - Throws: `Stop` where one of them cannot be read.
  init(_ base: String, _ head: String?, of path: String, _ language: Language) throws {
    let known = KnownProject(path: path, language: language)
    self.known = known
    self.base = base
    self.head = head
    // What has been done on the base since is not a change of the head.
    let isFolder = head.map(Self.isFolder) ?? false
    let other = isFolder ? nil : head ?? "HEAD"
    // Git answers for both sides at once.
    let earlier = Future { Result { try known.project(at: base, since: other) } }
    let later = Result { try head.map { try known.project(at: $0, since: nil).project } ?? known.loaded().project }
    let started = earlier.value
    after = try later.get()
    let start = try started.get()
    before = start.project
    caution = start.isWithoutAncestor ? DiffCaution(withoutAncestor: base) : nil
  }

  /// Whether a name is taken for a folder’s. A stranger’s branch may hold a folder named after the commit it is compared
  /// with.
  private static func isFolder(_ name: String) -> Bool {
    let isCommit = [40, 64].contains(name.utf8.count) && name.allSatisfy(\.isHexDigit)
    return !isCommit && ProjectRoot.isFolder(name)
  }

  /// The revision that is compared with `base`; nil for a folder.
  private var headRevision: String? {
    head.map { Self.isFolder($0) ? nil : $0 } ?? "HEAD"
  }

  /// The root of the project after, on the disk.
  private var root: ProjectRoot? {
    let folder = head.flatMap { Self.isFolder($0) ? $0 : nil }
    return try? ProjectRoot.find(from: folder ?? known.path)
  }

  /// The root of the project after, relative to the top of the git working tree; empty outside git.
  var prefix: String { root.flatMap { GitRoot.find(from: $0.path)?.prefix } ?? "" }

  /// What the commits between two revisions accept; nothing where a side is a folder.
  func trailers() throws -> [String] {
    guard !Self.isFolder(base), let headRevision, let root else { return [] }
    return try known.answer { () throws(GitError) in
      try GitTrailers.values(of: Acceptance.trailer, from: base, to: headRevision, in: root.path)
    }
  }

  /// The data migrations of the project after; nil where it has none.
  func migrations() throws -> [String: [UInt8]]? {
    guard let root else { return nil }
    guard let head, !Self.isFolder(head) else { return MigrationReader.files(below: root.path) }
    return try known.answer { () throws(GitError) in
      try RevisionReader(GitRevision(head, of: root.path, since: nil)).migrations()
    }
  }

  /// The project that revisions are of, read on demand: two folders need none.
  private struct KnownProject: Sendable {
    let path: String
    let language: Language

    func loaded() throws -> LoadedProject { try LoadedProject(path, language) }

    /// A folder is taken for one before a revision of the same name, a full commit name never for a folder.
    func project(
      at name: String,
      since head: String?
    ) throws -> (project: Project, isWithoutAncestor: Bool) {
      if DiffSides.isFolder(name) {
        let loaded = try LoadedProject(name, language)
        // Within a project, the whole of it would be compared with itself.
        guard loaded.root.requested.isEmpty else {
          let words = Quoted(name).words(
            fr: "est un dossier d’un projet, non un projet\u{A0}: donnez le dossier du projet, ou une révision",
            en: "is a folder within a project, not a project: give the project’s folder, or a revision"
          )
          throw Stop.refusal(words(language))
        }
        return (loaded.project, false)
      }
      let loaded = try loaded()
      return try answer { () throws(GitError) in
        let revision = try GitRevision(name, of: loaded.root.path, since: head)
        return (try RevisionProject.read(revision, like: loaded), revision.isWithoutAncestor)
      }
    }

    func answer<Answer>(_ question: () throws(GitError) -> Answer) throws -> Answer {
      do {
        return try question()
      } catch {
        throw Stop.refusal(words(error)(language))
      }
    }

    /// A name that git does not know may be that of a folder, misspelt.
    private func words(_ error: GitError) -> Words {
      switch error {
      case .unknownReference(let name):
        Quoted(name).words(
          fr: "n’est ni un dossier, ni une révision que git connaît ici",
          en: "is neither a folder nor a revision that git knows here"
        )
      case .noGit, .noRepository, .missingInShallowClone, .severalEnds, .tooMuch, .refused: error.words
      }
    }
  }
}

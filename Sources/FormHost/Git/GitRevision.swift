/// The files of a folder at an earlier commit. Nothing is checked out, and git runs nothing from the repository (no
/// filter, no hook, no fetch).
package struct GitRevision {
  /// The kind of a file, by its mode in git, and the name of the object that has its bytes.
  struct Entry: Hashable {
    enum Kind {
      case file
      case link
      case submodule
    }

    let kind: Kind
    let object: String

    /// Nil for the mode of what does not exist.
    init?(mode: String, object: String) {
      if mode.allSatisfy({ $0 == "0" }) { return nil }
      // 100644 and 100755 are files.
      kind = mode.hasPrefix("100") ? .file : mode == "120000" ? .link : .submodule
      self.object = object
    }
  }

  private let folder: String
  /// What the commit has.
  private var own: [String: Entry]
  /// That, and what is reached through links.
  private var entries: [String: Entry]
  /// What gives the contents of files; nil for a process of its own each time that some are asked for.
  private let objects: GitObjects?
  /// Whether the other commit was asked for the common ancestor, and has none here.
  package private(set) var isWithoutAncestor = false

  /// The paths of everything in git below the folder, relative to it.
  package var paths: some Collection<String> { entries.keys }

  /// Whether there is something in git at a path.
  package func contains(_ path: String) -> Bool { entries[path] != nil }

  /// The name of the object that has a file’s bytes; nil for what is not read.
  func object(at path: String) -> String? { entries[path].flatMap { $0.kind == .file ? $0.object : nil } }

  /// - Parameters:
  ///   - reference: a commit by any name that git knows.
  ///   - folder: an absolute path, anywhere in a working tree.
  ///   - head: a commit: the files are then those of its common ancestor with the other one, as in `git diff A...B`, since
  ///     what others have done on a branch meanwhile is not a change of ours. Nil for the commit as it is.
  /// - Throws: why git could not answer.
  package init(_ reference: String, of folder: String, since head: String? = "HEAD") throws(GitError) {
    let commit = try Self.commit(reference, in: folder)
    self.folder = folder
    objects = nil
    var start = commit
    if let head {
      // Without a common ancestor (in a shallow clone), the commit itself is used.
      let other = head == "HEAD" ? head : try Self.commit(head, in: folder)
      let base = try GitCommand.run(["merge-base", commit, other], in: folder)
      if base.status == 0 { start = GitCommand.firstLine(base.output) ?? commit }
      isWithoutAncestor = base.status != 0
    }
    own = try Self.entries(of: start, in: folder)
    entries = own
    try followLinks()
  }

  /// - Parameters:
  ///   - commit: its full name.
  ///   - folder: an absolute path, anywhere in a working tree.
  ///   - objects: gives the contents of files.
  /// - Throws: why git could not answer.
  init(at commit: String, in folder: String, _ objects: GitObjects) throws(GitError) {
    self.folder = folder
    self.objects = objects
    own = try Self.entries(of: commit, in: folder)
    entries = own
    try followLinks()
  }

  /// The state before some changes.
  func undoing(_ changes: [GitHistory.Change]) throws(GitError) -> GitRevision {
    var copy = self
    for change in changes { copy.own[change.path] = change.before }
    copy.entries = copy.own
    try copy.followLinks()
    return copy
  }

  private mutating func followLinks() throws(GitError) {
    let links = own.filter { $0.value.kind == .link }
    guard !links.isEmpty else { return }
    let objects = if let objects { objects } else { try GitObjects(in: folder) }
    var targets: [String: String] = [:]
    for (path, link) in links {
      targets[path] = String(decoding: try objects.contents(of: link.object), as: UTF8.self)
    }
    entries = GitLinks(targets).followed(in: own)
  }

  /// Whether git would take a text for a name, not for an option.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !text.utf8.contains { $0 < 0x20 }
  }

  /// The full name of a commit.
  static func commit(_ reference: String, in folder: String) throws(GitError) -> String {
    guard isName(reference) else { throw .unknownReference(reference) }
    guard GitRoot.find(from: folder) != nil else { throw .noRepository }
    let named = try GitCommand.run(["rev-parse", "--verify", "--quiet", "\(reference)^{commit}"], in: folder)
    guard named.status == 0, let commit = GitCommand.firstLine(named.output) else {
      throw try unknown(reference, in: folder)
    }
    return commit
  }

  /// Why git does not know a name.
  static func unknown(_ reference: String, in folder: String) throws(GitError) -> GitError {
    let answer = try GitCommand.run(["rev-parse", "--is-shallow-repository"], in: folder)
    guard answer.status == 0 else { return .refused }
    let isShallow = GitCommand.firstLine(answer.output) == "true"
    return isShallow ? .missingInShallowClone(reference) : .unknownReference(reference)
  }

  /// The bytes of files; paths that are not in git, or are links that lead nowhere, are left out.
  package func contents(of paths: [String]) throws(GitError) -> [String: [UInt8]] {
    let wanted = paths.filter { entries[$0]?.kind == .file }
    guard !wanted.isEmpty else { return [:] }
    let objects = if let objects { objects } else { try GitObjects(in: folder) }
    var contents: [String: [UInt8]] = [:]
    for path in wanted {
      if let entry = entries[path] { contents[path] = try objects.contents(of: entry.object) }
    }
    return contents
  }

  private static func entries(of commit: String, in folder: String) throws(GitError) -> [String: Entry] {
    let listing = try GitCommand.run(["ls-tree", "-r", "-z", commit], in: folder)
    guard listing.status == 0 else { throw .refused }
    return entries(listing.output)
  }

  /// Parses the lines `mode type object<TAB>path<NUL>`.
  private static func entries(_ listing: [UInt8]) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { continue }
      entries[String(decoding: line[(tab + 1)...], as: UTF8.self)] = Entry(mode: words[0], object: words[2])
    }
    return entries
  }
}

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
  private var entries: [String: Entry]
  private var links = GitLinks()
  /// What is written in the links of this state and of those after it, by the names of their objects.
  private var targets: [String: String] = [:]
  /// What gives the contents of files; nil for a process of its own each time that some are asked for.
  private let objects: GitObjects?
  /// Whether the other commit was asked for the common ancestor, and has none here.
  package private(set) var isWithoutAncestor = false

  /// The paths of everything in git below the folder, relative to it; links are not followed.
  package var paths: some Collection<String> { entries.keys }

  /// Whether a path may be changed by a change to another one.
  package var hasLinks: Bool { !links.isEmpty }

  /// The paths of everything in git below a folder within this one, relative to that one, which may be a link.
  package func paths(below folder: String) -> [String] {
    guard let real = links.real(folder) else { return [] }
    let start = real.isEmpty ? "" : real + "/"
    return entries.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  /// Whether there is something in git at a path.
  package func contains(_ path: String) -> Bool { entries[path] != nil || entry(at: path) != nil }

  /// The name of the object that has a file’s bytes; nil for what is not read.
  func object(at path: String) -> String? { entry(at: path).flatMap { $0.kind == .file ? $0.object : nil } }

  /// What is at a path, links followed.
  private func entry(at path: String) -> Entry? { links.real(path).flatMap { entries[$0] } }

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
    entries = try Self.entries(of: start, in: folder)
    try readLinks()
  }

  /// - Parameters:
  ///   - commit: its full name.
  ///   - folder: an absolute path, anywhere in a working tree.
  ///   - objects: gives the contents of files.
  /// - Throws: why git could not answer.
  init(at commit: String, in folder: String, _ objects: GitObjects) throws(GitError) {
    self.folder = folder
    self.objects = objects
    entries = try Self.entries(of: commit, in: folder)
    try readLinks()
  }

  /// The state before some changes.
  func undoing(_ changes: [GitHistory.Change]) throws(GitError) -> GitRevision {
    var copy = self
    for change in changes { copy.entries[change.path] = change.before }
    // Few commits touch a link, and each has all the files.
    if changes.contains(where: { $0.before?.kind == .link || $0.after?.kind == .link }) { try copy.readLinks() }
    return copy
  }

  private mutating func readLinks() throws(GitError) {
    let known = entries.filter { $0.value.kind == .link }
    let unread = Set(known.values.map(\.object)).subtracting(targets.keys)
    if !unread.isEmpty {
      let objects = if let objects { objects } else { try GitObjects(in: folder) }
      for object in unread { targets[object] = String(decoding: try objects.contents(of: object), as: UTF8.self) }
    }
    links = GitLinks(known.compactMapValues { targets[$0.object] })
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
    let wanted = paths.compactMap { path in object(at: path).map { (path, $0) } }
    guard !wanted.isEmpty else { return [:] }
    let objects = if let objects { objects } else { try GitObjects(in: folder) }
    var contents: [String: [UInt8]] = [:]
    for (path, object) in wanted { contents[path] = try objects.contents(of: object) }
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

/// The files of a folder as git keeps them at an earlier moment; nothing is checked out, and git runs nothing of the
/// repository’s (no filter, no hook, no fetch).
package struct GitRevision {
  /// A file’s kind, by git’s mode, and the name under which git keeps its bytes.
  private struct Entry {
    let isFile: Bool
    let object: String
  }

  private let folder: String
  private let entries: [String: Entry]

  /// Paths of all that git keeps below the folder, relative to it.
  package var paths: some Collection<String> { entries.keys }

  /// Whether git keeps something at a path.
  package func holds(_ path: String) -> Bool { entries[path] != nil }

  /// - Parameters:
  ///   - reference: a commit by any name that git knows. What a branch and the current one share counts, as in
  ///     `git diff branch...`: what others have done on it since is no change of ours.
  ///   - folder: absolute; anywhere in a working tree.
  /// - Throws: what keeps git from an answer.
  package init(_ reference: String, of folder: String) throws(GitError) {
    // A name that begins with a dash would be an option of git.
    guard !reference.isEmpty, !reference.hasPrefix("-"), !reference.utf8.contains(where: { $0 < 0x20 }) else {
      throw .unknownReference(reference)
    }
    guard GitRoot.find(from: folder) != nil else { throw .noRepository }
    self.folder = folder
    let named = try GitCommand.run(["rev-parse", "--verify", "--quiet", "\(reference)^{commit}"], in: folder)
    guard named.status == 0, let commit = GitCommand.firstLine(named.output) else {
      let inside = try GitCommand.run(["rev-parse", "--is-inside-work-tree"], in: folder)
      throw inside.status == 0 ? .unknownReference(reference) : .refused
    }
    // Without a common ancestor (a shallow clone) the commit itself is all there is.
    let base = try GitCommand.run(["merge-base", commit, "HEAD"], in: folder)
    let start = base.status == 0 ? GitCommand.firstLine(base.output) ?? commit : commit
    let listing = try GitCommand.run(["ls-tree", "-r", "-z", start], in: folder)
    guard listing.status == 0 else { throw .refused }
    entries = Self.entries(listing.output)
  }

  /// The bytes of files; those that git does not keep, or keeps as links, are left out.
  package func contents(of paths: [String]) throws(GitError) -> [String: [UInt8]] {
    let wanted = paths.filter { entries[$0]?.isFile ?? false }
    guard !wanted.isEmpty else { return [:] }
    let objects = wanted.compactMap { entries[$0]?.object }
    let input = Array(objects.map { $0 + "\n" }.joined().utf8)
    let answer = try GitCommand.run(["cat-file", "--batch"], in: folder, input: input)
    guard answer.status == 0 else { throw .refused }
    // For each object `name blob size`, a line feed, its bytes and another line feed.
    var rest = answer.output[...]
    var contents: [String: [UInt8]] = [:]
    for path in wanted {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .refused }
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0,
        rest.endIndex - end > size + 1
      else { throw .refused }
      contents[path] = Array(rest[(end + 1)..<(end + 1 + size)])
      rest = rest[(end + size + 2)...]
    }
    return contents
  }

  /// `mode type object<TAB>path<NUL>`, for each file.
  private static func entries(_ listing: [UInt8]) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { continue }
      // 100644 and 100755 are files; links and submodules are not read.
      entries[String(decoding: line[(tab + 1)...], as: UTF8.self)] = Entry(
        isFile: words[0].hasPrefix("100"),
        object: words[2]
      )
    }
    return entries
  }
}

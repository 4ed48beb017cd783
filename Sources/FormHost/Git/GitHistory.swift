import FormSource

/// The commits of a range, the newest first, each with what it does to the files of a folder: a merge, with what it brings
/// into the branch that it is on (`git log --first-parent`).
package struct GitHistory {
  package struct Commit {
    /// The full name.
    package let hash: String
    /// The day on which it was committed, in its own time zone (`2026-01-31`).
    package let day: String
    /// The first line of its message, which may contain anything but a line feed.
    package let subject: String
    /// The values of the trailer that was asked for, one line each.
    let trailers: [String]
    let changes: [Change]
    /// Their full names; none where nothing comes before it, or nothing that this clone has.
    let parents: [String]

    /// - Parameter paths: the files that were read of a project.
    /// - Returns: whether it may change the project.
    package func mayChange(_ paths: Set<String>) -> Bool {
      changes.contains {
        // What comes or goes may decide which folder is read, whatever it is.
        $0.before == nil || $0.after == nil || paths.contains($0.path)
          || SourceReader.isSource(FileName(PathText.parentAndName($0.path).name))
      }
    }
  }

  /// What a commit does to one path; nil where there is nothing.
  struct Change {
    let path: String
    let before: GitRevision.Entry?
    let after: GitRevision.Entry?
  }

  package let commits: [Commit]
  private let folder: String
  private let objects: GitObjects
  private let tip: String
  private let key: String

  /// - Parameters:
  ///   - range: as `git log` reads it: `A..B`, or a commit for all that leads to it.
  ///   - folder: an absolute path, anywhere in a working tree.
  ///   - key: the name of a trailer.
  /// - Throws: why git could not answer.
  package init(_ range: String, of folder: String, trailer key: String) throws(GitError) {
    let ends = try Self.ends(of: range, in: folder)
    let format = "--format=%H%x00%P%x00%cI%x00%s%x00%(trailers:key=\(key),valueonly=true,unfold=true)"
    let log = try GitCommand.run(
      [
        "log", "--first-parent", "-m", "--raw", "-z", "--no-abbrev", "--no-renames", "--relative",
        "--no-ext-diff",
      ] + GitCommand.plainLog + [format] + ends + ["--"],
      in: folder
    )
    guard log.status == 0 else { throw .refused }
    self.folder = folder
    self.key = key
    tip = ends[0]
    objects = try GitObjects(in: folder)
    commits = Self.commits(log.output)
  }

  /// The state that the newest commit left.
  package func newest() throws(GitError) -> GitRevision { try GitRevision(at: tip, in: folder, objects) }

  /// - Parameters:
  ///   - commit: one of the commits.
  ///   - state: the state that it left.
  /// - Returns: the state before it.
  /// - Throws: why git could not answer.
  package func state(before commit: Commit, _ state: GitRevision) throws(GitError) -> GitRevision {
    try state.undoing(commit.changes)
  }

  /// Whether a commit has parents that this clone has not.
  package func lacksParents(_ commit: Commit) throws(GitError) -> Bool {
    guard commit.parents.isEmpty else { return false }
    let lines = try objects.contents(of: commit.hash).split(separator: UInt8(ascii: "\n")).prefix { !$0.isEmpty }
    return lines.contains { $0.starts(with: Array("parent ".utf8)) }
  }

  /// The values of the trailer, one line each, in a commit and, of a merge, in what it brings.
  package func trailers(of commit: Commit) throws(GitError) -> [String] {
    guard commit.parents.count > 1 else { return commit.trailers }
    return try GitTrailers.values(of: key, from: commit.parents[0], to: commit.hash, in: folder)
  }

  /// The full name of the newest commit, then those of commits that lead to what is left out, each after `^`.
  private static func ends(of range: String, in folder: String) throws(GitError) -> [String] {
    guard GitRevision.isName(range) else { throw .unknownReference(range) }
    guard GitRoot.find(from: folder) != nil else { throw .noRepository }
    let named = try GitCommand.run(["rev-parse", "--revs-only", range], in: folder)
    let names = named.output.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    let tips = names.filter { !$0.hasPrefix("^") }
    guard named.status == 0, let tip = tips.first else {
      throw try GitRevision.unknown(range, in: folder)
    }
    guard tips.count == 1 else { throw .severalEnds(range) }
    // A tree or a file has a name too.
    return [try GitRevision.commit(tip, in: folder)] + names.filter { $0.hasPrefix("^") }
  }

  private static func commits(_ log: [UInt8]) -> [Commit] {
    var commits: [Commit] = []
    let parts = log.split(separator: 0, omittingEmptySubsequences: false)
    var place = 0
    func text(_ place: Int) -> String { String(decoding: parts[place], as: UTF8.self) }
    // Five fields, then for each path `:mode mode object object letter` and the path, the first after a line feed.
    while place + 4 < parts.count {
      let head = place
      place += 5
      var changes: [Change] = []
      while place + 1 < parts.count, let first = parts[place].first(where: { $0 != UInt8(ascii: "\n") }),
        first == UInt8(ascii: ":")
      {
        if let change = change(text(place), at: text(place + 1)) { changes.append(change) }
        place += 2
      }
      commits.append(
        Commit(
          hash: text(head),
          day: String(text(head + 2).prefix { $0 != "T" }),
          subject: text(head + 3),
          trailers: text(head + 4).split(separator: "\n").map(String.init),
          changes: changes,
          parents: text(head + 1).split(separator: " ").map(String.init)
        )
      )
    }
    return commits
  }

  private static func change(_ line: String, at path: String) -> Change? {
    let words = line.drop { $0 != ":" }.dropFirst().split(separator: " ").map(String.init)
    guard words.count == 5 else { return nil }
    return Change(
      path: path,
      before: GitRevision.Entry(mode: words[0], object: words[2]),
      after: GitRevision.Entry(mode: words[1], object: words[3])
    )
  }
}

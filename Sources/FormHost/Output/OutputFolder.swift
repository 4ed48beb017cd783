import FormSource

/// The folder that the tool writes its output to. Files that it did not write are never touched.
///
/// The manifest `datapass-manifest.json` in the folder lists the files that the tool wrote. A listed file may be
/// replaced or removed while it still has the bytes that were written; one that was changed by hand, only with `force`.
/// Concurrent runs wait for each other, and the next run knows what an interrupted one has written.
package struct OutputFolder: Sendable {
  private let path: String

  /// `path` is absolute or relative to the current folder; the folder need not exist.
  package init(_ path: String) {
    self.path = path
  }

  /// The folders at its top in which a run has written all that it meant to: the digests of the files by their paths.
  package var writtenFolders: [String: [String: String]] {
    let contents = SourceReader.readFile(path: PathText.join(path, RelativePath.manifest.text))
    var folders: [String: [String: String]] = [:]
    for (path, digest) in Manifest(reading: contents.bytes)?.files ?? [:] {
      guard let folder = path.text.split(separator: "/").first else { continue }
      folders[String(folder), default: [:]][path.text] = digest
    }
    return folders
  }

  /// Makes `files` the only output in the folder; files that the tool did not write stay.
  ///
  /// - Returns: what was done, or in mode `check` what would be done.
  /// - Throws: what stopped the run, such as a full disk. A file that cannot be written because of what is in its place
  ///   is one of the report's problems instead, and the others are written.
  /// - Parameters:
  ///   - files: all files that should be where the run covers.
  ///   - isCovered: whether the run covers a path, relative to the output folder with `/` between folders; nil for all.
  ///   - mode: whether changes are made.
  ///   - force: whether files changed by hand are replaced too.
  package func update(
    _ files: [OutputFile],
    where isCovered: ((String) -> Bool)? = nil,
    mode: OutputMode,
    force: Bool = false
  ) throws(OutputError) -> OutputReport {
    let tree = try OutputTree(path, creating: mode == .write)
    try tree.lock(exclusive: mode == .write)

    let wanted = WantedFiles(files)
    let ledger = try OutputLedger(tree)
    if mode == .write { try ledger.recover(temporaryFilesOf: wanted.files.map(\.path)) }

    var planner = OutputPlanner(tree: tree, listed: ledger.listed, force: force, where: isCovered)
    var plan = try planner.plan(for: wanted.files)
    plan.problems += wanted.problems + ledger.problems
    let manifestChanges = ledger.saved != plan.manifest
    if mode == .write {
      if !plan.isEmpty { try ledger.writeJournal(plan.writes.map { ($0.path, $0.digest) }) }
      try plan.apply(to: tree)
      if manifestChanges { try ledger.save(plan.manifest) }
      try ledger.close()
    }
    return plan.report(manifestChanges: manifestChanges)
  }
}

/// The files to be written, without those that must not be.
struct WantedFiles {
  struct File {
    let path: RelativePath
    let bytes: [UInt8]
    let digest: String
  }

  /// Sorted by path, without duplicates; no path is a folder of another.
  private(set) var files: [File] = []
  private(set) var problems: [OutputProblem] = []

  init(_ asked: [OutputFile]) {
    var byPath: [RelativePath: OutputFile] = [:]
    for file in asked {
      guard let path = RelativePath(file.path), !path.isReserved else {
        problems.append(.unsafePath(file.path))
        continue
      }
      if let known = byPath[path] {
        if known.bytes != file.bytes { problems.append(.clash(path)) }
      } else {
        byPath[path] = file
      }
    }
    for (path, file) in byPath.sorted(by: { $0.key < $1.key }) {
      if path.ancestors.contains(where: { byPath[$0] != nil }) {
        problems.append(.clash(path))
      } else {
        files.append(File(path: path, bytes: file.bytes, digest: file.digest))
      }
    }
  }
}

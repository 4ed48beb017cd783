import FormConcurrency
import FormSource

/// The changes to make in the output folder.
struct OutputPlan {
  struct Write {
    let path: RelativePath
    let bytes: [UInt8]
    let digest: String
    let isNew: Bool
  }

  var writes: [Write] = []
  var removals: Set<RelativePath> = []
  var unchanged = 0
  /// The manifest after the run.
  var manifest = Manifest()
  var problems: [OutputProblem] = []
  /// The folders of all wanted files, which are kept even while they are empty.
  var neededFolders: Set<RelativePath> = []

  var isEmpty: Bool { writes.isEmpty && removals.isEmpty }

  /// Makes the changes: all new contents are written beside the files, so that a full disk or an end of the process until
  /// then changes nothing; then files are removed and replaced.
  ///
  /// Removals come before replacements, since a file may replace a folder and a folder a file. Where a file cannot be
  /// replaced, others may have been: the journal lists them all.
  func apply(to tree: OutputTree) throws(OutputError) {
    // Below what is still a file, nothing can be written yet.
    let gone = removals
    let late = gone.isEmpty ? [] : writes.filter { $0.path.ancestors.contains { gone.contains($0) } }
    let isLate = Set(late.map(\.path))
    let early = late.isEmpty ? writes : writes.filter { !isLate.contains($0.path) }
    let staged = OutputPlan.each(early, of: tree) { write, tree throws(OutputError) in
      try tree.stage(write.path, write.bytes)
    }
    if let error = staged.error {
      for write in staged.done { tree.removeTemporary(of: write.path) }
      throw error
    }
    for path in gone.sorted() { try tree.removeFile(path) }
    for path in gone.sorted() {
      for folder in path.ancestors {
        guard !neededFolders.contains(folder), tree.removeIfEmpty(folder) else { break }
      }
    }
    for write in late { try tree.stage(write.path, write.bytes) }
    let published = OutputPlan.each(writes, of: tree) { write, tree throws(OutputError) in try tree.publish(write.path)
    }
    if let error = published.error { throw error }
  }

  /// Does something for each file, on several cores. Each core takes neighbouring files and opens the folders itself.
  /// - Returns: the files for which it was done, and why it was not for another.
  private static func each(
    _ writes: [Write],
    of tree: OutputTree,
    _ body: @escaping @Sendable (Write, OutputTree) throws(OutputError) -> Void
  ) -> (done: [Write], error: OutputError?) {
    let count = max(smallestShare, (writes.count + mostShares - 1) / mostShares)
    let shares = stride(from: 0, to: writes.count, by: count).map { start in
      writes[start..<min(start + count, writes.count)]
    }
    let top = tree.lent
    let results = Parallel.map(shares) { share -> (done: ArraySlice<Write>, error: OutputError?) in
      let tree = OutputTree(top)
      for (place, write) in zip(share.indices, share) {
        do throws(OutputError) { try body(write, tree) } catch { return (share[..<place], error) }
      }
      return (share, nil)
    }
    return (results.flatMap(\.done), results.lazy.compactMap(\.error).first)
  }

  private static let mostShares = 4
  /// Fewer files are written in less time than it takes to wake a thread.
  private static let smallestShare = 16

  func report(manifestChanges: Bool) -> OutputReport {
    OutputReport(
      created: writes.filter(\.isNew).map(\.path.text),
      replaced: writes.filter { !$0.isNew }.map(\.path.text),
      removed: removals.sorted().map(\.text),
      unchanged: unchanged,
      problems: sortedProblems(),
      manifestChanges: manifestChanges
    )
  }

  /// The problems without duplicates: thousands of files may be below one link.
  private func sortedProblems() -> [OutputProblem] {
    Set(problems).sorted { left, right in
      if left.path.utf8.elementsEqual(right.path.utf8) { return left.kind.rawValue < right.kind.rawValue }
      return left.path.precedes(right.path)
    }
  }
}

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

  /// Makes the changes, removals first: a file may replace a folder, and a folder a file.
  func apply(to tree: OutputTree) throws(OutputError) {
    let removals = removals.sorted()
    for path in removals { try tree.removeFile(path) }
    for path in removals {
      for folder in path.ancestors {
        guard !neededFolders.contains(folder), tree.removeIfEmpty(folder) else { break }
      }
    }
    try OutputPlan.apply(writes, to: tree)
  }

  /// Writes files on several cores. Each core takes neighbouring files and opens the folders itself.
  ///
  /// Where a file cannot be written, later ones may have been: the journal lists them all.
  private static func apply(_ writes: [Write], to tree: OutputTree) throws(OutputError) {
    let count = max(smallestShare, (writes.count + mostShares - 1) / mostShares)
    let shares = stride(from: 0, to: writes.count, by: count).map { start in
      writes[start..<min(start + count, writes.count)]
    }
    let top = tree.lent
    let errors = Parallel.map(shares) { share -> OutputError? in
      let tree = OutputTree(top)
      do throws(OutputError) {
        for write in share { try tree.replace(write.path, with: write.bytes) }
        return nil
      } catch {
        return error
      }
    }
    if let error = errors.lazy.compactMap({ $0 }).first { throw error }
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

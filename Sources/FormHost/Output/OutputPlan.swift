import FormConcurrency
import FormSource

/// What is to be done in the output folder.
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
  /// As it should be in the end.
  var manifest = Manifest()
  var problems: [OutputProblem] = []
  /// The folders of all wanted files, which stay even while they are empty.
  var neededFolders: Set<RelativePath> = []

  var isEmpty: Bool { writes.isEmpty && removals.isEmpty }

  /// Removals come first: a file may be wanted where a folder of ours was, and the other way round.
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

  /// Writes files on several cores, each of which takes neighbours and finds its own way through the folders.
  ///
  /// Where one cannot be written, some after it may have been: the journal knows them all.
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
  /// So few files take less time than it takes to wake a thread.
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

  /// Each once: thousands of files may stand behind one link.
  private func sortedProblems() -> [OutputProblem] {
    Set(problems).sorted { left, right in
      if left.path.utf8.elementsEqual(right.path.utf8) { return left.kind.rawValue < right.kind.rawValue }
      return left.path.precedes(right.path)
    }
  }
}

/// Changes to several files of a project, made together or not at all.
package enum FileChanges {
  /// One file of the user’s.
  package struct Change: Sendable {
    /// Relative to the root.
    package let path: String
    /// The content when it was read; nil for a new file.
    package let before: [UInt8]?
    package let after: [UInt8]

    package init(path: String, before: [UInt8]?, after: [UInt8]) {
      self.path = path
      self.before = before
      self.after = after
    }
  }

  /// Writes all files. If one cannot be written, those before it are restored, or removed if they are new.
  /// - Parameters:
  ///   - changes: the files, in the order in which they are written. The folders of new files are made.
  ///   - root: the project’s folder.
  /// - Throws: why a file could not be written.
  package static func apply(_ changes: [Change], in root: String) throws(FileReplacementError) {
    var done: [Change] = []
    for change in changes {
      do throws(FileReplacementError) {
        try apply(change, in: root)
        done.append(change)
      } catch {
        for change in done.reversed() { undo(change, in: root) }
        throw error
      }
    }
  }

  private static func apply(_ change: Change, in root: String) throws(FileReplacementError) {
    if let before = change.before {
      try FileReplacement.replace(change.path, in: root, holding: before, with: change.after)
    } else {
      try FileReplacement.create(change.path, change.after, in: root)
    }
  }

  private static func undo(_ change: Change, in root: String) {
    if let before = change.before {
      try? FileReplacement.replace(change.path, in: root, holding: change.after, with: before)
    } else {
      FileReplacement.remove(change.path, in: root, holding: change.after)
    }
  }
}

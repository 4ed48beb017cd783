import FormDigest

/// Changes to several files of a project, made together or not at all, whenever the process ends.
///
/// The new contents are written beside the files first. Then the journal lists them all, and they take the places of the
/// files one by one. Where the process dies before the list is complete, the next run removes what lies beside the files;
/// after it, the next run finishes (``PendingEdits``).
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

  /// Writes all files, or none. The permissions of a file are kept; for a link, the file it leads to is replaced.
  /// - Parameters:
  ///   - changes: the files. The folders of new files are made.
  ///   - root: the project’s folder. A link that leads outside it is refused.
  /// - Throws: why a file could not be written, as when it has changed since it was read.
  package static func apply(_ changes: [Change], in root: String) throws(FileReplacementError) {
    if changes.isEmpty { return }
    let journal = try EditJournal(root)
    _ = try PendingEdits.settle(journal, in: root)
    try journal.save(changes.map { EditJournal.Edit(path: $0.path, before: nil, identity: nil) })
    var staged: [Staged] = []
    do {
      for change in changes { staged.append(try stage(change, in: root)) }
      try journal.save(staged.map(\.edit))
    } catch {
      for file in staged { file.place.discard() }
      journal.remove()
      throw error
    }
    try publish(staged, journal)
  }

  /// A change whose new content waits beside the file.
  private struct Staged {
    let change: Change
    let place: ProjectFile
    let edit: EditJournal.Edit
  }

  private static func stage(_ change: Change, in root: String) throws(FileReplacementError) -> Staged {
    do throws(SystemError) {
      if change.before == nil { try ProjectFile.makeFolders(of: change.path, in: root) }
      let place = try ProjectFile(change.path, in: root)
      let status = try place.status()
      if let before = change.before {
        guard status != nil else { throw .notFound }
        guard place.isWritable else { throw .notPermitted }
        guard try place.contents(limit: before.count) == .bytes(before) else { throw .changed }
      } else if status != nil {
        throw .changed
      }
      let identity = try place.stage(change.after, permissions: status?.permissions)
      let digest = change.before.map { SHA256.hex(of: $0) }
      return Staged(
        change: change,
        place: place,
        edit: EditJournal.Edit(path: change.path, before: digest, identity: identity)
      )
    } catch {
      throw FileReplacementError(change.path, error)
    }
  }

  /// Where one cannot be put in its place, those before it get their old contents back.
  private static func publish(_ staged: [Staged], _ journal: EditJournal) throws(FileReplacementError) {
    defer { journal.remove() }
    for (number, file) in staged.enumerated() {
      do throws(SystemError) {
        try file.place.publish()
      } catch {
        for file in staged[number...] { file.place.discard() }
        for file in staged[..<number].reversed() { undo(file) }
        throw FileReplacementError(file.change.path, error)
      }
    }
  }

  private static func undo(_ file: Staged) {
    guard let before = file.change.before else {
      try? file.place.remove()
      return
    }
    guard let permissions = try? file.place.status()?.permissions,
      (try? file.place.stage(before, permissions: permissions)) != nil
    else { return }
    try? file.place.publish()
  }
}

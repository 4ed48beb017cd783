import FormDigest
package import FormSource

/// The changes to several files that a run was making when it was interrupted: finished if all their new contents had been
/// written, otherwise undone.
///
/// A journal is trusted as far as this machine’s files bear it out: the new contents are known by their inodes, which
/// nobody can put into a repository.
package struct PendingEdits: Sendable {
  /// The files that now have their new content.
  private let finished: [String]
  /// The files that have been changed since by somebody else, and keep that.
  private let kept: [String]

  /// Finishes or undoes what is left in a project, before it is read.
  /// - Parameter root: the project’s folder.
  /// - Returns: what was done; nil where nothing was left.
  /// - Throws: why it could not be done.
  package static func settle(in root: String) throws(FileReplacementError) -> PendingEdits? {
    guard EditJournal.isLeft(in: root) else { return nil }
    return try settle(EditJournal(root), in: root)
  }

  static func settle(_ journal: EditJournal, in root: String) throws(FileReplacementError) -> PendingEdits? {
    guard let edits = try journal.edits() else {
      journal.removeUnfinished()
      return nil
    }
    var finished: [String] = []
    var kept: [String] = []
    for edit in edits {
      do throws(SystemError) {
        // A folder that has gone took everything with it.
        guard let place = try? ProjectFile(edit.path, in: root) else { continue }
        guard let identity = edit.identity else {
          place.discard()
          continue
        }
        if try place.status()?.identity == identity {
          finished.append(edit.path)
        } else if place.stagedIdentity == identity {
          if try holds(place, edit.before) {
            try place.publish()
            finished.append(edit.path)
          } else {
            place.discard()
            kept.append(edit.path)
          }
        }
      } catch {
        throw FileReplacementError(edit.path, error)
      }
    }
    journal.remove()
    return PendingEdits(finished: finished, kept: kept)
  }

  /// Whether the file still has the content that was to be replaced.
  private static func holds(_ place: ProjectFile, _ digest: String?) throws(SystemError) -> Bool {
    guard let digest else { return try place.status() == nil }
    guard try place.status()?.kind == .file else { return false }
    return SHA256.hex(of: try place.contents(limit: SourceReader.sizeLimit).bytes) == digest
  }

  /// What was done, in one sentence without a full stop.
  package var words: Words {
    let names = QuotedList(finished)
    var words =
      finished.isEmpty
      ? Words(
        fr: "des modifications interrompues sont abandonnées\u{A0}: aucun fichier n’avait changé",
        en: "interrupted changes are dropped: no file had changed"
      )
      : Words(
        fr: "des modifications interrompues sont terminées\u{A0}: \(names.french)",
        en: "interrupted changes are finished: \(names.english)"
      )
    if !kept.isEmpty {
      let names = QuotedList(kept)
      words = Words(
        fr: "\(words.french)\u{A0}; modifié depuis et gardé tel quel\u{A0}: \(names.french)",
        en: "\(words.english); changed since and kept as it is: \(names.english)"
      )
    }
    return words
  }
}

#if Desk
import FormSource
import FoundationEssentials

/// The file of a rehearsal: one that somebody has named, or one that is there for as long as the desk runs.
struct StoreFile {
  let path: String
  /// Nil where the file stays.
  private let folder: URL?

  /// - Throws: `DeskStop`, where no temporary folder can be made.
  init(_ path: String?, _ language: Language) throws {
    if let path {
      self.path = path
      folder = nil
      return
    }
    do {
      let files = FileManager.default
      // A name that nobody can guess, and that desks which were killed have not left behind; its owner alone can read it.
      let made = files.temporaryDirectory.appendingPathComponent("datapass-\(OneTimeKey.make())")
      try files.createDirectory(at: made, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      folder = made
      self.path = made.appendingPathComponent("repetition.sqlite").path
    } catch {
      throw DeskStop(
        Words(fr: "aucun dossier temporaire\u{A0}: \(error)", en: "no temporary folder: \(error)"),
        language
      )
    }
  }

  func remove() {
    guard let folder else { return }
    try? FileManager.default.removeItem(at: folder)
  }
}
#endif

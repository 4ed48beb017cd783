import FormSource

/// Reads the data migrations of a DataPass checkout: Ruby files, which are searched for names and never run.
package enum MigrationReader {
  private static let folders = ["db/migrate", "db/data"]
  /// In bytes; a migration has a few thousand.
  static let limit = 1 << 20

  /// The files by their paths from the root; nil where there is no folder of migrations. Links are not followed, and
  /// what cannot be read is left out.
  package static func files(below root: String) -> [String: [UInt8]]? {
    var files: [String: [UInt8]] = [:]
    guard ProjectRoot.isFolder(PathText.join(root, folders[0])) else { return nil }
    for path in folders {
      guard let folder = try? Descriptor(FileName(PathText.join(root, path)), for: .folder),
        let names = try? folder.names()
      else { continue }
      for name in names where isMigration(name.text) {
        guard (try? FileStatus.of(name, in: folder, followingLinks: false).kind) == .file else { continue }
        let path = PathText.join(path, name.text)
        files[path] = SourceReader.readFile(path: PathText.join(root, path), limit: limit).bytes
      }
    }
    return files
  }

  /// Whether a path from the root is one of a migration.
  static func isMigration(at path: String) -> Bool {
    isMigration(path) && folders.contains { path.hasPrefix($0 + "/") && !path.dropFirst($0.count + 1).contains("/") }
  }

  private static func isMigration(_ name: String) -> Bool { name.hasSuffix(".rb") }
}

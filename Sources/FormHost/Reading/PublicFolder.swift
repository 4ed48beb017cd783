import FormSource

/// The static files of a project, which its texts may link to.
enum PublicFolder {
  static let name = "public"
  /// The maximum nesting of folders below `public/`.
  static let depthLimit = 16
  /// The maximum number of files and folders together.
  static let entryLimit = 100_000

  /// The regular files below `public/`, relative to it.
  ///
  /// Links to files are included, links to folders are not. Nil where the folder does not exist or cannot be listed
  /// completely (too deep, too many entries, not permitted): with half a list, a good link would be reported as broken.
  static func files(below root: String) -> Set<String>? {
    do throws(SystemError) {
      let folder = try Descriptor(FileName(PathText.join(root, name)), for: .folder)
      var listing = Listing()
      return try listing.add(folder, path: "", depth: 0) ? listing.files : nil
    } catch {
      return nil
    }
  }

  private struct Listing {
    var files: Set<String> = []
    var entries = 0

    /// False where a limit was reached.
    mutating func add(_ folder: Descriptor, path: String, depth: Int) throws(SystemError) -> Bool {
      for name in try folder.names() {
        entries += 1
        if entries > entryLimit { return false }
        let path = PathText.join(path, name.text)
        switch try FileStatus.of(name, in: folder, followingLinks: false).kind {
        case .file:
          files.insert(path)
        case .link:
          let target = try? FileStatus.of(name, in: folder, followingLinks: true)
          if target?.kind == .file { files.insert(path) }
        case .folder:
          guard depth < depthLimit else { return false }
          let inner = try Descriptor(name, in: folder, for: .folderWithoutLink)
          guard try add(inner, path: path, depth: depth + 1) else { return false }
        case .other:
          break
        }
      }
      return true
    }
  }
}

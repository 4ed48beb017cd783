/// The files that a project serves as they are, which its texts may link to.
enum PublicFolder {
  static let name = "public"
  /// Folders below `public/`, one in another.
  static let depthLimit = 16
  /// Files and folders together.
  static let entryLimit = 100_000

  /// The regular files below `public/`, relative to it.
  ///
  /// Links to files count, links to folders do not. Nil where there is no such folder, and where it cannot be listed
  /// whole (too deep, too many, not permitted): from half a list a good link would be called broken.
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

    /// False where a limit was met.
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

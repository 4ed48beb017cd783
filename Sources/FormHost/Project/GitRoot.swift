/// The working tree of git that holds a folder.
package struct GitRoot: Hashable, Sendable {
  /// Absolute, without links.
  package let path: String
  /// The folder asked about, relative to the top of the working tree (`apps/datapass`); empty for the top itself.
  package let prefix: String

  /// The nearest folder upwards, `folder` included, with a `.git`: a folder, or the file that a linked working tree or a
  /// submodule has instead. Nil outside git and where `folder` does not exist.
  package static func find(from folder: String) -> GitRoot? {
    // Git looks behind links too.
    guard let real = try? FileSystem.realPath(folder) else { return nil }
    let components = PathText.components(real)
    for depth in stride(from: components.count, through: 0, by: -1) {
      let top = PathText.absolute(components[..<depth])
      switch try? FileStatus.of(FileName(PathText.join(top, ".git")), followingLinks: true).kind {
      case .file, .folder: return GitRoot(path: top, prefix: components[depth...].joined(separator: "/"))
      default: continue
      }
    }
    return nil
  }
}

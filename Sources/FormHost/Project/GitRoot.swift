import FormSource

/// The git working tree that contains a folder.
package struct GitRoot: Hashable, Sendable {
  /// The absolute path, with links resolved.
  package let path: String
  /// The requested folder, relative to the top of the working tree (`apps/datapass`); empty for the top itself.
  package let prefix: String

  /// Finds the nearest folder, from `folder` upwards, that has a `.git`: a folder, or a file in a linked working tree
  /// or a submodule. Nil outside git and where `folder` does not exist.
  package static func find(from folder: String) -> GitRoot? {
    // Git resolves links too.
    guard let real = try? FileSystem.realPath(folder) else { return nil }
    let components = PathText.components(real)
    for depth in stride(from: components.count, through: 0, by: -1) {
      let top = PathText.absolute(components[..<depth])
      switch try? FileStatus.of(FileName(PathText.join(top, ".git")), followingLinks: true).kind {
      case .file, .folder: return GitRoot(path: top, prefix: components[depth...].joined(separator: "/"))
      case .link, .other, nil: continue
      }
    }
    return nil
  }
}

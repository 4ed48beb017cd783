package import FormSource

/// The folder in which a project stands.
package struct ProjectRoot: Hashable, Sendable {
  /// Absolute.
  package let path: String
  /// The layouts in use, our own before a checkout's; none where only a `datapass.yml` stands there.
  package let layouts: [ProjectLayout]
  /// Whether a `datapass.yml` stands there.
  package let hasConfiguration: Bool
  /// What the user asked for, relative to the root; empty for the whole project.
  package let requested: String

  /// Finds the nearest folder upwards that has a `datapass.yml` or the marker of a known layout.
  ///
  /// `path` names a file or a folder, relative to the current one; a folder is looked at itself. The way upwards is the
  /// one that the user wrote; where nothing is found on it, the one of the file behind the links.
  package static func find(from path: String) throws(ProjectRootError) -> ProjectRoot {
    do throws(SystemError) {
      let isFolder = try FileStatus.of(FileName(path), followingLinks: true).kind == .folder
      let written = try absoluteComponents(path)
      if let root = nearest(to: written, isFolder: isFolder) { return root }
      let real = PathText.components(try FileSystem.realPath(path))
      if real != written, let root = nearest(to: real, isFolder: isFolder) { return root }
    } catch {
      throw ProjectRootError(path, error)
    }
    throw .noProject(path)
  }

  /// The names from `/` to a path, without `.` and `..`.
  private static func absoluteComponents(_ path: String) throws(SystemError) -> [String] {
    var components = PathText.isAbsolute(path) ? [] : PathText.components(try FileSystem.currentFolder())
    for component in PathText.components(path) {
      if component == ".." {
        // What is above a link is above the folder it leads to.
        components = PathText.components(try FileSystem.realPath(PathText.absolute(components)))
        _ = components.popLast()
      } else {
        components.append(component)
      }
    }
    return components
  }

  /// Each step is one name shorter, so links cannot lead it in circles.
  private static func nearest(to components: [String], isFolder: Bool) -> ProjectRoot? {
    var depth = isFolder ? components.count : components.count - 1
    while depth >= 0 {
      let folder = PathText.absolute(components[..<depth])
      let layouts = ProjectLayout.known.filter { layout in
        kind(of: PathText.join(folder, layout.marker), followingLinks: true) == .folder
      }
      // A link that leads nowhere counts: its author meant it, and reading it will say what is wrong.
      let configuration = PathText.join(folder, ProjectLayout.configurationFile)
      let hasConfiguration = kind(of: configuration, followingLinks: false) != nil
      if hasConfiguration || !layouts.isEmpty {
        return ProjectRoot(
          path: folder,
          layouts: layouts,
          hasConfiguration: hasConfiguration,
          requested: components[depth...].joined(separator: "/")
        )
      }
      depth -= 1
    }
    return nil
  }

  /// Nil where nothing stands, or nothing that we may see.
  private static func kind(of path: String, followingLinks: Bool) -> FileStatus.Kind? {
    try? FileStatus.of(FileName(path), followingLinks: followingLinks).kind
  }
}

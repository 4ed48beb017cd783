package import FormSource

/// The root folder of a project.
package struct ProjectRoot: Hashable, Sendable {
  /// Absolute.
  package let path: String
  /// The layouts found, our own before a checkout's; empty where the folder has only a `datapass.yml`.
  package let layouts: [ProjectLayout]
  /// Whether the folder has a `datapass.yml`.
  package let hasConfiguration: Bool
  /// The path that the user gave, relative to the root; empty for the whole project.
  package let requested: String

  /// Finds the nearest folder upwards that has a `datapass.yml` or the marker of a known layout.
  ///
  /// `path` is a file or a folder, relative to the current folder; the search starts with a folder itself. It goes up
  /// the path as the user wrote it and then, if nothing is found, up the path with links resolved.
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

  /// Whether there is a folder at a path, links followed.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus.of(FileName(path), followingLinks: true).kind == .folder) ?? false
  }

  /// As ``find(from:)``; where there is no project, the folder itself is one that begins, in our own layout.
  package static func findOrBegin(at path: String) throws(ProjectRootError) -> ProjectRoot {
    do {
      return try find(from: path)
    } catch {
      guard case .noProject = error else { throw error }
    }
    do throws(SystemError) {
      guard try FileStatus.of(FileName(path), followingLinks: true).kind == .folder else {
        throw SystemError.notAFolder
      }
      let folder = PathText.absolute(try absoluteComponents(path))
      return ProjectRoot(path: folder, layouts: [.own], hasConfiguration: false, requested: "")
    } catch {
      throw ProjectRootError(path, error)
    }
  }

  /// The names in the absolute path, without `.` and `..`.
  private static func absoluteComponents(_ path: String) throws(SystemError) -> [String] {
    var components = PathText.isAbsolute(path) ? [] : PathText.components(try FileSystem.currentFolder())
    for component in PathText.components(path) {
      if component == ".." {
        // The parent of a link is the parent of the folder it leads to.
        components = PathText.components(try FileSystem.realPath(PathText.absolute(components)))
        _ = components.popLast()
      } else {
        components.append(component)
      }
    }
    return components
  }

  /// Each step is one name shorter, so that links cannot make it loop.
  private static func nearest(to components: [String], isFolder: Bool) -> ProjectRoot? {
    var depth = isFolder ? components.count : components.count - 1
    while depth >= 0 {
      let folder = PathText.absolute(components[..<depth])
      let layouts = ProjectLayout.known.filter { layout in
        kind(of: PathText.join(folder, layout.marker), followingLinks: true) == .folder
      }
      // A link that leads nowhere counts: it was put there on purpose, and reading it gives the failure.
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

  /// Nil where nothing exists, or where access is denied.
  private static func kind(of path: String, followingLinks: Bool) -> FileStatus.Kind? {
    try? FileStatus.of(FileName(path), followingLinks: followingLinks).kind
  }
}

/// What the symbolic links of a commit lead to, below one folder.
///
/// As on the disk, a link is read as the file or the folder that it leads to. One that leads out of the folder or in a circle
/// leads nowhere.
struct GitLinks {
  /// The paths of links, with the paths that are written in them.
  private let targets: [String: String]
  /// So many links may follow one another (`MAXSYMLINKS` of Linux).
  private static let most = 40

  /// - Parameter targets: for the path of each link what is written in it.
  init(_ targets: [String: String] = [:]) {
    self.targets = targets
  }

  var isEmpty: Bool { targets.isEmpty }

  /// The path behind all links, empty for the folder itself; nil where it leads out of the folder or nowhere.
  func real(_ path: String) -> String? {
    if targets.isEmpty { return path }
    var done: [Substring] = []
    var left = Array(path.split(separator: "/").reversed())
    var count = 0
    while let name = left.popLast() {
      switch name {
      case ".": continue
      case "..":
        if done.popLast() == nil { return nil }
        continue
      default: done.append(name)
      }
      guard let target = targets[done.joined(separator: "/")] else { continue }
      count += 1
      if count > Self.most || target.isEmpty || target.hasPrefix("/") { return nil }
      done.removeLast()
      left += target.split(separator: "/").reversed()
    }
    return done.joined(separator: "/")
  }
}

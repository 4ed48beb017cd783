/// Paths as text, with `/` between names.
package enum PathNames {
  private static let slash = UInt8(ascii: "/")

  /// An absolute path without empty names, `.` and `..`, which are resolved as text.
  package static func normal(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.utf8.split(separator: slash).map(Substring.init) {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The path of a file relative to a folder above it; nil where it does not lie in the folder. Both are absolute.
  package static func relative(_ path: String, to folder: String) -> String? {
    let start = folder == "/" ? folder : folder + "/"
    guard path.utf8.starts(with: start.utf8), path.utf8.count > start.utf8.count else { return nil }
    return String(Substring(path.utf8.dropFirst(start.utf8.count)))
  }

  /// A path below a folder.
  package static func join(_ folder: String, _ path: String) -> String {
    folder == "/" ? folder + path : folder + "/" + path
  }

  /// The folder of a path; nil for the topmost.
  package static func parent(_ path: String) -> String? {
    guard path != "/", let last = path.utf8.lastIndex(of: slash) else { return nil }
    let parent = String(Substring(path.utf8[..<last]))
    return parent.isEmpty ? "/" : parent
  }
}

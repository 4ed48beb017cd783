/// Operations on paths as text, with `/` between names.
///
/// All work on bytes: in Swift, a `/` and a combining accent after it are a single character that is not `/`; for the
/// system the `/` still separates names.
package enum PathText {
  private static let slash = UInt8(ascii: "/")

  package static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// The names in a path, without empty ones and without `.`.
  package static func components(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { $0 != "." }
  }

  package static func absolute(_ components: some Sequence<String>) -> String {
    "/" + components.joined(separator: "/")
  }

  /// `path` below `folder`; one of the two alone where the other is empty.
  package static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty { return path }
    let end = withoutSlashes(path)
    if end.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + end : folder + "/" + end
  }

  /// The folder of a path, `.` where it has none, and the last name, which is empty after a final slash.
  package static func parentAndName(_ path: String) -> (parent: String, name: String) {
    let bytes = path.utf8
    guard let last = bytes.lastIndex(of: slash) else { return (".", path) }
    let next = bytes.index(after: last)
    return (String(Substring(bytes[..<next])), String(Substring(bytes[next...])))
  }

  /// The path without slashes at its beginning and its end.
  package static func withoutSlashes(_ path: String) -> String {
    var rest = Substring(path).utf8
    while rest.first == slash { rest = rest.dropFirst() }
    while rest.last == slash { rest = rest.dropLast() }
    return String(Substring(rest))
  }

  /// An absolute path without empty names, `.` and `..`, which are resolved as text.
  package static func normal(_ path: String) -> String {
    var names: [String] = []
    for name in components(path) {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return absolute(names)
  }

  /// The path of a file relative to a folder above it; nil where it does not lie in the folder. Both are absolute.
  package static func relative(_ path: String, to folder: String) -> String? {
    let start = folder == "/" ? folder : folder + "/"
    guard path.utf8.starts(with: start.utf8), path.utf8.count > start.utf8.count else { return nil }
    return String(Substring(path.utf8.dropFirst(start.utf8.count)))
  }

  /// The folder of an absolute path; nil for the topmost.
  package static func folder(of path: String) -> String? {
    let names = components(path)
    return names.isEmpty ? nil : absolute(names.dropLast())
  }
}

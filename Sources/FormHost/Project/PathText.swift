/// Paths as text with `/` between names.
///
/// All of it looks at bytes: a `/` before a combining accent is no `/` for Swift's characters, and one for the system.
enum PathText {
  private static let slash = UInt8(ascii: "/")

  static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// The names of a path, without empty ones and without `.`.
  static func components(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }.filter { $0 != "." }
  }

  static func absolute(_ components: some Sequence<String>) -> String {
    "/" + components.joined(separator: "/")
  }

  /// `path` below `folder`; one of the two alone where the other is empty.
  static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty { return path }
    let end = withoutSlashes(path)
    if end.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + end : folder + "/" + end
  }

  /// The folder of a path, `.` where none is named, and the last name, which is empty behind a slash.
  static func parentAndName(_ path: String) -> (parent: String, name: String) {
    let bytes = path.utf8
    guard let last = bytes.lastIndex(of: slash) else { return (".", path) }
    let next = bytes.index(after: last)
    return (String(Substring(bytes[..<next])), String(Substring(bytes[next...])))
  }

  /// Without the slashes at its beginning and at its end.
  static func withoutSlashes(_ path: String) -> String {
    var rest = Substring(path).utf8
    while rest.first == slash { rest = rest.dropFirst() }
    while rest.last == slash { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}

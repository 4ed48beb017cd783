/// Operations on paths as text, with `/` between names.
///
/// All work on bytes: in Swift, a `/` and a combining accent after it are a single character that is not `/`; for the
/// system the `/` still separates names.
enum PathText {
  private static let slash = UInt8(ascii: "/")

  static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// The names in a path, without empty ones and without `.`.
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

  /// The folder of a path, `.` where it has none, and the last name, which is empty after a final slash.
  static func parentAndName(_ path: String) -> (parent: String, name: String) {
    let bytes = path.utf8
    guard let last = bytes.lastIndex(of: slash) else { return (".", path) }
    let next = bytes.index(after: last)
    return (String(Substring(bytes[..<next])), String(Substring(bytes[next...])))
  }

  /// The path without slashes at its beginning and its end.
  static func withoutSlashes(_ path: String) -> String {
    var rest = Substring(path).utf8
    while rest.first == slash { rest = rest.dropFirst() }
    while rest.last == slash { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}

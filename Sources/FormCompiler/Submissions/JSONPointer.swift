import FormJSON
import FormSource

/// Follows a path within a JSON value (RFC 6901).
enum JSONPointer {
  /// Where the value of a path begins, in bytes; where it is missing, where the innermost value around it begins.
  static func place(of path: String, in node: JSONNode) -> Int {
    var node = node
    for token in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
      let name = unescaped(String(Substring(token)))
      if let elements = node.elements {
        guard let index = Int(name), elements.indices.contains(index) else { break }
        node = elements[index]
      } else {
        guard let next = node[name] else { break }
        node = next
      }
    }
    return node.span.start
  }

  private static func unescaped(_ token: String) -> String {
    guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in token.unicodeScalars {
      if isEscape {
        result.append(scalar == "1" ? "/" : "~")
        isEscape = false
      } else if scalar == "~" {
        isEscape = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

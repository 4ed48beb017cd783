import FormJSON
import FormSource
import FormSubmission

/// The offsets of the parts of a submission.
struct SubmissionPlaces {
  private let root: JSONNode
  /// The members of the submission and of its parts, by their paths; of duplicates the last counts. Nil for few paths:
  /// searching the members is faster then.
  private let members: [String: JSONNode]?
  private static let fewPaths = 64

  /// - Parameters:
  ///   - root: the whole submission.
  ///   - count: the number of paths that will be asked for.
  init(_ root: JSONNode, for count: Int) {
    self.root = root
    members = count > Self.fewPaths ? Self.table(of: root) : nil
  }

  /// The offset of a path (RFC 6901) or, if it does not exist, of the innermost value around it.
  func offset(of path: String) -> Int {
    if let node = node(path) { return node.span.start }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return root.span.start }
    let parent = String(path[..<slash])
    if let elements = node(parent)?.elements, let index = Int(path[path.utf8.index(after: slash)...]),
      elements.indices.contains(index)
    {
      return elements[index].span.start
    }
    return offset(of: parent)
  }

  private func node(_ path: String) -> JSONNode? {
    if let members { return members[path] }
    var node = root
    for token in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
      guard let next = node[Self.unescaped(token)] else { return nil }
      node = next
    }
    return node
  }

  private static func table(of root: JSONNode) -> [String: JSONNode] {
    var members: [String: JSONNode] = ["": root]
    for part in root.members ?? [] {
      let path = "/" + part.name.escapedForPointer
      members[path] = part.value
      for member in part.value.members ?? [] { members["\(path)/\(member.name.escapedForPointer)"] = member.value }
    }
    return members
  }

  private static func unescaped(_ token: Substring.UTF8View) -> String {
    guard token.contains(UInt8(ascii: "~")) else { return String(Substring(token)) }
    var result: [UInt8] = []
    var isEscape = false
    for byte in token {
      if isEscape {
        result.append(UInt8(ascii: byte == UInt8(ascii: "1") ? "/" : "~"))
        isEscape = false
      } else if byte == UInt8(ascii: "~") {
        isEscape = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

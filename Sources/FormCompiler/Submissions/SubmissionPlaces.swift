import FormJSON
import FormSource
import FormSubmission

/// Where the parts of a submission stand in its text. Each object is gone through once, however much is asked for.
struct SubmissionPlaces {
  private let root: JSONNode
  /// The offset and the value of each member, by the path of the member; of duplicates the last counts.
  private let members: [String: JSONNode]

  init(_ root: JSONNode) {
    self.root = root
    var members: [String: JSONNode] = [:]
    for part in root.members ?? [] {
      let path = "/" + part.name.escapedForPointer
      members[path] = part.value
      for member in part.value.members ?? [] { members["\(path)/\(member.name.escapedForPointer)"] = member.value }
    }
    self.members = members
  }

  /// The offset of a path (RFC 6901); where it is missing, that of the innermost value around it.
  func offset(of path: String) -> Int {
    if let node = members[path] { return node.span.start }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return root.span.start }
    let parent = String(path[..<slash])
    if let elements = members[parent]?.elements, let index = Int(path[path.utf8.index(after: slash)...]),
      elements.indices.contains(index)
    {
      return elements[index].span.start
    }
    return offset(of: parent)
  }
}

/// A text that is open in the editor.
package struct Document: Sendable {
  /// As the client writes it.
  package let uri: String
  /// The absolute path; nil for what is no file.
  package let path: String?
  /// As the client counts; versions may jump, and begin again.
  package private(set) var version: Int?
  /// In UTF-8.
  package private(set) var bytes: [UInt8]

  package init(uri: String, version: Int?, text: String) {
    self.uri = uri
    path = FileURI.path(uri)
    self.version = version
    bytes = Array(text.utf8)
  }

  /// A part of a text replaced, or all of it.
  package struct Change: Hashable, Sendable {
    /// Nil for the whole text.
    let range: Range<LinePosition>?
    let text: String

    package init(_ range: Range<LinePosition>?, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// Makes changes one after the other, each on the result of the one before.
  package mutating func apply(_ changes: [Change], version: Int?, _ encoding: PositionEncoding) {
    self.version = version ?? self.version
    for change in changes {
      guard let range = change.range else {
        bytes = Array(change.text.utf8)
        continue
      }
      let lines = TextLines(bytes, isOpen: true)
      let start = lines.offset(of: range.lowerBound, encoding)
      let end = lines.offset(of: range.upperBound, encoding)
      bytes.replaceSubrange(start..<Swift.max(start, end), with: change.text.utf8)
    }
  }
}

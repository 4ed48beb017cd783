package import FormSubmission

/// A document of a request, described without its content.
package struct Attachment: Codable, Hashable, Sendable {
  package let filename: String
  /// The media type, such as `application/pdf`.
  package let contentType: String
  /// In bytes.
  package let byteSize: Int
  /// What finds its content again, such as a digest of it.
  package let content: String

  package init(filename: String, contentType: String, byteSize: Int, content: String) {
    self.filename = filename
    self.contentType = contentType
    self.byteSize = byteSize
    self.content = content
  }

  package var document: Document { Document(filename: filename, contentType: contentType, byteSize: byteSize) }
}

#if Desk
import FormCompiler
import FormDigest
import FormRehearsal
import FormSubmission

/// A file that a page has posted, with what is kept of it: its content is found again by its digest.
struct PostedFile: Sendable {
  let bytes: [UInt8]
  let attachment: Attachment

  init(_ file: PostedRequest.File) {
    bytes = Array(file.content)
    attachment = Attachment(
      filename: file.document.filename,
      contentType: file.document.contentType,
      byteSize: bytes.count,
      content: SHA256.hex(of: bytes)
    )
  }

  /// What a request says by a post of its page, and the files that the post brings.
  static func content(
    of post: PostedRequest,
    over saved: Content,
    to schema: FormSchema
  ) -> (content: Content, files: [PostedFile]) {
    var files: [PostedFile] = []
    let content = Content(post, over: saved, to: schema) { file in
      let file = PostedFile(file)
      files.append(file)
      return file.attachment
    }
    return (content, files)
  }
}

extension Ledger {
  func keep(_ files: [PostedFile]) throws {
    for file in files { try keep(file.bytes, as: file.attachment.content) }
  }
}
#endif

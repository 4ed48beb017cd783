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
}
#endif

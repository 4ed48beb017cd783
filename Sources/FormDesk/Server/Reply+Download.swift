#if Desk
import HTTPTypes
import Hummingbird
import NIOCore

extension Reply {
  /// A file that somebody has sent: to be saved, never to be shown or run by a browser.
  /// - Parameters:
  ///   - bytes: its content.
  ///   - name: what it is called; any text.
  ///   - type: its media type, as the browser of whoever sent it said.
  /// - Returns: the answer; its media type is that of any file where the text is none.
  static func download(_ bytes: [UInt8], named name: String, type: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: isMediaType(type) ? type : "application/octet-stream",
        .contentDisposition: disposition(name),
        .contentSecurityPolicy: "sandbox; default-src 'none'; frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  /// `Content-Disposition` of RFC 6266: the name as RFC 8187 writes it, after what is left of it in ASCII.
  static func disposition(_ name: String) -> String {
    let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || " -_.()".contains($0)) ? $0 : "_" })
    let encoded = name.utf8.map { byte in
      isAttributeCharacter(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded.joined())"
  }

  /// RFC 8187, 3.2.1 (`attr-char`).
  private static func isAttributeCharacter(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$&+-.^_`|~".utf8.contains(byte)
  }

  /// Whether a text is a media type without parameters (RFC 6838, 4.2).
  private static func isMediaType(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        (1...127).contains(part.count) && part.first.map(isAlphanumeric) ?? false
          && part.allSatisfy { isAlphanumeric($0) || "!#$&-^_.+".utf8.contains($0) }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
#endif

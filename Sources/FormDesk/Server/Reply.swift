#if Desk
import FormDigest
import FormEmitters
import FormJSON
import FormSource
import HTTPTypes
import Hummingbird
import NIOCore

/// The answers of the desk.
enum Reply {
  /// A file by what its name ends with; its tag is a digest of its bytes.
  static func file(_ bytes: [UInt8], named name: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: type(of: name), .eTag: "\"\(SHA256.hex(of: bytes).prefix(32))\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  static func page(_ bytes: [UInt8], _ status: HTTPResponse.Status = .ok) -> Response {
    var response = file(bytes, named: "index.html")
    response.status = status
    return response
  }

  static func json(_ value: JSONValue) -> Response { file(JSONWriter.write(value, .compact), named: "x.json") }

  static func redirect(to address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }

  /// A page that says why there is none.
  static func refusal(_ status: HTTPResponse.Status) -> Response {
    page(
      DeskFrame(title: status.words.french).bytes { page in
        page.element(.h1, text: status.words.french)
        page.element(.p) { $0.element(.a, [.href(.desk([]))], text: "Revenir à l’accueil") }
      },
      status
    )
  }

  private static func type(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "txt", "ics": "text/plain; charset=utf-8"
    case "svg": "image/svg+xml"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "ico": "image/x-icon"
    case "png": "image/png"
    default: "application/octet-stream"
    }
  }
}
#endif

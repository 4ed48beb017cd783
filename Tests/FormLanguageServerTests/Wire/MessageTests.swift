import FormJSON
import FormLanguageServer
import Testing

@Suite("Messages of a client")
struct MessageTests {
  private func refusal(_ text: String) -> Message.Refusal? {
    do throws(Message.Refusal) {
      _ = try Message.read(.body(Array(text.utf8)))
      return nil
    } catch {
      return error
    }
  }

  @Test("A request with a number or a text, a notification, a response")
  func kinds() throws {
    guard
      case .request(.number("1"), "a/b", nil) = try Message.read(
        .body(Array(#"{"id":1,"method":"a/b","params":null}"#.utf8))
      ),
      case .request(.text("x"), "m", let params?) = try Message.read(
        .body(Array(#"{"method":"m","params":{"y":2},"id":"x"}"#.utf8))
      ),
      case .notification("n", nil) = try Message.read(.body(Array(#"{"method":"n"}"#.utf8))),
      case .response = try Message.read(.body(Array(#"{"id":3,"result":null}"#.utf8)))
    else {
      Issue.record("read as something else")
      return
    }
    #expect(params["y"]?.integer == 2)
  }

  @Test(
    "What is no message, with its code and the request where it is known",
    arguments: [
      ("", ResponseError.Code.parseError, nil), ("{", .parseError, nil),
      (#"{"id":1,"method":"\u00"}"#, .parseError, nil),
      ("[]", .invalidRequest, nil), ("1", .invalidRequest, nil), (#"{"id":7}"#, .invalidRequest, RequestID.number("7")),
      (#"{"id":"a","method":5}"#, .invalidRequest, .text("a")), (#"{"id":{},"method":"m"}"#, .invalidRequest, nil),
      (#"[{"id":1,"method":"shutdown"}]"#, .invalidRequest, nil),
      (String(repeating: "[", count: 100_000), .parseError, nil),
    ] as [(String, ResponseError.Code, RequestID?)]
  )
  func refused(_ text: String, _ code: ResponseError.Code, _ id: RequestID?) {
    #expect(refusal(text)?.error.code == code)
    #expect(refusal(text)?.id == id)
  }

  @Test(
    "Of a message over the limit, the request where its beginning says it",
    arguments: [
      (#"{"jsonrpc":"2.0","id":12,"method":"x","params":{"#, RequestID.number("12")),
      (#"{"params":{"id":1,"deep":[[]]},"id":"a","#, .text("a")), (#"{"method":"x","params":["#, nil),
      (#"{"id":12"#, nil),
      ("", nil), ("[1", nil),
    ] as [(String, RequestID?)]
  )
  func oversized(_ beginning: String, _ id: RequestID?) {
    do throws(Message.Refusal) {
      _ = try Message.read(.oversized(beginning: Array(beginning.utf8)))
      Issue.record("it was read")
    } catch {
      #expect(error.id == id)
      #expect(error.error.code == .invalidRequest)
    }
  }

  @Test("A message of the server has exactly one header")
  func written() {
    let message = ServerMessage.error(nil, ResponseError(.parseError, "é"))
    let body = #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"é"}}"#
    #expect(String(decoding: message.bytes, as: UTF8.self) == "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }
}

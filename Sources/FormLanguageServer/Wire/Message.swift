package import FormJSON
import FormSource

/// A message of the client (JSON-RPC 2.0).
package enum Message: Sendable {
  case request(RequestID, method: String, params: JSONNode?)
  case notification(method: String, params: JSONNode?)
  /// The answer to a request of the server, whose contents nobody needs.
  case response

  /// Why a body is no message, and which request it would have been where that is known.
  package struct Refusal: Error, Hashable, Sendable {
    package let id: RequestID?
    package let error: ResponseError
  }

  /// The members of one message may be many, but not more than a machine can hold.
  private static let limits = JSONLimits(size: FrameReader.sizeLimit, values: 1_000_000, problems: 1)

  package static func read(_ frame: FrameReader.Frame) throws(Refusal) -> Message {
    switch frame {
    case .body(let bytes):
      let reading = JSONReader.read(bytes, source: SourceID(0), limits: limits)
      guard let node = reading.node else {
        let reason = reading.problems.last?.words.english ?? "this is no JSON"
        throw Refusal(id: nil, error: ResponseError(.parseError, reason))
      }
      return try message(node)
    case .oversized(let beginning):
      let error = ResponseError(.invalidRequest, "the message is larger than \(FrameReader.sizeLimit) bytes")
      throw Refusal(id: MessageBeginning.id(beginning), error: error)
    }
  }

  private static func message(_ node: JSONNode) throws(Refusal) -> Message {
    let written = node["id"]
    let id = written.flatMap(RequestID.init)
    guard node.members != nil, written == nil || id != nil || node["method"] == nil else {
      throw Refusal(id: nil, error: ResponseError(.invalidRequest, "this is no request, notification or response"))
    }
    guard let name = node["method"] else {
      if node["result"] != nil || node["error"] != nil { return .response }
      throw Refusal(id: id, error: ResponseError(.invalidRequest, "the member “method” is missing"))
    }
    guard let method = name.string else {
      throw Refusal(id: id, error: ResponseError(.invalidRequest, "the member “method” is no text"))
    }
    let params = node["params"].flatMap { $0.isNull ? nil : $0 }
    guard let id else { return .notification(method: method, params: params) }
    return .request(id, method: method, params: params)
  }
}

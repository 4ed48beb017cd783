package import FormJSON

/// A message of the server (JSON-RPC 2.0).
package enum ServerMessage: Hashable, Sendable {
  case result(RequestID, JSONValue)
  /// Without an identifier where it is not known which request is meant.
  case error(RequestID?, ResponseError)
  case notification(method: String, params: JSONValue)
  case request(RequestID, method: String, params: JSONValue)

  /// The message with its header, as it is sent: not all clients take another spelling or further lines.
  package var bytes: [UInt8] {
    let body = JSONWriter.write(.object(members), .compact)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  private var members: [JSONValue.Member] {
    let version = JSONValue.Member("jsonrpc", "2.0")
    return switch self {
    case .result(let id, let result): [version, .init("id", id.json), .init("result", result)]
    case .error(let id, let error): [version, .init("id", id?.json ?? .null), .init("error", error.json)]
    case .notification(let method, let params): [version, .init("method", .string(method)), .init("params", params)]
    case .request(let id, let method, let params):
      [version, .init("id", id.json), .init("method", .string(method)), .init("params", params)]
    }
  }
}

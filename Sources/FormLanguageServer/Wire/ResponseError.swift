import FormJSON

/// Why a request is not answered with a result.
package struct ResponseError: Error, Hashable, Sendable {
  /// The codes of JSON-RPC 2.0 and LSP 3.17.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestCancelled = -32800
    case requestFailed = -32803
  }

  package let code: Code
  /// For whoever reads the client’s log, or for the user where the request was refused (`requestFailed`).
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  var json: JSONValue { ["code": .integer(code.rawValue), "message": .string(message)] }
}

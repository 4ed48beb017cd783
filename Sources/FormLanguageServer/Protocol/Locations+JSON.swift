import FormJSON
import FormSource

extension Locations {
  /// LSP 3.17, `Location`.
  func json(_ span: ByteSpan) -> JSONValue {
    ["uri": .string(uri(of: span.source)), "range": JSONValue(range(span))]
  }
}

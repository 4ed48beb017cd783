import FormJSON
import FormSource
import FormSubmission

/// What a provider’s program answers to a call.
package enum CallAnswer {
  /// The codes with which a call is settled; any other has it tried again.
  package static let settling: Set<Int> = [200, 201, 204]

  /// The answer of a program that calls the access so.
  static func body(identifier: String) -> [UInt8] { JSONWriter.write(["token_id": .string(identifier)], .compact) }

  /// What it calls the access that it opened: `token_id` of a JSON object, as a text; nil for any other answer.
  package static func identifier(status: Int, body: [UInt8]) -> String? {
    guard settling.contains(status),
      let token = JSONReader.read(body, source: SourceID(0)).node?["token_id"]
    else { return nil }
    let text =
      switch token.content {
      case .string(let text): text
      case .number(let literal): literal
      case .null, .bool, .array, .object: ""
      }
    return BlankText.isBlank(text) ? nil : text
  }
}

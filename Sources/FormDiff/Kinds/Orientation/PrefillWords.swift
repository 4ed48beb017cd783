import FormCatalog
import FormSource

/// A prefilled answer as one text, as its file has it.
enum PrefillWords {
  static func text(_ value: PlainValue) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .float(let number): String(number)
    case .bigInteger(let text), .text(let text): text
    case .list(let items): items.map(text).joined(separator: ", ")
    case .map(let members): members.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ")
    }
  }
}

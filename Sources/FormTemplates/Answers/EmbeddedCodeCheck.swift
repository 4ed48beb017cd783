import FormSource
import FormSyntax

/// Refuses embedded code wherever it stands in a vendor’s answers, in names too: answers are data, in every layout.
enum EmbeddedCodeCheck {
  /// One finding for each place; in a table, a name stands at its row.
  static func findings(in answers: Value) -> [Finding] {
    var found: [ByteSpan: Finding] = [:]
    func check(_ text: String, _ span: ByteSpan) {
      if let problem = AnswerCheck.embeddedCode(text) { found[span] = problem.finding(at: span) }
    }
    var open = [answers]
    while let value = open.popLast() {
      switch value.content {
      case .string(let text), .symbol(let text): check(text, value.span)
      case .array(let items): open += items.map(\.value)
      case .hash(let hash):
        for entry in hash.entries {
          check(entry.key.text, entry.keySpan)
          open.append(entry.value)
        }
      case .null, .bool, .integer, .bigInteger, .float: break
      }
    }
    return found.values.sorted { $0.span < $1.span }
  }
}

import FormSource
import FormSyntax

/// A value that is offered, with what applicants read of it.
struct LabelledValue {
  let value: Located<String>
  /// The value itself where it has no label of its own.
  let label: Located<String>
}

extension Cursor {
  /// The values of a list, or of a mapping from values to labels, in order; items of a list that are not texts are left
  /// out.
  var labelledValues: [LabelledValue] {
    guard value.isMapping else {
      return items.compactMap { item in item.text.map { LabelledValue(value: $0, label: $0) } }
    }
    return fields.map { LabelledValue(value: $0.key, label: $0.cursor.text ?? $0.key) }
  }
}

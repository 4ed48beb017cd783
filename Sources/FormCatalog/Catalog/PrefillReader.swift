package import FormSubmission
import FormSyntax

/// Converts declared values into answers.
enum PrefillReader {
  /// The answer; nil if the value cannot be one to the field.
  static func value(of cursor: Cursor, as field: FieldSchema) -> FieldValue? {
    value(of: PlainValue(cursor.value), as: field)
  }

  static func value(of value: PlainValue, as field: FieldSchema) -> FieldValue? {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number):
      switch field.kind.shape {
      case .number, .flag: .integer(number)
      // DataPass stores it as a text.
      case .text: .text(String(number))
      case .items, .documents: nil
      }
    case .bool(let flag): field.kind == .boolean ? .flag(flag) : nil
    case .list(let items): list(items)
    case .null, .bigInteger, .float, .map: nil
    }
  }

  private static func list(_ items: [PlainValue]) -> FieldValue? {
    var texts: [String] = []
    for item in items {
      switch item {
      case .text(let text): texts.append(text)
      case .integer(let number): texts.append(String(number))
      case .null, .bool, .bigInteger, .float, .list, .map: return nil
      }
    }
    return .list(texts)
  }
}

extension PlainValue {
  /// The value as an answer to a field; nil if it cannot be one.
  package func answer(to field: FieldSchema) -> FieldValue? { PrefillReader.value(of: self, as: field) }
}

extension FieldSchema {
  /// Why the field does not accept an answer, whatever the other answers are.
  package func refusals(of answer: FieldValue) -> [Violation] {
    LoneAnswerCheck(self).violations(of: answer)
  }
}

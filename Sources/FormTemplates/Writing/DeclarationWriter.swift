import FormSource

/// Writes declarations in the style of the file that they go into.
struct DeclarationWriter {
  /// How deferred values are written: Ruby’s credentials in a checkout, `!secret` in our own layout.
  let layout: ProjectLayout.Kind
  /// The anchor (`&name`) of a shared value that is the same and can be used where the declaration goes, if any.
  let alias: (_ value: PlannedValue) -> String?

  /// The lines of an entry and its keys, without a line break at the end.
  func entry(_ name: String, _ fields: [PlannedField], indent: Int) -> String {
    let head = String(repeating: " ", count: indent) + YAMLText.key(name) + ":"
    return ([head] + fields.map { field($0, indent: indent + 2) }).joined(separator: "\n")
  }

  /// A key and its value.
  func field(_ field: PlannedField, indent: Int) -> String {
    String(repeating: " ", count: indent) + YAMLText.key(field.key) + ":" + value(field.value, indent: indent)
  }

  /// What follows a key’s colon: on the same line, or on lines of its own.
  func value(_ value: PlannedValue, indent: Int) -> String {
    if let name = alias(value) { return " *\(name)" }
    let margin = "\n" + String(repeating: " ", count: indent + 2)
    switch value {
    case .text(let text): return " " + YAMLText.scalar(text, indent: indent + 2)
    case .flag(let flag): return flag ? " true" : " false"
    case .integer(let number): return " \(number)"
    case .list(let items):
      return items.isEmpty ? " []" : items.map { "\(margin)- \(YAMLText.scalar($0, indent: indent + 4))" }.joined()
    case .blocks(let names):
      return names.isEmpty
        ? " []" : names.map { "\(margin)- name: \(YAMLText.scalar($0, indent: indent + 6))" }.joined()
    case .kept: return ""
    case .deferred(let key, let fallback): return " " + deferred(key, fallback)
    case .map(let fields):
      return fields.isEmpty ? " {}" : fields.map { "\n" + field($0, indent: indent + 2) }.joined()
    }
  }

  private func deferred(_ key: String, _ fallback: String) -> String {
    switch layout {
    case .checkout: YAMLText.credential(key, default: fallback)
    case .own: "!secret { key: \(key), default: \(YAMLText.quoted(fallback)) }"
    }
  }
}

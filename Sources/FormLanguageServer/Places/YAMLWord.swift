import FormSource
import FormTemplates

/// How a name is written at a place of a YAML file.
struct YAMLWord {
  /// The quote in which it stands there; nil for none yet.
  var quote: UInt8?
  /// Whether a comma or a bracket would end it there.
  var isFlow: Bool

  /// The name: escaped between its quotes, or between quotes of its own where YAML would read something else.
  func text(_ name: String) -> String {
    switch quote {
    case UInt8(ascii: "'"): return name.replacingExactly("'", with: "''")
    case .some: return name.replacingExactly("\\", with: "\\\\").replacingExactly("\"", with: "\\\"")
    case nil:
      let text = YAMLText.scalar(name, indent: 0)
      return isFlow && text == name && name.utf8.contains(where: ",[]{}".utf8.contains) ? "\"\(name)\"" : text
    }
  }
}

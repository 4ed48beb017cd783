import FormSource
import FormTemplates

/// The lines of a first version. A key without a value is kept as a comment, to be filled in.
struct ScaffoldLines {
  private var lines: [String] = []

  /// The lines, each with its line break.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// The identifier made of a title, as a key or an item; between quotes where YAML would read a number or a yes.
  static func name(ofTitle title: String) -> String { YAMLText.scalar(Slug.of(title, separator: "_"), indent: 0) }

  mutating func add(_ line: String) { lines.append(line) }

  /// A key with its colon, and a text that YAML reads back unchanged.
  mutating func add(_ key: String, _ value: String?) {
    let indent = key.prefix { $0 == " " }
    guard let value else { return lines.append("\(indent)# \(key.dropFirst(indent.count))") }
    lines.append("\(key) \(YAMLText.scalar(value, indent: indent.count + 2))")
  }
}

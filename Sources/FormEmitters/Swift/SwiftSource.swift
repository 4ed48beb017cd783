/// Lines of Swift source.
struct SwiftSource {
  private(set) var lines: [String] = []

  mutating func add(_ line: String = "", indent: Int = 0) {
    lines.append(line.isEmpty ? "" : String(repeating: " ", count: indent) + line)
  }

  /// A constant whose expression may take several lines.
  mutating func add(constant name: String, _ type: String, _ expression: String, indent: Int) {
    let lines = "static let \(name): \(type) = \(expression)".split(separator: "\n")
    for line in lines { add(String(line), indent: indent) }
  }

  /// A documentation comment; nothing for no text.
  mutating func document(_ paragraphs: String?..., indent: Int = 0) {
    lines += SwiftText.comment(paragraphs, indent: indent)
  }

  /// An array, an item a line.
  mutating func add(array items: [String], after start: String, before end: String, indent: Int) {
    if items.isEmpty { return add("\(start)[]\(end)", indent: indent) }
    add("\(start)[", indent: indent)
    for item in items { add("\(item),", indent: indent + 2) }
    add("]\(end)", indent: indent)
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}

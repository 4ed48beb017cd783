/// Swift source, line by line.
struct SwiftSource {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ line: String = "", indent: Int = 0) {
    if !line.isEmpty {
      add(indent)
      bytes.append(contentsOf: line.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a constant, whose expression may span several lines.
  mutating func add(constant name: String, _ type: String, _ expression: String, indent: Int) {
    add(indent)
    bytes.append(contentsOf: "static let \(name): \(type) = ".utf8)
    for byte in expression.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\n") { add(indent) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a documentation comment, or nothing where there is no text.
  mutating func document(_ paragraphs: String?..., indent: Int = 0) {
    for line in SwiftText.comment(paragraphs, indent: indent) { add(line) }
  }

  /// Adds an array, one item per line.
  mutating func add(array items: [String], after start: String, before end: String, indent: Int) {
    if items.isEmpty { return add("\(start)[]\(end)", indent: indent) }
    add("\(start)[", indent: indent)
    for item in items { add("\(item),", indent: indent + 2) }
    add("]\(end)", indent: indent)
  }

  private mutating func add(_ indent: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }
}

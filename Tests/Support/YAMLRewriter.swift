package import FormCatalog
import FormSource
import FormSyntax

extension PlainValue {
  /// The document of a text, with its aliases and merges resolved.
  package init?(yaml text: String) {
    let source = SourceFile(id: SourceID(0), path: "x.yml", role: .forms, bytes: Array(text.utf8))
    let tree = SyntaxParser.parse(source, embeddedRuby: ExpansionContext(environment: .production))
    var builder = ValueBuilder(ValueBuilder.Rules(.yaml, knowsSecrets: false))
    guard let value = builder.build(tree).first else { return nil }
    self.init(value)
  }
}

/// Writes values as YAML, each time in other styles: quotes, flow and block, comments, anchors, line breaks. Reading it
/// gives the same values.
package struct YAMLRewriter {
  private var dice: SplitMix64
  /// Values that stand in the text already, by their anchor.
  private var anchors: [PlainValue: String] = [:]
  private var counts: [PlainValue: Int] = [:]
  private var names = 0
  private var text = ""

  private init(_ seed: UInt64) {
    dice = SplitMix64(state: seed)
  }

  package static func write(_ value: PlainValue, seed: UInt64) -> String {
    var writer = YAMLRewriter(seed)
    writer.count(value)
    writer.write(value, indent: 0, isTop: true)
    return Bool.random(using: &writer.dice) ? writer.text : writer.text.replacing("\n", with: "\r\n")
  }

  private mutating func count(_ value: PlainValue) {
    switch value {
    case .map(let members):
      counts[value, default: 0] += 1
      for member in members { count(member.value) }
    case .list(let items):
      counts[value, default: 0] += 1
      for item in items { count(item) }
    case .null, .bool, .integer, .bigInteger, .float, .text: break
    }
  }

  /// Writes a value behind `key:` or `-`, with its line break.
  private mutating func write(_ value: PlainValue, indent: Int, isTop: Bool = false) {
    if !isTop, let anchor = anchors[value] {
      text += " *\(anchor)\n"
      return
    }
    switch value {
    case .null, .bool, .integer, .bigInteger, .float, .text: text += " \(scalar(value))\n"
    case .list, .map:
      let isFlow = !isTop && Int.random(in: 0..<4, using: &dice) == 0
      var anchor = ""
      if !isTop, counts[value, default: 0] > 1 {
        names += 1
        anchor = " &a\(names)"
      }
      if isFlow || isEmpty(value) {
        text += "\(anchor) \(flow(value))\n"
      } else {
        text += isTop ? "" : "\(anchor)\n"
        block(value, indent: indent)
      }
      if !anchor.isEmpty { anchors[value] = String(anchor.dropFirst(2)) }
    }
  }

  private func isEmpty(_ value: PlainValue) -> Bool { value == .list([]) || value == .map([]) }

  private mutating func block(_ value: PlainValue, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .list(let items):
      for item in items {
        comment(margin)
        text += "\(margin)-"
        write(item, indent: indent + 2)
      }
    case .map(let members):
      for member in members {
        comment(margin)
        text += "\(margin)\(quoted(member.key)):"
        write(member.value, indent: indent + 2)
      }
    case .null, .bool, .integer, .bigInteger, .float, .text: break
    }
  }

  private mutating func comment(_ margin: String) {
    if Int.random(in: 0..<8, using: &dice) == 0 { text += "\(margin)# une remarque : « & *a »\n" }
  }

  private mutating func flow(_ value: PlainValue) -> String {
    switch value {
    case .list(let items): "[\(items.map { flow($0) }.joined(separator: ", "))]"
    case .map(let members): "{\(members.map { "\(doubleQuoted($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
    case .text(let text): doubleQuoted(text)
    case .null, .bool, .integer, .bigInteger, .float: scalar(value)
    }
  }

  private mutating func scalar(_ value: PlainValue) -> String {
    switch value {
    case .null: "~"
    case .bool(let flag): flag ? ["true", "yes", "on"].randomElement(using: &dice) ?? "" : "false"
    case .integer(let number): String(number)
    case .bigInteger(let digits): digits
    case .float(let number): Self.float(number)
    case .text(let text): quoted(text)
    case .list, .map: ""
    }
  }

  private mutating func quoted(_ text: String) -> String {
    switch Int.random(in: 0..<3, using: &dice) {
    case 0 where isPlain(text): text
    case 1 where text.unicodeScalars.allSatisfy(Self.isPrintable): "'\(text.replacingExactly("'", with: "''"))'"
    default: doubleQuoted(text)
    }
  }

  private func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where !Self.isPrintable(scalar):
        result +=
          "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a character may stand in a text as it is: YAML excludes some, and breaks lines at others.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Psych takes for a number only what has a point.
  private static func float(_ number: Double) -> String {
    let text = String(number)
    guard let mark = text.firstIndex(of: "e"), !text.contains(".") else { return text }
    return "\(text[..<mark]).0\(text[mark...])"
  }

  private func isPlain(_ text: String) -> Bool {
    let words = ["yes", "no", "true", "false", "on", "off", "null", "y", "n"]
    return text.unicodeScalars.first?.properties.isAlphabetic ?? false && text.last != " "
      && !words.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == " " || $0 == "_" || $0 == "-" || ("0"..."9").contains($0)
      }
  }
}

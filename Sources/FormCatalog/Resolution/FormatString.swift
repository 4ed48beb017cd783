/// A text that upstream passes through Ruby's `format`: `%{name}` is a variable, `%%` a percent sign.
package struct FormatString: Sendable {
  package struct Placeholder: Hashable, Sendable {
    package let name: String
    /// UTF-8 offsets in the text, from `%` to `}`.
    package let range: Range<Int>
  }

  package let text: String
  package let placeholders: [Placeholder]

  package init(_ text: String) {
    self.text = text
    guard text.utf8.contains(UInt8(ascii: "%")) else {
      placeholders = []
      return
    }
    let bytes = Array(text.utf8)
    var found: [Placeholder] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      if bytes[index + 1] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
        let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
        found.append(Placeholder(name: name, range: index..<end + 1))
        index = end + 1
      } else {
        index += 2
      }
    }
    placeholders = found
  }

  /// The text with its variables in place; unknown ones stay as they are written (a finding tells).
  func filled(_ variables: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for placeholder in placeholders {
      appendLiteral(bytes[position..<placeholder.range.lowerBound], to: &result)
      if let value = variables[placeholder.name] {
        result.append(contentsOf: value.utf8)
      } else {
        result.append(contentsOf: bytes[placeholder.range])
      }
      position = placeholder.range.upperBound
    }
    appendLiteral(bytes[position...], to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private func appendLiteral(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      result.append(bytes[index])
      let isDoubled =
        bytes[index] == UInt8(ascii: "%") && index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "%")
      index += isDoubled ? 2 : 1
    }
  }
}

import FormSource

/// A text that upstream passes through Ruby's `format`: `%{name}` is a variable, `%%` a percent sign.
package struct FormatString: Sendable {
  package struct Placeholder: Hashable, Sendable {
    package let name: String
    /// UTF-8 offsets in the text, from `%` to `}`.
    package let range: Range<Int>

    /// Whether its end is probably that of another one: no name is so long, or has a line break or a variable in it.
    package var isUnclosed: Bool {
      name.utf8.count > 60 || name.utf8.contains(UInt8(ascii: "\n")) || name.contains("%{")
    }
  }

  /// The variables that upstream fills in, in the introductions of forms and in the access links of definitions.
  package static let ofIntroductions = ["form_name", "service_provider_name"]
  package static let ofAccessLinks = ["external_provider_id"]

  package let text: String
  package let placeholders: [Placeholder]

  package init(_ text: String) {
    self.text = text
    var text = text
    placeholders = text.withUTF8 { Self.placeholders(in: $0) }
  }

  private static func placeholders(in bytes: UnsafeBufferPointer<UInt8>) -> [Placeholder] {
    var found: [Placeholder] = []
    var index = bytes.place(of: UInt8(ascii: "%"), from: 0)
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        index = bytes.place(of: UInt8(ascii: "%"), from: index)
        continue
      }
      guard bytes[index + 1] == UInt8(ascii: "{") else {
        // `%%` is a single sign: its second half does not start a variable.
        index += 2
        continue
      }
      // Where no variable ends, no other does either.
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      found.append(Placeholder(name: name, range: index..<end + 1))
      index = end + 1
    }
    return found
  }

  /// The text with its variables filled in; unknown ones stay as written (they are reported).
  package func filled(_ variables: [String: String]) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.place(of: UInt8(ascii: "%"), from: 0) < bytes.count else { return self.text }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var position = 0
      for placeholder in placeholders {
        Self.appendLiteral(bytes[position..<placeholder.range.lowerBound], to: &result)
        if let value = variables[placeholder.name] {
          result.append(contentsOf: value.utf8)
        } else {
          result.append(contentsOf: bytes[placeholder.range])
        }
        position = placeholder.range.upperBound
      }
      Self.appendLiteral(bytes[position...], to: &result)
      return String(decoding: result, as: UTF8.self)
    }
  }

  private static func appendLiteral(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]) {
    var rest = bytes
    while let mark = rest.firstIndex(of: UInt8(ascii: "%")) {
      result.append(contentsOf: rest[...mark])
      rest = rest[(mark + 1)...]
      if rest.first == UInt8(ascii: "%") { rest = rest.dropFirst() }
    }
    result.append(contentsOf: rest)
  }
}

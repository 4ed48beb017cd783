package import FormSource

/// Identifies a finding across runs. It does not depend on the line, the language or the message.
///
/// A fingerprint is a hash (FNV-1a, 64 bits, 16 hexadecimal digits) of the rule, the entry concerned (or the file, if
/// there is none), the underlined text with runs of white space collapsed, and a number that distinguishes equal ones.
package struct Fingerprint: Hashable, Sendable {
  package let text: String

  /// The fingerprints of the findings, in their order.
  package static func all(of findings: [Finding], in tree: SourceTree) -> [Fingerprint] {
    var seen: [UInt64: Int] = [:]
    return findings.map { finding in
      let file = tree[finding.span.source]
      var hash = StableHash()
      hash.add(finding.rule.id.utf8)
      hash.add((finding.subject ?? file.path).utf8)
      hash.addText(file.bytes[finding.span.range.clamped(to: 0..<file.bytes.count)])
      let count = seen[hash.value, default: 0]
      seen[hash.value] = count + 1
      if count > 0 { hash.add(String(count).utf8) }
      return Fingerprint(text: hash.text)
    }
  }
}

extension StableHash {
  /// Adds the first 4,096 bytes of a text, each run of white space as one space.
  fileprivate mutating func addText(_ bytes: ArraySlice<UInt8>) {
    var isAfterSpace = false
    for byte in bytes.prefix(4096) {
      let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
      if !(isSpace && isAfterSpace) { add(isSpace ? 0x20 : byte) }
      isAfterSpace = isSpace
    }
    add(0xff)
  }
}

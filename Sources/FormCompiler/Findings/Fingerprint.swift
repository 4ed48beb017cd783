package import FormSource

/// Names a finding so that a later run knows it again: neither its line, nor its language, nor the words of its message
/// play a part.
///
/// A fingerprint is made of the rule, of the entry concerned (of the file, where there is none), of the underlined text
/// with its white space evened out, and of a number that tells equal ones apart. 16 hexadecimal digits (FNV-1a, 64 bits).
package struct Fingerprint: Hashable, Sendable {
  package let text: String

  /// One for each finding, in their order.
  package static func all(of findings: [Finding], in tree: SourceTree) -> [Fingerprint] {
    var seen: [UInt64: Int] = [:]
    return findings.map { finding in
      let file = tree[finding.span.source]
      var hash = Hash()
      hash.add(finding.rule.id.utf8)
      hash.add((finding.subject ?? file.path).utf8)
      hash.addText(file.bytes[finding.span.range.clamped(to: 0..<file.bytes.count)])
      let count = seen[hash.value, default: 0]
      seen[hash.value] = count + 1
      if count > 0 { hash.add(String(count).utf8) }
      let digits = String(hash.value, radix: 16)
      return Fingerprint(text: String(repeating: "0", count: 16 - digits.count) + digits)
    }
  }

  private struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Parts are set apart by a byte that UTF-8 never has.
    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { add(byte) }
      add(0xff)
    }

    /// Of a long text the first 4,096 bytes, each run of white space as one space.
    mutating func addText(_ bytes: ArraySlice<UInt8>) {
      var isAfterSpace = false
      for byte in bytes.prefix(4096) {
        let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
        if !(isSpace && isAfterSpace) { add(isSpace ? 0x20 : byte) }
        isAfterSpace = isSpace
      }
      add(0xff)
    }
  }
}

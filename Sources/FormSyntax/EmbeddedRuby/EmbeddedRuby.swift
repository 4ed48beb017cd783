package import FormSource

/// Replaces the embedded Ruby (`<%= … %>`) of a file with its value, without running any Ruby.
///
/// Upstream runs ERB over its files before YAML reads them, even in comments and within quotes. It sets no trim mode:
/// the line break after a `<% if %>` stays.
package struct EmbeddedRuby {
  /// The text of a file with its tags replaced.
  package struct Expansion: Sendable {
    package let text: SourceText
    package let findings: [Finding]
    /// Whether the text depends on the environment or on a flag.
    package let isConditional: Bool
  }

  private let file: SourceFile
  private let context: ExpansionContext
  private var bytes: [UInt8] = []
  private var pieces: [SourceText.Piece] = []
  private var findings: [Finding] = []
  private var isConditional = false
  /// One for each open `if`.
  private var blocks: [Block] = []

  private struct Block {
    let span: ByteSpan
    /// Whether the text around the whole block is kept.
    let isOuterKept: Bool
    var isKept: Bool
    var wasTaken: Bool
    var hasElse = false
  }

  /// Expands a file; the text of a file without tags is its own bytes.
  package static func expand(_ file: SourceFile, in context: ExpansionContext) -> Expansion {
    guard containsTag(file.bytes) else {
      return Expansion(text: SourceText(source: file.id, bytes: file.bytes), findings: [], isConditional: false)
    }
    var expander = EmbeddedRuby(file: file, context: context)
    expander.run()
    return Expansion(
      text: SourceText(source: file.id, bytes: expander.bytes, pieces: expander.pieces),
      findings: expander.findings,
      isConditional: expander.isConditional
    )
  }

  private init(file: SourceFile, context: ExpansionContext) {
    self.file = file
    self.context = context
  }

  private static func containsTag(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { find(open, in: $0, from: 0) != nil }
  }

  private static let open: [UInt8] = Array("<%".utf8)
  private static let close: [UInt8] = Array("%>".utf8)

  private static func find(_ mark: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = bytes.place(of: mark[0], from: index)
      guard index + 1 < bytes.count else { return nil }
      if bytes[index + 1] == mark[1] { return index }
      index += 1
    }
  }

  private mutating func run() {
    bytes.reserveCapacity(file.bytes.count)
    var position = 0
    while let start = file.bytes.withUnsafeBufferPointer({ Self.find(Self.open, in: $0, from: position) }) {
      copy(position..<start)
      if start + 2 < file.bytes.count, file.bytes[start + 2] == UInt8(ascii: "%") {
        // `<%%` stands for a literal `<%`.
        insert("<%", from: start..<start + 3, as: .text)
        position = start + 3
        continue
      }
      guard let end = endOfTag(from: start + 2) else {
        findings.append(UnclosedEmbeddedCode.finding(ByteSpan(file.id, start, start + 2)))
        // The rest is kept as it is, so that this mistake causes no other finding.
        position = start
        break
      }
      expandTag(start..<end + 2)
      position = end + 2
    }
    copy(position..<file.bytes.count)
    for block in blocks {
      findings.append(UnbalancedEmbeddedCode.unclosed(block.span))
    }
  }

  /// The offset of the tag's `%>`; `%%>` is a literal `%>` within the code.
  private func endOfTag(from start: Int) -> Int? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while let end = Self.find(Self.close, in: bytes, from: position) {
        if end == start || bytes[end - 1] != UInt8(ascii: "%") { return end }
        position = end + 2
      }
      return nil
    }
  }

  private var isKept: Bool { blocks.last?.isKept ?? true }

  private mutating func copy(_ range: Range<Int>) {
    guard isKept, !range.isEmpty else { return }
    pieces.append(
      SourceText.Piece(start: bytes.count, end: bytes.count + range.count, origin: range, insertion: nil)
    )
    bytes.append(contentsOf: file.bytes[range])
  }

  private mutating func insert(_ text: String, from origin: Range<Int>, as insertion: SourceText.Insertion) {
    guard isKept else { return }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    // A deferred value without a default inserts no text, but its key is kept.
    if bytes.count == start, case .text = insertion { return }
    pieces.append(SourceText.Piece(start: start, end: bytes.count, origin: origin, insertion: insertion))
  }

  /// The code of a tag, in which `%%>` stands for `%>`.
  private static func code(_ inner: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let literal = Array("%%>".utf8)
    guard inner.contains(UInt8(ascii: ">")), inner.firstRange(of: literal) != nil else { return inner }
    return inner.replacing(literal, with: close)
  }

  private mutating func expandTag(_ range: Range<Int>) {
    let inner = Self.code(file.bytes[range.lowerBound + 2..<range.upperBound - 2])
    let span = ByteSpan(file.id, range.lowerBound, range.upperBound)
    switch inner.first {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "="):
      guard let expression = RubyParser.expression(inner.dropFirst()) else {
        findings.append(UnsupportedEmbeddedCode.finding(span))
        // Any text will do: what surrounds the tag must still be valid YAML.
        insert("x", from: range, as: .text)
        return
      }
      isConditional = isConditional || expression.isConditional
      let value = expression.value(in: context)
      if case .deferred(let key, let fallback) = value {
        insert(fallback, from: range, as: .deferred(key: key))
      } else {
        insert(value.text, from: range, as: .text)
      }
    default:
      guard let statement = RubyParser.statement(inner) else {
        findings.append(UnsupportedEmbeddedCode.finding(span))
        if RubyParser.opensBlock(inner) {
          blocks.append(Block(span: span, isOuterKept: isKept, isKept: isKept, wasTaken: true))
        }
        return
      }
      apply(statement, at: span)
    }
  }

  private mutating func apply(_ statement: RubyParser.Statement, at span: ByteSpan) {
    isConditional = true
    if case .begin(let condition) = statement {
      let isTrue = condition.value(in: context).isTrue
      blocks.append(Block(span: span, isOuterKept: isKept, isKept: isKept && isTrue, wasTaken: isTrue))
      return
    }
    guard var block = blocks.popLast() else {
      findings.append(UnbalancedEmbeddedCode.unopened(span))
      return
    }
    if statement != .end, block.hasElse { findings.append(UnbalancedEmbeddedCode.afterElse(span)) }
    switch statement {
    case .begin, .end: return
    case .elseIf(let condition):
      let isTrue = !block.wasTaken && condition.value(in: context).isTrue
      block.isKept = block.isOuterKept && isTrue
      block.wasTaken = block.wasTaken || isTrue
    case .otherwise:
      block.isKept = block.isOuterKept && !block.wasTaken
      block.wasTaken = true
      block.hasElse = true
    }
    blocks.append(block)
  }
}

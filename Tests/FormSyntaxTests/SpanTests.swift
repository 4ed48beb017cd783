import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// The places of keys, values, anchors and aliases, to the byte.
@Suite struct SpanTests {
  /// Each mark is the span of a node or an anchor, in the order of their beginnings.
  @Test(
    arguments: [
      "⟦⟦a⟧: ⟦b⟧⟧",
      "\u{FEFF}⟦⟦é⟧: ⟦😀x⟧⟧",
      "⟦⟦a⟧: ⟦\"b c\"⟧⟧ # end",
      "⟦⟦a⟧: ⟦'it''s'⟧⟧",
      "⟦⟦a⟧: ⟦&x⟧ ⟦b⟧⟧",
      "⟦⟦a⟧: ⟦&x⟧\n  ⟦⟦c⟧: ⟦d⟧⟧⟧\n",
      "⟦⟦a⟧:\n  ⟦- ⟦b⟧\n  - ⟦c⟧⟧⟧\n\n",
      "⟦⟦a⟧: ⟦|\n  text\n  more⟧⟧\n\n\n",
      "⟦⟦a⟧: ⟦[⟦x⟧, ⟦{⟦y⟧: ⟦z⟧}⟧]⟧⟧",
      "⟦⟦a⟧: ⟦&k⟧ ⟦1⟧\n⟦b⟧: ⟦*k⟧⟧",
      "⟦⟦a⟧:⟦⟧⟧\n",
      "⟦⟦a⟧:\n  ⟦plain text\n  over lines⟧⟧\n",
      "⟦⟦a⟧:\r\n  ⟦⟦b⟧: ⟦c⟧⟧⟧\r\n",
      "!x\u{2028}⟦⟦a⟧: ⟦b⟧⟧",
      "⟦&x⟧\u{85}⟦⟦a⟧: ⟦b⟧⟧",
      "!x # note\u{2029}⟦⟦a⟧: ⟦b⟧⟧",
    ])
  func nodesStandWhereTheyAreWritten(_ text: String) throws {
    let marked = MarkedText(text)
    let root = try #require(parse(marked.bytes).documents.first?.root)
    #expect(spans(root).sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) } == sorted(marked))
  }

  private func sorted(_ marked: MarkedText) -> [Range<Int>] {
    marked.ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  private func spans(_ node: SyntaxNode) -> [Range<Int>] {
    var result = [node.span.range]
    if let anchor = node.anchor { result.append(anchor.span.range) }
    switch node.content {
    case .scalar, .alias: break
    case .sequence(let nodes): result += nodes.flatMap(spans)
    case .mapping(let entries): result += entries.flatMap { spans($0.key) + spans($0.value) }
    }
    return result
  }

  /// The part `PART` of the decoded text, and where it is written.
  @Test(
    arguments: [
      "k: some ⟦PART⟧ here",
      "k: \"é ⟦PART⟧ \\n\"",
      "k: \"\\u00e9\\t⟦PART⟧\"",
      "k: 'it''s ⟦PART⟧'",
      "k: |\n  one\n  two ⟦PART⟧\n",
      "k: |2\n    one\n  two ⟦PART⟧\n",
      "k: >\n  one\n  two ⟦PART⟧ three\n\n  four\n",
      "k:\n  one\n  two ⟦PART⟧\n",
      "k: \"one\n  two ⟦PART⟧\"",
      "k: \"one \\\n  ⟦PART⟧\"",
      "k: |\r\n  one\r\n  ⟦PART⟧\r\n",
    ])
  func partsOfScalarsLeadBackToTheirBytes(_ text: String) throws {
    let marked = MarkedText(text)
    let root = try #require(parse(marked.bytes).documents.first?.root)
    guard case .mapping(let entries) = root.content, case .scalar(let scalar) = entries[0].value.content else {
      Issue.record("no scalar")
      return
    }
    let range = try #require(scalar.text.utf8Range(of: "PART"))
    #expect(scalar.span(of: range)?.range == marked.range)
  }

  @Test func commentsAreFoundOutsideScalarsOnly() {
    let marked = MarkedText("⟦# one⟧\na: b#c ⟦# two⟧\nd: \"# no\"\ne: |\n  # no\n⟦# three⟧\n")
    let comments = CommentScanner.comments(in: parse(marked.bytes))
    #expect(comments.map(\.range) == marked.ranges)
  }
}

extension String {
  fileprivate func utf8Range(of part: String) -> Range<Int>? {
    guard let range = self.firstRange(of: part) else { return nil }
    return utf8.distance(from: startIndex, to: range.lowerBound)..<utf8.distance(from: startIndex, to: range.upperBound)
  }
}

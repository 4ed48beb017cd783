import FormSubmission
import Testing

/// Texts that several patterns match, and proofs that there are none.
@Suite struct PatternSearchTests {
  @Test(
    arguments: [
      (["a+"], 1...9, .found("a")), (["a+"], 3...9, .found("aaa")), (["a{2}"], 3...9, .nothing),
      (["a{2,4}"], 0...1, .nothing), (["[a-z]+", "b*"], 0...9, .found("b")), (["a+", "b+"], 0...9, .nothing),
      (["(ab)+", "[ab]{3,}"], 0...9, .found("abab")), (["(ab)+"], 3...3, .nothing), ([], 2...4, .found("aa")),
      // A blank text is no answer.
      (["[ a]+"], 1...9, .found("a")), ([" *"], 0...9, .nothing), (["[ b]+", "[ c]+"], 0...9, .nothing),
      (["[😀-😂]é"], 0...2, .found("😀é")),
    ] as [([String], ClosedRange<Int>, PatternSearch.Outcome)]
  )
  func theShortestTextIsFound(_ sources: [String], _ lengths: ClosedRange<Int>, _ outcome: PatternSearch.Outcome)
    throws
  {
    let patterns = try sources.map { try Pattern($0) }
    #expect(PatternSearch.text(matching: patterns, lengths: lengths) == outcome)
    guard case .found(let text) = outcome else { return }
    #expect(patterns.allSatisfy { $0.matches(text) } && lengths.contains(text.unicodeScalars.count))
  }

  @Test func everyFormatHasATextOfSomeLength() throws {
    for format in TextFormat.allCases {
      let pattern = try #require(format.pattern)
      guard case .found(let text) = PatternSearch.text(matching: [pattern], lengths: 0...300) else {
        Issue.record("\(format)")
        continue
      }
      let length = text.unicodeScalars.count
      #expect(PatternSearch.text(matching: [pattern], lengths: 0...length - 1) == .nothing, "\(format)")
    }
  }

  @Test func tooMuchIsNotTried() throws {
    let pattern = try Pattern("[ab]*a[ab]{8}")
    #expect(PatternSearch.text(matching: [pattern], lengths: 5_000...6_000) == .unknown)
  }
}

import FormSubmission
import Testing

/// The subset of regular expressions that every target reads alike.
@Suite struct PatternTests {
  @Test(
    arguments: [
      ("", [""], ["a"]), ("a", ["a"], ["", "aa", "A", "ba", "ab"]), ("abc", ["abc"], ["ab", "abcd", "abc\n"]),
      ("a|b", ["a", "b"], ["ab", ""]), ("ab|cd", ["ab", "cd"], ["abd", "acd"]), ("a|b|", ["a", "b", ""], ["c"]),
      ("a?b", ["b", "ab"], ["aab", "a"]), ("a*", ["", "a", "aaaa"], ["b", "aab"]), ("a+", ["a", "aaa"], ["", "ab"]),
      ("(ab)+", ["ab", "abab"], ["", "aba"]), ("(?:ab)?c", ["c", "abc"], ["bc"]),
      ("(a|b)*c", ["c", "abbac"], ["abba"]),
      ("((a|b)(c|d))?", ["", "ad", "bc"], ["a", "ab"]), ("()", [""], ["a"]), ("(|a)b", ["b", "ab"], ["a"]),
      ("a{2}", ["aa"], ["a", "aaa"]), ("a{2,}", ["aa", "aaaaa"], ["a"]), ("a{1,3}", ["a", "aaa"], ["", "aaaa"]),
      ("a{0}b", ["b"], ["ab"]), ("a{0,1}", ["", "a"], ["aa"]), ("(ab){2}", ["abab"], ["ab"]),
      ("(a{1,2}){2}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]), ("a{2}|b{3}", ["aa", "bbb"], ["bb", "aab"]),
      ("[abc]", ["a", "c"], ["d", "", "ab"]), ("[a-c]", ["a", "b", "c"], ["-", "d"]), ("[a-]", ["a", "-"], ["b"]),
      ("[-a]", ["a", "-"], ["b"]), ("[0-9A-F]{2}", ["7F"], ["7f", "G0"]), ("[\\]\\\\]", ["]", "\\"], ["["]),
      ("[.*+?(){}|$]", [".", "*", "(", "|", "$"], ["a"]), ("[é-ü]", ["ê"], ["e"]), ("\\.\\*\\(", [".*("], ["a*("]),
      ("a\\|b", ["a|b"], ["a", "b"]), ("\\{\\}\\[\\]", ["{}[]"], []), ("été", ["été"], ["ete", "e\u{301}te\u{301}"]),
      ("🇫🇷+", ["🇫🇷", "🇫🇷🇷"], ["🇫🇷🇫🇷"]), ("日本|中国", ["中国"], ["日国"]), ("a b", ["a b"], ["ab", "a\u{A0}b"]),
      ("a-b,c", ["a-b,c"], ["abc"]), ("\n", ["\n"], ["\r\n"]),
    ] as [(String, [String], [String])]
  )
  func matchesTheWholeText(_ source: String, _ accepted: [String], _ refused: [String]) throws {
    let pattern = try Pattern(source)
    #expect(pattern.source == source)
    for text in accepted { #expect(pattern.matches(text), "\(text.debugDescription)") }
    for text in refused { #expect(!pattern.matches(text), "\(text.debugDescription)") }
  }

  @Test(
    arguments: [
      ("a.b", .unsupported(at: 1)), ("^a", .unsupported(at: 0)), ("a$", .unsupported(at: 1)),
      ("\\d", .unsupported(at: 0)), ("été\\w", .unsupported(at: 3)), ("a\\b", .unsupported(at: 1)),
      ("(a)\\1", .unsupported(at: 3)), ("a\\é", .unsupported(at: 1)), ("a\\", .unsupported(at: 1)),
      ("*a", .unsupported(at: 0)), ("a|*", .unsupported(at: 2)), ("a**", .unsupported(at: 2)),
      ("a*?", .unsupported(at: 2)),
      ("a{2}{3}", .unsupported(at: 4)), ("a+?", .unsupported(at: 2)), ("a++", .unsupported(at: 2)),
      ("a{", .unsupported(at: 1)),
      ("a{x}", .unsupported(at: 1)), ("a{,3}", .unsupported(at: 1)), ("a{3,2}", .unsupported(at: 1)),
      ("a{2,x}", .unsupported(at: 1)), ("a{2", .unsupported(at: 1)), ("a{99999}", .tooLarge),
      ("}", .unsupported(at: 0)), ("]", .unsupported(at: 0)), ("[^a]", .unsupported(at: 1)), ("[]", .unbalanced(at: 0)),
      ("[]a]", .unbalanced(at: 0)), ("b[a", .unbalanced(at: 1)), ("[z-a]", .unsupported(at: 4)),
      ("[a\\d]", .unsupported(at: 2)),
      ("[[:alpha:]]", .unsupported(at: 1)), ("[a[b]]", .unsupported(at: 2)), ("(", .unbalanced(at: 0)),
      ("a(b", .unbalanced(at: 1)), ("a)", .unbalanced(at: 1)), ("(?=a)", .unsupported(at: 0)),
      ("(?!a)", .unsupported(at: 0)), ("a(?<n>b)", .unsupported(at: 1)), ("(?i)a", .unsupported(at: 0)),
      ("((a{100}){40}){2}", .tooLarge), ("(a{4000}){4000}", .tooLarge),
    ] as [(String, Pattern.Problem)]
  )
  func refusesWhatIsOutsideTheSubset(_ source: String, _ expected: Pattern.Problem) {
    do throws(Pattern.Problem) {
      _ = try Pattern(source)
      Issue.record("accepted")
    } catch {
      #expect(error == expected)
    }
  }

  @Test func aLargePatternIsRefusedBeforeItIsMade() {
    #expect(throws: Pattern.Problem.tooLarge) { try Pattern(String(repeating: "a", count: 6_000)) }
    #expect(throws: Pattern.Problem.tooLarge) { try Pattern("((((a{20}){20}){20}){20}){20}") }
  }

  /// An engine that goes back would take the age of the universe.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["(a*)*b", "(a|a)*b", "(a|aa)+b", "((a+)+)+b", "a*a*a*a*a*a*a*a*b", "(|a)*b", "(a?){50}a*b"]
  )
  func takesTimeInProportionToTheText(_ source: String) throws {
    let pattern = try Pattern(source)
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
    #expect(pattern.matches(String(repeating: "a", count: 10_000) + "b"))
  }

  /// JSON Schema and browsers read patterns in Unicode mode, where only syntax characters may be escaped (ECMA-262,
  /// IdentityEscape), and `-` within a class.
  @Test(arguments: ["a\\@b", "a\\ b", "a\\-b", "a\\_b", "a\\:b", "[\\@]", "[\\ ]"])
  func refusesEscapesThatOtherEnginesRefuse(_ source: String) {
    #expect(throws: Pattern.Problem.self) { try Pattern(source) }
  }

  @Test(arguments: ["\\^\\$\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/\\\\", "[\\-\\]\\[]"])
  func acceptsEscapesOfSyntax(_ source: String) throws {
    #expect(try Pattern(source).matches("") == false)
  }

  @Test
  func deepGroupsAreRefused() {
    #expect(throws: Pattern.Problem.self) { try Pattern(String(repeating: "(", count: 100_000)) }
  }

  /// A repetition of nothing costs nothing.
  @Test
  func repeatingNothingIsRefused() {
    #expect(throws: Pattern.Problem.self) { try Pattern(String(repeating: "(){999999}", count: 20)) }
  }

  @Test func equalWhereTheSourceIs() throws {
    #expect(try Pattern("a|b") == Pattern("a|b"))
    #expect(try Pattern("a|b") != Pattern("b|a"))
    #expect(try Set([Pattern("a"), Pattern("a"), Pattern("b")]).count == 2)
  }
}

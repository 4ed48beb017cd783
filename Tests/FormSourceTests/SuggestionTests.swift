import FormSource
import Testing

@Suite struct SuggestionTests {
  @Test(
    arguments: [
      ("cnaf_allocatairese", ["cnaf_allocataires", "cnaf_enfants"], "cnaf_allocataires"),
      ("sceops", ["scopes", "stage"], "scopes"),
      ("Legal", ["legal"], "legal"),
      ("ab", ["xy"], nil),
      ("name", ["name"], nil),
      ("", ["a"], nil),
    ] as [(String, [String], String?)]
  )
  func proposesTheNearestName(_ name: String, _ candidates: [String], _ expected: String?) {
    #expect(Suggestion.nearest(to: name, among: candidates) == expected)
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    #expect(Suggestion.nearest(to: "steq", among: ["step", "stem"]) == "stem")
    #expect(Suggestion.nearest(to: "steq", among: ["stem", "step"]) == "stem")
  }

  @Test func distancesAreThoseOfTheWholeTable() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<4_000 {
      let left = String((0..<Int.random(in: 1...14, using: &random)).map { _ in "abc".randomElement(using: &random)! })
      let right = String((0..<Int.random(in: 1...14, using: &random)).map { _ in "abc".randomElement(using: &random)! })
      let distance = Self.distance(Array(left), Array(right))
      #expect(Suggestion.areOneApart(Array(left.utf8), Array(right.utf8)) == (distance == 1), "\(left) \(right)")
      let isNear = left != right && distance <= min(3, max(1, left.count / 3))
      #expect(Suggestion.nearest(to: left, among: [right]) == (isNear ? right : nil), "\(left) \(right)")
    }
  }

  /// Pairs drawn by chance are seldom that near.
  @Test(
    arguments: [
      ("cantine", "cantne", true), ("cantine", "canttine", true), ("cantine", "cantnie", true),
      ("cantine", "kantine", true), ("cantine", "cantina", true), ("a", "", true), ("ab", "ba", true),
      ("cantine", "cantine", false), ("", "", false), ("abc", "cba", false), ("abcd", "badc", false),
      ("ab", "abcd", false), ("cantine", "cntina", false),
    ]
  )
  func oneChangeIsOneLetter(_ left: String, _ right: String, _ isNear: Bool) {
    #expect(Suggestion.areOneApart(Array(left.utf8), Array(right.utf8)) == isNear)
    #expect(Suggestion.areOneApart(Array(right.utf8), Array(left.utf8)) == isNear)
  }

  /// Insertions, deletions, substitutions and swaps of neighbours, by the book.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(table[row - 1][column], table[row][column - 1]) + 1
        cost = min(cost, table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[left.count][right.count]
  }

  @Test func quotedNamesAreOneHarmlessLine() {
    #expect(Quoted("a\u{1B}[31m\nb").french == "«\u{A0}a·[31m·b\u{A0}»")
    #expect(Quoted.shortened(String(repeating: "x", count: 100)).count == 61)
    #expect(Quoted.shortened("été\u{AD}\u{200B}\u{7F}œuf") == "été···œuf")
  }
}

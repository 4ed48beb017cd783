import Testing

@testable import FormCompiler

/// Patches of corrections.
@Suite struct UnifiedDiffTests {
  private func diff(_ before: String, _ after: String, path: String = "x.yml") -> String {
    let file = FixedFile(path: path, before: Array(before.utf8), after: Array(after.utf8), titles: [])
    return String(decoding: UnifiedDiff.text(file), as: UTF8.self)
  }

  @Test func contextStandsAroundAChange() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
        == "--- a/x.yml\n+++ b/x.yml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
    )
  }

  @Test func missingLineEndsAreTold() {
    #expect(
      diff("a", "b")
        == "--- a/x.yml\n+++ b/x.yml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    )
    #expect(diff("a\nb", "a").hasSuffix("-a\n-b\n\\ No newline at end of file\n+a\n\\ No newline at end of file\n"))
    #expect(diff("a\n", "").hasSuffix("@@ -1,1 +0,0 @@\n-a\n"))
    #expect(diff("a\r\n", "b\r\n").hasSuffix("-a\r\n+b\r\n"))
    #expect(diff("a", "a") == "")
  }

  @Test func strangeNamesAreQuoted() {
    #expect(diff("a\n", "b\n", path: "é \"x\"\n.yml").hasPrefix("--- \"a/é \\\"x\\\"\\012.yml\"\n"))
    #expect(diff("a\n", "b\n", path: "a b.yml").hasPrefix("--- a/a b.yml\t\n+++ b/a b.yml\t\n"))
  }

  /// Changes of many texts, put into the first, give the second.
  @Test func changesLeadFromOneTextToTheOther() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<400 {
      let old = (0..<next(12)).map { _ in [UInt8(97 + next(3))][...] }
      let new = (0..<next(12)).map { _ in [UInt8(97 + next(3))][...] }
      var result: [ArraySlice<UInt8>] = []
      var place = 0
      for change in LineDifference.changes(from: old, to: new) {
        #expect(result.count + change.old.lowerBound - place == change.new.lowerBound)
        result += old[place..<change.old.lowerBound] + new[change.new]
        place = change.old.upperBound
      }
      #expect(result + old[place...] == new)
    }
  }
}

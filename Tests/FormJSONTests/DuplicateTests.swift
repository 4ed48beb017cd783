import FormJSON
import FormSource
import Testing

@Suite struct DuplicateTests {
  @Test func allMembersAreKept() throws {
    let reading = read(#"{"a":1,"b":2,"a":3,"\u0061":4}"#)
    let first = ByteSpan(source, 1, 4)
    #expect(
      reading.problems == [
        JSONProblem(.duplicateKey(name: "a", first: first), at: ByteSpan(source, 13, 16)),
        JSONProblem(.duplicateKey(name: "a", first: first), at: ByteSpan(source, 19, 27)),
      ]
    )
    let members = try #require(reading.node?.members)
    #expect(members.map(\.name) == ["a", "b", "a", "a"])
    #expect(members.map(\.value.integer) == [1, 2, 3, 4])
    #expect(reading.node?["a"]?.integer == 4)
  }

  @Test(arguments: [
    #"{"a":{"a":1},"b":{"a":1}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":1,"A":2}"#, "{\"é\":1,\"e\u{301}\":2}",
  ])
  func sameNameElsewhere(text: String) {
    #expect(read(text).clean != nil)
  }

  /// Names are compared one by one in small objects and through a table in large ones.
  @Test(arguments: 1..<40)
  func duplicateOfEachPlace(count: Int) {
    for place in 0..<count {
      let names = Array(0..<count) + [place, count]
      let text = "[{\"x\":0},{" + names.map { "\"n\($0)\":{\"n\($0)\":[]}" }.joined(separator: ",") + "}]"
      let reading = read(text)
      let members = reading.node?.elements?.last?.members ?? []
      #expect(members.map(\.name) == names.map { "n\($0)" })
      guard members.count == names.count else { return }
      let expected = JSONProblem.Kind.duplicateKey(name: "n\(place)", first: members[place].nameSpan)
      #expect(reading.problems == [JSONProblem(expected, at: members[count].nameSpan)])
    }
  }

  @Test func largeObjectKeepsComposedAndDecomposedApart() {
    let names = (0..<20).map { "n\($0)" } + ["é", "e\u{301}"]
    let members = names.map { "\"\($0)\":1" }.joined(separator: ",")
    #expect(read("{\(members)}").clean?.members?.count == 22)
  }
}

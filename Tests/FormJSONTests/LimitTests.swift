import FormJSON
import FormSource
import Testing

@Suite struct LimitTests {
  private static func nested(_ depth: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
  }

  @Test(arguments: [("[", "]"), (#"{"a":"#, "}"), (#"[{"a":"#, "}]")])
  func depth(open: String, close: String) {
    let levels = open.hasPrefix("[{") ? 2 : 1
    #expect(read(Self.nested(256 / levels, open, close)).clean != nil)
    let deep = read(Self.nested(256 / levels + 1, open, close))
    let start = 256 / levels * open.utf8.count
    #expect(deep.problems == [JSONProblem(.tooDeep(limit: 256), at: ByteSpan(source, start, start + 1))])
    #expect(deep.node == nil)
  }

  @Test func depth20000() {
    let text = Self.nested(20_000, "[", "]")
    let standard = read(text)
    #expect(standard.problems == [JSONProblem(.tooDeep(limit: 256), at: ByteSpan(source, 256, 257))])
    // A depth past what can be released safely is not granted.
    let greatest = read(text, JSONLimits(depth: .max))
    #expect(greatest.problems == [JSONProblem(.tooDeep(limit: 1024), at: ByteSpan(source, 1024, 1025))])
    #expect(read(Self.nested(1024, "[", "]"), JSONLimits(depth: .max)).clean != nil)
  }

  @Test func depthCountsOpenContainersOnly() {
    #expect(read("[[],[],{},[[]]]", JSONLimits(depth: 3)).clean != nil)
    #expect(read("[[],[],{},[[]]]", JSONLimits(depth: 2)).problems.map(\.span.range) == [11..<12])
    #expect(read("1", JSONLimits(depth: 0)).clean != nil)
    #expect(read("[]", JSONLimits(depth: 0)).problems.map(\.kind) == [.tooDeep(limit: 0)])
  }

  @Test func size() {
    #expect(read("[1,2]", JSONLimits(size: 5)).clean != nil)
    let reading = read("[1,2] ", JSONLimits(size: 5))
    #expect(reading.problems == [JSONProblem(.tooLarge(limit: 5), at: ByteSpan(source, 5, 6))])
    #expect(reading.node == nil)
  }

  @Test func sizeOfARange() {
    let bytes = Array("[1,2,3]\n[4]\n".utf8)
    #expect(JSONReader.read(bytes, range: 8..<11, source: source, limits: JSONLimits(size: 3)).clean != nil)
    let reading = JSONReader.read(bytes, range: 0..<7, source: source, limits: JSONLimits(size: 3))
    #expect(reading.problems == [JSONProblem(.tooLarge(limit: 3), at: ByteSpan(source, 3, 7))])
  }

  @Test func problemsPastTheLimitAreCounted() {
    let text = "[" + Array(repeating: #""\uD800""#, count: 25).joined(separator: ",") + "]"
    let reading = read(text, JSONLimits(problems: 10))
    #expect(reading.problems.count == 10)
    #expect(reading.unlistedProblems == 15)
    #expect(reading.node?.elements?.count == 25)
    // What stops the reading is always listed.
    let stopped = read(String(text.dropLast()), JSONLimits(problems: 10))
    #expect(stopped.problems.count == 11)
    #expect(stopped.problems.last?.kind == .unexpectedEnd)
  }

  @Test func stringOfFiveMegabytes() throws {
    let part = "0123456789 abcdefgh é "
    let count = 5_000_000 / part.utf8.count
    let bytes = Array("[\"\(String(repeating: part, count: count))\"]".utf8)
    let root = try #require(JSONReader.read(bytes, source: source).clean)
    let text = try #require(root.elements?.first?.string)
    #expect(text.utf8.count == part.utf8.count * count)
    #expect(text.utf8.elementsEqual(bytes[2..<bytes.count - 2]))
    #expect(JSONWriter.write([.string(text)], .compact) == bytes)
  }

  @Test func manyEscapesInOneString() {
    let count = 100_000
    let reading = read("\"" + String(repeating: #"\né\u00e9x"#, count: count) + "\"")
    #expect(reading.clean?.string == String(repeating: "\nééx", count: count))
  }

  @Test func manyMembers() {
    let names = (0..<20_000).map { "\"name \($0)\":0" }
    #expect(read("{" + names.joined(separator: ",") + "}").clean?.members?.count == 20_000)
  }
}

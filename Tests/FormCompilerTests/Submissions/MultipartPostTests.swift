import FormCompiler
import FormSubmission
import Testing

/// Posts in `multipart/form-data`, as RFC 7578 and RFC 2046 allow them.
@Suite struct MultipartPostTests {
  /// A post that answers one question with a text that is not an e-mail address.
  private static let plain = """
    --x
    Content-Disposition: form-data; name="courriel"

    zut
    --x--

    """

  @Test(arguments: [
    plain,
    // A preamble, which may have hyphens, and an epilogue.
    "Content-Type: multipart/form-data; boundary=x\n\n-- \n--- a\n\(plain)\nfin\n--x\n",
    // A line of it that is followed by a header or an empty line, as the boundary is, but that no line closes.
    "----- Message transmis\nDe: Jean\n----- Message\n\nBonjour\n\(plain)",
    plain.replacing("--x\n", with: "--x \t\n").replacing("--x--", with: "--x-- "),
    plain.replacing("--x", with: "--" + String(repeating: "b", count: 70)),
    plain.replacing("--x", with: "--'()+_,-./:=?"),
    plain.replacing("--x", with: "------WebKitFormBoundary7MA4YWxkTrZu0gW"),
    plain.replacing("Content-Disposition", with: "CONTENT-disposition").replacing("form-data", with: "Form-Data"),
    plain.replacing("name=", with: "NAME="),
    plain.replacing(": form-data; ", with: ":form-data;"),
    plain.replacing("\"courriel\"", with: "courriel"),
    plain.replacing("\"courriel\"", with: "courriel ; autre=\"a;b\""),
    plain.replacing(" name", with: "\n\tname"),
    plain.replacing("Content-D", with: "Content-Type: text/plain; charset=utf-8\nContent-D"),
    plain.replacing("\"courriel\"", with: "\"authorization_request[courriel]\""),
    // A line that only begins as the boundary does is part of the answer.
    plain.replacing("zut", with: "zut\n--xy\n--x y"),
    String(plain.dropLast()),
  ])
  func whatIsAllowedIsRead(_ post: String) {
    #expect(VerdictProject.faults(post.replacing("\n", with: "\r\n"), shape: .form) == ["format /data/courriel"])
    // Lines may also end in LF alone.
    #expect(VerdictProject.faults(post, shape: .form) == ["format /data/courriel"])
  }

  @Test(arguments: [
    (#"name="piece"; filename="a.pdf""#, "application/pdf", []),
    (#"name="piece"; filename="a.pdf""#, "Application/PDF; name=a", []),
    (#"name=piece; filename=a.pdf"#, "text/html", ["content-type /documents/piece/0"]),
    (#"name="piece"; filename="a\"b;c.pdf""#, "text/html", ["content-type /documents/piece/0"]),
    (#"name="piece"; filename*=UTF-8''%e2%82%ac.pdf"#, "text/html", ["content-type /documents/piece/0"]),
    // No file was chosen.
    (#"name="piece"; filename="""#, "application/octet-stream", []),
    (#"name="inconnu"; filename="a.pdf""#, "application/pdf", ["unknown-field /documents/inconnu"]),
  ])
  func filesAreRead(_ parameters: String, _ type: String, _ faults: [String]) {
    let head = "--x\r\nContent-Disposition: form-data; \(parameters)\r\nContent-Type: \(type)\r\n"
    #expect(VerdictProject.faults("\(head)\r\n\r\n--x--", shape: .form) == faults)
    // A file may be empty, even without its empty line.
    #expect(VerdictProject.faults("\(head)\r\n--x--", shape: .form) == faults)
    #expect(VerdictProject.faults("\(head)--x--", shape: .form) == faults)
  }

  @Test func theSizeOfAFileIsThatOfItsContent() {
    let head = "--x\r\nContent-Disposition: form-data; name=piece; filename=a\r\nContent-Type: application/pdf\r\n\r\n"
    let content = String(repeating: "\r\n--y", count: 204) + "abc"
    #expect(VerdictProject.faults("\(head)\(content)\r\n--x--", shape: .form) == [])
    #expect(VerdictProject.faults("\(head)\(content)d\r\n--x--", shape: .form) == ["size /documents/piece/0"])
  }

  @Test(arguments: [
    (String(plain.dropLast(6)), "incomplete"),
    (plain.replacing("form-data", with: "attachment"), "part 1 of the post does not say"),
    (plain.replacing("name=", with: "nom="), "part 1 of the post does not say"),
    (plain.replacing("zut", with: "zut\n--x\n\n"), "part 2 of the post does not say"),
    (plain.replacing("--x", with: "--" + String(repeating: "b", count: 71)), "not a form post"),
    (plain.replacing("--x", with: "--x*"), "not a form post"),
  ])
  func whatIsWrongIsTold(_ post: String, _ words: String) throws {
    let judge = try #require(VerdictProject.judge(shape: .form))
    let items = judge.verdict(on: Array(post.utf8), in: 0..<post.utf8.count).items
    #expect(items.map(\.violation.code) == [.malformed])
    #expect(items.first?.violation.english.contains(words) == true)
  }

  @Test func anAnswerThatIsNotUTF8IsTold() throws {
    let judge = try #require(VerdictProject.judge(shape: .form))
    let bytes = Array(Self.plain.utf8).map { $0 == UInt8(ascii: "z") ? 0xFF : $0 }
    let items = judge.verdict(on: bytes, in: bytes.indices).items
    #expect(items.map(\.violation.english) == ["answer 1 of the post is not UTF-8"])
  }

  @Test func aPostWithoutAnswersIsOne() {
    #expect(VerdictProject.faults("--x--\r\n", shape: .form) == [])
  }
}

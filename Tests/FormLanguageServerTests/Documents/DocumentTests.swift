import FormLanguageServer
import Testing

@Suite("Texts that are open")
struct DocumentTests {
  private func changed(_ text: String, _ changes: [Document.Change], _ encoding: PositionEncoding = .utf16) -> String {
    var document = Document(uri: "file:///a.yml", version: 1, text: text)
    document.apply(changes, version: 2, encoding)
    return String(decoding: document.bytes, as: UTF8.self)
  }

  private func range(_ start: (Int, Int), _ end: (Int, Int)) -> Range<LinePosition> {
    LinePosition(line: start.0, character: start.1)..<LinePosition(line: end.0, character: end.1)
  }

  @Test("Each change is made on the result of the one before")
  func several() {
    let changes = [
      Document.Change(range((0, 1), (0, 2)), "XY\n"), Document.Change(range((1, 0), (1, 1)), ""),
      Document.Change(range((9, 0), (9, 9)), "fin"),
    ]
    #expect(changed("abcd", changes) == "aXY\ndfin")
    #expect(changed("abcd", [Document.Change(nil, "neu"), Document.Change(range((0, 0), (0, 1)), "")]) == "eu")
  }

  @Test("Columns are those agreed")
  func columns() {
    #expect(changed("é𝐀x", [Document.Change(range((0, 3), (0, 4)), "!")]) == "é𝐀!")
    #expect(changed("é𝐀x", [Document.Change(range((0, 6), (0, 7)), "!")], .utf8) == "é𝐀!")
  }

  @Test(
    "Addresses of files",
    arguments: [
      ("file:///a/b%20c.yml", "/a/b c.yml"), ("file://localhost/a", "/a"), ("file:///a/%C3%A9", "/a/é"),
      ("file:///a//b/../c/.", "/a/c"), ("file:///a%2", "/a%2"), ("file:/a/b", "/a/b"),
      ("FILE:///a", "/a"), ("file:a", nil), ("file://ailleurs/a", nil), ("files:///a", nil), ("file:///%zz", "/%zz"),
      ("untitled:Untitled-1", nil),
      ("http://x/a.yml", nil), ("", nil), ("file://server/share", nil), ("git:/a.yml?x", nil),
    ] as [(String, String?)]
  )
  func addresses(_ uri: String, _ path: String?) {
    #expect(FileURI.path(uri) == path)
  }

  @Test("A path as an address and back", arguments: ["/a/b c.yml", "/é/𝐀", "/a%20b", "/#?&+:@"])
  func roundTrip(_ path: String) {
    #expect(FileURI.path(FileURI.uri(path)) == path)
  }
}

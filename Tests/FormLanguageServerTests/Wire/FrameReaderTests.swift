import FormLanguageServer
import Testing

@Suite("Messages cut out of a stream")
struct FrameReaderTests {
  private func frames(_ text: String, pieces: Int, limit: Int = FrameReader.sizeLimit) -> [FrameReader.Frame] {
    var reader = FrameReader(sizeLimit: limit)
    var frames: [FrameReader.Frame] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      reader.append(Array(bytes[start..<min(start + pieces, bytes.count)]))
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func body(_ text: String) -> FrameReader.Frame { .body(Array(text.utf8)) }

  @Test("However the stream is cut", arguments: [1, 2, 7, 1000])
  func pieces(_ size: Int) {
    let text =
      "Content-Length: 2\r\n\r\n{}Content-Length: 7\r\nContent-Type: x\r\n\r\n{\"é\":1Content-Length: 0\r\n\r\n"
    #expect(frames(text, pieces: size) == [body("{}"), body("{\"é\":1"), body("")])
  }

  @Test(
    "What is no header is skipped to the next one",
    arguments: [
      "GET / HTTP/1.1\r\nHost: here\r\n\r\n", "\r\n\r\n\n", "Content-Length: many\r\n\r\n{\"a\": 1}", "\u{0}\u{FFFD}",
      "Content-Length: -1\r\n\r\n", "Content-Length\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n{}",
      String(repeating: "x", count: 100_000),
    ]
  )
  func garbage(_ text: String) {
    for size in [3, 5000] {
      #expect(frames(text + "Content-Length: 2\r\n\r\n{}", pieces: size) == [body("{}")])
    }
  }

  @Test("A header in small letters, and with bare line feeds")
  func spelling() {
    #expect(frames("content-length :2\n\n{}", pieces: 4) == [body("{}")])
  }

  @Test("A body over the limit is skipped, but for its beginning", arguments: [1, 16, 100_000])
  func oversized(_ size: Int) {
    let large = "{\"id\":1," + String(repeating: " ", count: 20_000) + "}"
    let text = "Content-Length: \(large.utf8.count)\r\n\r\n\(large)Content-Length: 2\r\n\r\n{}"
    let found = frames(text, pieces: size, limit: 10_000)
    #expect(found == [.oversized(beginning: Array(large.utf8.prefix(4096))), body("{}")])
  }
}

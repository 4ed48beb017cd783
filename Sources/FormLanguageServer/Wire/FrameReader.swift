/// Cuts what a client sends into the bodies of messages (LSP 3.17, “Base Protocol”), however the stream is cut into pieces.
///
/// What is no header is skipped to the next `Content-Length`, so one broken message does not end the conversation.
package struct FrameReader {
  package enum Frame: Hashable, Sendable {
    case body([UInt8])
    /// A body over the limit, which is not kept; only its beginning is, in which its id may stand.
    case oversized(beginning: [UInt8])
  }

  private enum State {
    /// Among the lines before a body, with its length once it was read.
    case header(length: Int?)
    case body(length: Int)
    case skipping(rest: Int, beginning: [UInt8])
  }

  /// In bytes.
  package static let sizeLimit = 64 << 20
  /// How much of a body over the limit is kept, and how long a line of a header may be; in bytes.
  private static let keptBytes = 4096

  private let sizeLimit: Int
  private var state = State.header(length: nil)
  private var bytes: [UInt8] = []
  /// How many of the bytes have been read.
  private var place = 0
  /// How many of them have been searched for the end of a line.
  private var searched = 0

  /// - Parameter sizeLimit: the size of a body, in bytes, above which it is skipped.
  package init(sizeLimit: Int = FrameReader.sizeLimit) {
    self.sizeLimit = sizeLimit
  }

  package mutating func append(_ more: [UInt8]) {
    if place == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
      place = 0
      searched = 0
    } else if place > 1 << 16 {
      bytes.removeFirst(place)
      searched = max(searched - place, 0)
      place = 0
    }
    bytes += more
  }

  /// The next frame; nil until more bytes come.
  package mutating func next() -> Frame? {
    while true {
      switch state {
      case .header(let length):
        guard let line = line() else { return nil }
        if line.isEmpty, let length {
          state = length > sizeLimit ? .skipping(rest: length, beginning: []) : .body(length: length)
        } else {
          state = .header(length: HeaderLine.contentLength(line) ?? length)
        }
      case .body(let length):
        guard bytes.count - place >= length else { return nil }
        defer { place += length }
        state = .header(length: nil)
        return .body(Array(bytes[place..<place + length]))
      case .skipping(let rest, var beginning):
        let here = bytes[place...].prefix(rest)
        place += here.count
        beginning += here.prefix(Self.keptBytes - beginning.count)
        guard here.count == rest else {
          state = .skipping(rest: rest - here.count, beginning: beginning)
          return nil
        }
        state = .header(length: nil)
        return .oversized(beginning: beginning)
      }
    }
  }

  /// The next line without its end; nil until it is complete.
  private mutating func line() -> ArraySlice<UInt8>? {
    guard let end = bytes[max(place, searched)...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      // No header is so long: only the end of what stands there may begin one.
      if bytes.count - place > 2 * Self.keptBytes { place = bytes.count - Self.keptBytes }
      return nil
    }
    defer { place = end + 1 }
    let line = bytes[place..<end]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}

internal import CLibYAML
import FormSource

/// The event parser of libyaml, with byte offsets instead of its code point indexes.
///
/// Must not outlive the bytes that it reads.
struct LibYAML: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var cursor: MarkCursor

  /// Nil where there is not enough memory.
  init?(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    cursor = MarkCursor(bytes)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event, which the caller deletes with `yaml_event_delete`, or returns the error.
  mutating func next(_ event: inout yaml_event_t) -> ParseFailure.SyntaxError? {
    guard yaml_parser_parse(parser, &event) == 1 else { return failure() }
    return nil
  }

  /// The text offset of a mark; cheapest when marks come in order.
  mutating func offset(_ mark: yaml_mark_t) -> Int {
    cursor.offset(ofCodePoint: mark.index)
  }

  private mutating func failure() -> ParseFailure.SyntaxError {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    if state.error == YAML_READER_ERROR {
      return ParseFailure.SyntaxError(problem: problem, context: nil, offset: state.problem_offset, contextOffset: nil)
    }
    let context = state.context.map { String(cString: $0) }
    return ParseFailure.SyntaxError(
      problem: problem,
      context: context,
      offset: offset(state.problem_mark),
      contextOffset: context == nil ? nil : offset(state.context_mark)
    )
  }
}

/// Converts libyaml's code point indexes to byte offsets by walking the text; libyaml does not count a byte order mark.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var codePoint = 0
  private var byte: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    byte = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func offset(ofCodePoint target: Int) -> Int {
    // In local variables, written back once: this runs for every mark.
    var (codePoint, byte) = (self.codePoint, self.byte)
    while codePoint + 8 <= target, let word = bytes.word(at: byte) {
      // Up to the first of the eight bytes that is not ASCII.
      let count = word.isASCII ? 8 : (UInt64(littleEndian: word) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
      byte += count
      codePoint += count
      guard count < 8 else { continue }
      byte += Self.length(of: bytes[byte])
      codePoint += 1
    }
    while codePoint < target, byte < bytes.count {
      byte += Self.length(of: bytes[byte])
      codePoint += 1
    }
    while codePoint > target, byte > 0 {
      repeat { byte -= 1 } while byte > 0 && bytes[byte] & 0xC0 == 0x80
      codePoint -= 1
    }
    (self.codePoint, self.byte) = (codePoint, byte)
    return Swift.min(byte, bytes.count)
  }

  /// The length in bytes of a code point, by its first byte.
  private static func length(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

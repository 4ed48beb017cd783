import FormJSON
import FormSource

/// What the first bytes of a message say.
enum MessageBeginning {
  /// The request’s identifier; nil where it stands farther behind, or where there is none.
  static func id(_ bytes: [UInt8]) -> RequestID? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, 0..<buffer.count, source: SourceID(0))
      do throws(JSONScanner.Stop) {
        try scanner.begin()
        guard try scanner.next() == .object else { return nil }
        while try scanner.next() == .name {
          let isID = scanner.text == "id"
          let value = try scanner.next()
          switch value {
          // A number at the end may go on behind it.
          case .number where isID && scanner.position < bytes.count: return .number(scanner.text)
          case .string where isID: return .text(scanner.text)
          case .array, .object, .name, .string, .number, .bool, .null, .end: try scanner.skip(value)
          }
        }
      } catch {}
      return nil
    }
  }
}

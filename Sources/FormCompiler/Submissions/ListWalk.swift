import FormJSON
import FormSource

/// The way through an array in JSON, element by element: one that is asked for does not begin at the start again.
struct ListWalk {
  private let array: Int
  private var scanner: JSONScanner
  /// The number of elements that it has passed.
  private var count = 0
  /// The offset of the last of these; nil where there is none.
  private var last: Int?
  private var isOver = false

  /// Nil where no array stands.
  /// - Parameters:
  ///   - array: the offset of the array.
  ///   - bytes: what contains it; they have to stay where they are.
  init?(_ array: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard array < bytes.count, bytes[array] == UInt8(ascii: "[") else { return nil }
    self.array = array
    scanner = JSONScanner(bytes, array..<bytes.count, source: SourceID(0))
    guard let piece = try? scanner.next(), piece == .array else { return nil }
  }

  /// Whether it can go on to an element, by its index from 0, of the array at an offset.
  func leads(to index: Int, of array: Int) -> Bool { array == self.array && index >= count - 1 }

  /// The offset of an element that it leads to; nil where the array has fewer.
  mutating func offset(of index: Int) -> Int? {
    while count <= index, !isOver {
      guard let element = try? scanner.next(), element != .end else {
        isOver = true
        break
      }
      last = scanner.start
      count += 1
      isOver = (try? scanner.skip(element)) == nil
    }
    return count == index + 1 ? last : nil
  }
}

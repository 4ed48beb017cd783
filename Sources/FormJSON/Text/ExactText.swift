/// A text that is equal to another only where all bytes are: JSON compares names code by code (RFC 8259, section 8.3),
/// where Swift's own `==` takes composed and decomposed accents for the same.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    // The length first: it is at hand, and tells most names apart.
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    // Over the bytes themselves: to compare views of them is many times slower.
    let isEqual = left.text.utf8.withContiguousStorageIfAvailable { bytes in
      right.text.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isEqual ?? nil) ?? left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// A text compared by bytes: JSON compares names by code unit (RFC 8259, section 8.3), whereas Swift’s `==` treats
/// composed and decomposed accents as equal.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    // The length first: it is known, and differs for most names.
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    // On the bytes themselves: comparing UTF-8 views is many times slower.
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

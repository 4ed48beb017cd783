extension String {
  /// Whether two texts have the same code points. `==` also treats an accented letter and its decomposed form as equal
  /// (Unicode canonical equivalence); JSON Schema and the browser do not.
  public func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // On the bytes themselves: comparing UTF-8 views is many times slower.
    let isEqual = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.equals($0) }
    }
    return (isEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

/// A text as a key, compared as ``Swift/String/isExactly(_:)`` compares.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: ExactText, right: ExactText) -> Bool { left.text.isExactly(right.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Set<ExactText> {
  package init(texts: some Sequence<String>) {
    self.init(texts.lazy.map(ExactText.init))
  }

  package func contains(_ text: String) -> Bool { contains(ExactText(text)) }
}

extension [String] {
  package func containsExactly(_ text: String) -> Bool {
    contains { $0.isExactly(text) }
  }

  /// ``containsExactly(_:)``, to be asked about a number of texts: hashing these is worth its time for many only.
  package func lookup(for count: Int) -> (String) -> Bool {
    guard count > 8, self.count > 8 else { return containsExactly }
    let texts = Set(texts: self)
    return { texts.contains($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether another buffer of the same size has the same bytes, compared eight at a time.
  fileprivate func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var offset = 0
    while count - offset >= 8 {
      guard
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    while offset < count {
      guard self[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }
}

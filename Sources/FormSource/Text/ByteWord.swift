/// Eight bytes examined at once: most of a file is plain ASCII without any of the bytes searched for.
extension UInt64 {
  /// Whether all eight bytes are ASCII.
  @inlinable package var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of the eight bytes is zero.
  @inlinable package var holdsZero: Bool { zeros != 0 }

  /// A word whose lowest set bit is the highest bit of the first zero byte; the bits above it have no meaning.
  @inlinable package var zeros: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }

  /// The index, in memory order, of the first of the eight bytes that equals `byte`; nil where none does.
  fileprivate func first(_ byte: UInt8) -> Int? {
    let zeros = (UInt64(littleEndian: self) ^ (UInt64(byte) &* 0x0101_0101_0101_0101)).zeros
    return zeros == 0 ? nil : zeros.trailingZeroBitCount / 8
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes that start at an index; nil where fewer are left.
  @inlinable package func word(at index: Int) -> UInt64? {
    guard index + 8 <= count else { return nil }
    return UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The index of the first occurrence of a byte at or after an index; `count` where there is none.
  package func place(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while let word = word(at: index) {
      if let found = word.first(byte) { return index + found }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  /// Whether both buffers have the same bytes.
  package func equals(_ others: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == others.count else { return false }
    var index = 0
    while let word = word(at: index) {
      guard word == others.word(at: index) else { return false }
      index += 8
    }
    while index < count {
      guard self[index] == others[index] else { return false }
      index += 1
    }
    return true
  }

  /// Whether these bytes come before others in lexicographic order.
  func precede(_ others: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let word = word(at: index), word == others.word(at: index) { index += 8 }
    while index < count, index < others.count {
      if self[index] != others[index] { return self[index] < others[index] }
      index += 1
    }
    return count < others.count
  }
}

extension String {
  /// Whether the text comes before another in byte order, as Ruby sorts: the same in every locale.
  package func precedes(_ other: String) -> Bool {
    withBytes { bytes in other.withBytes { bytes.precede($0) } }
  }

  /// Whether the text ends with the bytes of another. `hasSuffix` compares by Unicode canonical equivalence, which
  /// names do not need.
  package func ends(with end: String) -> Bool {
    withBytes { bytes in
      end.withBytes { UnsafeBufferPointer(rebasing: bytes.suffix($0.count)).equals($0) }
    }
  }

  /// The same as `withUTF8`, which is mutating and so needs a copy of the text: threads would contend for its reference
  /// count.
  @inlinable package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}

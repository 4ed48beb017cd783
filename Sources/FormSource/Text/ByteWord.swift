/// Eight bytes looked at together: most of a file is plain ASCII without any of the bytes that are looked for.
extension UInt64 {
  /// Whether all eight bytes are ASCII.
  @inlinable package var isASCII: Bool { self & 0x8080_8080_8080_8080 == 0 }

  /// Whether one of the eight is zero.
  @inlinable package var holdsZero: Bool { zeros != 0 }

  /// The highest bit of the first zero byte; the bits above it mean nothing.
  @inlinable package var zeros: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }

  /// The place of the first of the eight bytes, in the order of the memory, that is `byte`; nil where none is.
  fileprivate func first(_ byte: UInt8) -> Int? {
    let zeros = (UInt64(littleEndian: self) ^ (UInt64(byte) &* 0x0101_0101_0101_0101)).zeros
    return zeros == 0 ? nil : zeros.trailingZeroBitCount / 8
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes from an index on; nil where fewer are left.
  @inlinable package func word(at index: Int) -> UInt64? {
    guard index + 8 <= count else { return nil }
    return UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The place of a byte at or behind an index; the number of bytes where there is none.
  package func place(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while let word = word(at: index) {
      if let found = word.first(byte) { return index + found }
      index += 8
    }
    while index < count, self[index] != byte { index += 1 }
    return index
  }

  /// Whether as many others are the same bytes.
  func equals(_ others: UnsafeBufferPointer<UInt8>) -> Bool {
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

  /// Whether they come before others: the first that differ decide, else the length.
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
  /// Whether the text comes before another in the order of their bytes, as Ruby sorts: the same in every locale.
  package func precedes(_ other: String) -> Bool {
    withBytes { bytes in other.withBytes { bytes.precede($0) } }
  }

  /// Whether the last bytes of the text are those of another: `hasSuffix` looks at letters that are written in several
  /// ways, which no name has.
  package func ends(with end: String) -> Bool {
    withBytes { bytes in
      end.withBytes { UnsafeBufferPointer(rebasing: bytes.suffix($0.count)).equals($0) }
    }
  }

  /// The same as `withUTF8`, which only works on a variable: a copy of the text, counted where many threads look.
  @inlinable package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}

/// What the rounds of SHA-256 work on: a word of 32 bits, or several side by side, one of each message.
protocol SHA256Word {
  init(repeating word: UInt32)

  static func &+ (left: Self, right: Self) -> Self
  static func & (left: Self, right: Self) -> Self
  static func | (left: Self, right: Self) -> Self
  static func ^ (left: Self, right: Self) -> Self
  static func &>> (word: Self, count: Self) -> Self

  /// The word turned to the right by three counts, and the three results added without carry.
  func turned(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Self
  /// The word turned to the right by two counts and moved by a third, and the three results added without carry.
  func turned(_ first: UInt32, _ second: UInt32, moved third: UInt32) -> Self
}

extension UInt32: SHA256Word {
  @inline(__always)
  init(repeating word: UInt32) { self = word }

  @inline(__always)
  func turned(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    turned(first) ^ turned(second) ^ turned(third)
  }

  @inline(__always)
  func turned(_ first: UInt32, _ second: UInt32, moved third: UInt32) -> UInt32 {
    turned(first) ^ turned(second) ^ self &>> third
  }

  @inline(__always)
  private func turned(_ count: UInt32) -> UInt32 { self &>> count | self &<< (32 &- count) }
}

/// Processors turn single words in one step, but have no such step for several: the compiler, where it sees one, takes
/// the words apart. So the halves that go right and those that go left are gathered first.
extension SIMD4: SHA256Word where Scalar == UInt32 {
  @inline(__always)
  func turned(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> SIMD4 {
    let right = self &>> SIMD4(repeating: first) ^ self &>> SIMD4(repeating: second) ^ self &>> SIMD4(repeating: third)
    return right ^ (left(32 &- first) ^ left(32 &- second) ^ left(32 &- third))
  }

  @inline(__always)
  func turned(_ first: UInt32, _ second: UInt32, moved third: UInt32) -> SIMD4 {
    let right = self &>> SIMD4(repeating: first) ^ self &>> SIMD4(repeating: second) ^ self &>> SIMD4(repeating: third)
    return right ^ (left(32 &- first) ^ left(32 &- second))
  }

  @inline(__always)
  private func left(_ count: UInt32) -> SIMD4 { self &<< SIMD4(repeating: count) }
}

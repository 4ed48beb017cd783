/// The working state of SHA-256 (FIPS 180-4, sections 5.3.3 and 6.2), of one message or of several side by side.
struct SHA256State<Word: SHA256Word> {
  var a = Word(repeating: 0x6a09_e667)
  var b = Word(repeating: 0xbb67_ae85)
  var c = Word(repeating: 0x3c6e_f372)
  var d = Word(repeating: 0xa54f_f53a)
  var e = Word(repeating: 0x510e_527f)
  var f = Word(repeating: 0x9b05_688c)
  var g = Word(repeating: 0x1f83_d9ab)
  var h = Word(repeating: 0x5be0_cd19)

  /// 6.2.2 for some blocks; `word` gives a word of a block by the number of the block and its own.
  @inline(__always)
  mutating func compress(blocks: Int, word: (_ block: Int, _ index: Int) -> Word) {
    SHA256.constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: Word.self, capacity: 64) { schedule in
        for block in 0..<blocks {
          for index in 0..<16 { schedule[index] = word(block, index) }
          for index in 16..<64 {
            let near = schedule[index &- 2].turned(17, 19, moved: 10)
            let far = schedule[index &- 15].turned(7, 18, moved: 3)
            schedule[index] = near &+ schedule[index &- 7] &+ far &+ schedule[index &- 16]
          }
          compress(schedule, constants)
        }
      }
    }
  }

  /// The rounds of one block. They come by eight, after which each letter stands in its place again.
  @inline(__always)
  private mutating func compress(_ schedule: UnsafeMutableBufferPointer<Word>, _ constants: UnsafeBufferPointer<UInt32>)
  {
    let start = self
    for index in stride(from: 0, to: 64, by: 8) {
      func word(_ offset: Int) -> Word {
        Word(repeating: constants[index &+ offset]) &+ schedule[index &+ offset]
      }
      Self.round(a, b, c, &d, e, f, g, &h, word(0))
      Self.round(h, a, b, &c, d, e, f, &g, word(1))
      Self.round(g, h, a, &b, c, d, e, &f, word(2))
      Self.round(f, g, h, &a, b, c, d, &e, word(3))
      Self.round(e, f, g, &h, a, b, c, &d, word(4))
      Self.round(d, e, f, &g, h, a, b, &c, word(5))
      Self.round(c, d, e, &f, g, h, a, &b, word(6))
      Self.round(b, c, d, &e, f, g, h, &a, word(7))
    }
    (a, b, c, d) = (a &+ start.a, b &+ start.b, c &+ start.c, d &+ start.d)
    (e, f, g, h) = (e &+ start.e, f &+ start.f, g &+ start.g, h &+ start.h)
  }

  @inline(__always)
  private static func round(
    _ a: Word,
    _ b: Word,
    _ c: Word,
    _ d: inout Word,
    _ e: Word,
    _ f: Word,
    _ g: Word,
    _ h: inout Word,
    _ word: Word
  ) {
    // The standard’s choice and majority, with fewer steps.
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let first = h &+ e.turned(6, 11, 25) &+ choice &+ word
    d = d &+ first
    h = first &+ a.turned(2, 13, 22) &+ majority
  }
}

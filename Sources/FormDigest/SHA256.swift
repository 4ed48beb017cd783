/// SHA-256 as FIPS 180-4 defines it (sections 4.1.2, 5.1.1, 5.3.3 and 6.2), fed piece by piece.
package struct SHA256 {
  static let blockSize = 64

  private var state: SHA256State<UInt32>
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  /// Bytes fed so far.
  private var length: UInt64

  package init() {
    self.init(SHA256State(), length: 0)
  }

  /// A message of which whole blocks, `length` bytes, have been fed already.
  init(_ state: SHA256State<UInt32>, length: Int) {
    self.state = state
    self.length = UInt64(length)
    rest.reserveCapacity(SHA256.blockSize)
  }

  /// The digest in lowercase hexadecimal, 64 digits.
  package static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.hex()
  }

  /// Feeds the next bytes of the message.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var bytes = bytes[...]
    if !rest.isEmpty {
      let missing = bytes.prefix(SHA256.blockSize - rest.count)
      rest.append(contentsOf: missing)
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == SHA256.blockSize else { return }
      compressRest()
    }
    let whole = bytes.count - bytes.count % SHA256.blockSize
    compress(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
    rest.append(contentsOf: bytes.dropFirst(whole))
  }

  /// Ends the message and gives the digest in lowercase hexadecimal; nothing can be fed after.
  package mutating func hex() -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Ends the message and gives the 32 bytes of the digest; nothing can be fed after.
  mutating func bytes() -> [UInt8] {
    // 5.1.1: a one bit, zeros, and the length in bits on the last eight bytes of a block.
    let bits = length &* 8
    rest.append(0x80)
    if rest.count > SHA256.blockSize - 8 {
      rest.append(contentsOf: repeatElement(0, count: SHA256.blockSize - rest.count))
      compressRest()
    }
    rest.append(contentsOf: repeatElement(0, count: SHA256.blockSize - 8 - rest.count))
    rest.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
    compressRest()
    return [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h].flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
    }
  }

  private mutating func compressRest() {
    let block = rest
    block.withUnsafeBytes { compress($0) }
    rest.removeAll(keepingCapacity: true)
  }

  /// `blocks` holds whole ones.
  private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    state.compress(blocks: blocks.count / SHA256.blockSize) { block, index in
      SHA256.word(in: blocks, at: block &* SHA256.blockSize &+ index &* 4)
    }
  }

  @inline(__always)
  static func word(in bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes.
  static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

import FormDigest
import Testing

/// RFC 4231, section 4.
@Suite struct HMACTests {
  private func hex(_ message: String, _ key: [UInt8]) -> String { HMAC.hex(of: Array(message.utf8), key: key) }

  @Test func aShortKey() {
    let key = [UInt8](repeating: 0x0B, count: 20)
    #expect(hex("Hi There", key) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
  }

  @Test func aKeyShorterThanTheDigest() {
    let message = "what do ya want for nothing?"
    #expect(hex(message, Array("Jefe".utf8)) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func aKeyLongerThanABlock() {
    let message = "Test Using Larger Than Block-Size Key - Hash Key First"
    let key = [UInt8](repeating: 0xAA, count: 131)
    #expect(hex(message, key) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }
}

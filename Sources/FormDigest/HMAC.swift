/// A keyed digest with SHA-256 (RFC 2104, FIPS 198-1).
///
/// It signs examples. What has to be kept secret is signed and checked with swift-crypto, in constant time.
package enum HMAC {
  /// The digest of a message in lowercase hexadecimal, 64 digits.
  package static func hex(of message: [UInt8], key: [UInt8]) -> String {
    var key = key
    if key.count > SHA256.blockSize { key = digest([key]) }
    key += repeatElement(0, count: SHA256.blockSize - key.count)
    let inner = digest([key.map { $0 ^ 0x36 }, message])
    var outer = SHA256()
    for part in [key.map({ $0 ^ 0x5C }), inner] { part.withUnsafeBytes { outer.update($0) } }
    return outer.hex()
  }

  private static func digest(_ parts: [[UInt8]]) -> [UInt8] {
    var hash = SHA256()
    for part in parts { part.withUnsafeBytes { hash.update($0) } }
    return hash.bytes()
  }
}

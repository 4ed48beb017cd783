/// Tells that something has changed without telling what it is.
package enum Fingerprint {
  /// The first sixteen bits of a SHA-256, in hexadecimal. They notice a change (all but one in 65,536); among all the
  /// addresses in the world, too many have the same to find one by it.
  package static func short(of bytes: [UInt8]) -> String { String(SHA256.hex(of: bytes).prefix(4)) }
}

/// Searches bytes for a short pattern.
enum ByteSearch {
  /// Whether `bytes` contains `pattern`, which has at most 255 bytes. Most bytes are skipped (Horspool, 1980).
  static func contains(_ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let last = pattern.last, bytes.count >= pattern.count else { return false }
    var steps = [UInt8](repeating: UInt8(pattern.count), count: 256)
    for (place, byte) in pattern.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(pattern.count - 1 - place)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var end = pattern.count - 1
      while end < bytes.count {
        let byte = bytes[end]
        if byte == last, bytes[(end - pattern.count + 1)...end].elementsEqual(pattern) { return true }
        end += Int(steps[Int(byte)])
      }
      return false
    }
  }
}

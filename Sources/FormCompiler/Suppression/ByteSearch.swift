/// Looks for a few bytes among many.
enum ByteSearch {
  /// Whether `bytes` holds `pattern`, of at most 255 bytes: most bytes are never looked at (Horspool’s way).
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

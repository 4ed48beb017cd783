/// A number made of the bytes of a name, eight at a time. It is quick and no secret: names can be made to collide.
enum NameDigest {
  static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(name)
    var digest = UInt64(truncatingIfNeeded: name.count)
    var offset = 0
    while name.count - offset >= 8 {
      digest = mixed(digest ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < name.count {
      rest = rest << 8 | UInt64(name[offset])
      offset += 1
    }
    return mixed(digest ^ rest)
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = number &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}

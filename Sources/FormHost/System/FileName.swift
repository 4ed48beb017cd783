/// A path or a name as the system takes it: bytes, not necessarily UTF-8.
struct FileName: Hashable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The name as text, with malformed UTF-8 replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

  /// Passes the name to a system call that returns -1 for an error.
  ///
  /// Throws “not found” for a name with a NUL byte, since the system would read only what precedes it.
  func call<Answer: SignedInteger>(
    _ body: (UnsafePointer<CChar>) -> Answer
  ) throws(SystemError) -> Answer {
    let terminated = try terminated()
    return try checked {
      // Inside `checked`, so that nothing can change `errno` between the call and the check.
      terminated.withUnsafeBufferPointer { $0.baseAddress.map(body) ?? -1 }
    }
  }

  /// Passes the name to a system call that returns a string to be freed, or nil for an error.
  func callForText(
    _ body: (UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>?
  ) throws(SystemError) -> UnsafeMutablePointer<CChar> {
    let terminated = try terminated()
    let (answer, error) = terminated.withUnsafeBufferPointer { buffer in
      let answer = buffer.baseAddress.flatMap(body)
      return (answer, SystemError.last)
    }
    guard let answer else { throw error }
    return answer
  }

  private func terminated() throws(SystemError) -> [CChar] {
    guard !bytes.contains(0) else { throw .notFound }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }
}

extension FileName: Comparable {
  /// By bytes.
  static func < (left: FileName, right: FileName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

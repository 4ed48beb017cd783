import FormDigest
import FormSource

extension OutputTree {
  /// The SHA-256 of a file that `place` found.
  func digest(of path: RelativePath) throws(OutputError) -> String {
    var hash = SHA256()
    try read(path) { piece in
      hash.update(piece)
      return true
    }
    return hash.hex()
  }

  /// Whether a file that `place` found has exactly these bytes.
  func matches(_ bytes: [UInt8], at path: RelativePath) throws(OutputError) -> Bool {
    var offset = 0
    var isEqual = true
    try read(path) { piece in
      let end = offset + piece.count
      isEqual = end <= bytes.count && bytes[offset..<end].withUnsafeBytes { $0.isSame(as: piece) }
      offset = end
      return isEqual
    }
    return isEqual && offset == bytes.count
  }

  /// Reads a file piece by piece, to its end or until `take` returns false.
  private func read(_ path: RelativePath, _ take: (UnsafeRawBufferPointer) -> Bool) throws(OutputError) {
    let file = try open(path)
    do throws(SystemError) {
      let size = 1 << 16
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
      defer { buffer.deallocate() }
      while true {
        let count = try Stream.read(file.number, into: buffer)
        guard count > 0, take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
      }
    } catch {
      throw .system(path: PathText.join(self.path, path.text), number: error.number)
    }
  }
}

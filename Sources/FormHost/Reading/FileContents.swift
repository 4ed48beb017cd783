package import FormSource

/// The bytes of a file, or why it could not be read.
package enum FileContents: Hashable, Sendable {
  case bytes([UInt8])
  case failure(ReadFailure)

  /// Empty where the file could not be read.
  package var bytes: [UInt8] {
    switch self {
    case .bytes(let bytes): bytes
    case .failure: []
    }
  }

  package var failure: ReadFailure? {
    switch self {
    case .bytes: nil
    case .failure(let failure): failure
    }
  }

  /// Reads an open file of any kind; `limit` is in bytes.
  init(reading file: Descriptor, limit: Int) {
    do throws(SystemError) {
      let status = try FileStatus.of(file)
      switch status.kind {
      case .folder: self = .failure(.isFolder)
      case .link, .other: self = .failure(.notRegularFile)
      case .file where status.size > limit: self = .failure(.tooLarge(limit: limit))
      // System files without a size (in `/proc`) may never end, and are of no use here.
      case .file where status.size == 0: self = .bytes([])
      case .file: try self.init(reading: file.number, expected: status.size, limit: limit)
      }
    } catch {
      self = .failure(error.readFailure)
    }
  }

  /// Reads to the actual end: the file may have grown or shrunk since its size was read.
  init(reading number: Int32, expected: Int, limit: Int) throws(SystemError) {
    // One byte more than expected, so that the end is seen without another allocation.
    var (bytes, isAtEnd) = try FileContents.chunk(number, expected + 1)
    while !isAtEnd, bytes.count <= limit {
      let (more, end) = try FileContents.chunk(number, 1 << 16)
      bytes += more
      isAtEnd = end
    }
    self = bytes.count > limit ? .failure(.tooLarge(limit: limit)) : .bytes(bytes)
  }

  /// The next bytes, at most `count`, and whether the end was reached.
  private static func chunk(_ number: Int32, _ count: Int) throws(SystemError) -> (bytes: [UInt8], isAtEnd: Bool) {
    var failure: SystemError?
    var isAtEnd = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        while filled < count {
          let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled..<count]))
          let read = try Stream.read(number, into: rest)
          if read == 0 {
            isAtEnd = true
            break
          }
          filled += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (bytes, isAtEnd)
  }
}

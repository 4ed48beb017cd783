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

  package var result: Result<[UInt8], ReadFailure> {
    switch self {
    case .bytes(let bytes): .success(bytes)
    case .failure(let failure): .failure(failure)
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
    var (bytes, isAtEnd) = try Stream.read(number, atMost: expected + 1)
    while !isAtEnd, bytes.count <= limit {
      let (more, end) = try Stream.read(number, atMost: 1 << 16)
      bytes += more
      isAtEnd = end
    }
    self = bytes.count > limit ? .failure(.tooLarge(limit: limit)) : .bytes(bytes)
  }
}

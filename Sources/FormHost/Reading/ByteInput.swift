#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif
package import FormSource

/// Bytes that are read as they come, from a file or from standard input.
package struct ByteInput {
  private let number: Int32
  /// Kept open; nil for standard input, and for a file without content.
  private let file: Descriptor?
  private var isAtEnd = false

  private init(_ number: Int32, _ file: Descriptor?) {
    self.number = number
    self.file = file
  }

  package static var standardInput: ByteInput { ByteInput(Stream.standardInput, nil) }

  /// Opens a regular file. A relative path starts at the current folder.
  /// - Throws: why it cannot be read.
  package init(path: String) throws(ReadFailure) {
    do throws(SystemError) {
      let file = try Descriptor(FileName(path), for: .reading)
      let status = try FileStatus.of(file)
      self.init(file.number, file)
      // System files without a size (in `/proc`) may never end, and are of no use here.
      isAtEnd = status.kind == .file && status.size == 0
      switch status.kind {
      case .file: return
      case .folder: throw .isAFolder
      case .link, .other: break
      }
    } catch {
      throw error.readFailure
    }
    throw .notRegularFile
  }

  /// Waits for bytes, then takes what else is there without waiting: whoever waits for an answer before sending more is
  /// not kept waiting.
  /// - Parameter count: how many bytes are read at most.
  /// - Returns: the bytes; none at the end.
  /// - Throws: why they cannot be read.
  package mutating func next(atMost count: Int) throws(ReadFailure) -> [UInt8] {
    if isAtEnd { return [] }
    let number = number
    do throws(SystemError) {
      let (bytes, isAtEnd) = try Stream.read(number, atMost: count) { $0 == 0 || Stream.isReady(number) }
      self.isAtEnd = isAtEnd
      return bytes
    } catch {
      throw error.readFailure
    }
  }
}

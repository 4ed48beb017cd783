#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Calls that take a path and keep nothing open.
enum FileSystem {
  /// The absolute path of the current folder.
  static func currentFolder() throws(SystemError) -> String {
    guard let text = getcwd(nil, 0) else { throw .last }
    defer { free(text) }
    return String(cString: text)
  }

  /// The absolute path with links resolved; it must exist.
  static func realPath(_ path: String) throws(SystemError) -> String {
    let text = try FileName(path).callForText { realpath($0, nil) }
    defer { free(text) }
    return String(cString: text)
  }

  static func makeFolder(_ name: FileName, in folder: Descriptor? = nil) throws(SystemError) {
    _ = try name.call { mkdirat(folder?.number ?? AT_FDCWD, $0, 0o755) }
  }

  /// Whether the user may write to what is at a path.
  static func isWritable(_ name: FileName, in folder: Descriptor) -> Bool {
    (try? name.call { faccessat(folder.number, $0, W_OK, 0) }) != nil
  }

  /// Removes a file or a link, never what the link leads to.
  static func removeFile(_ name: FileName, in folder: Descriptor) throws(SystemError) {
    _ = try name.call { unlinkat(folder.number, $0, 0) }
  }

  /// Removes a folder; throws where it is not empty.
  static func removeEmptyFolder(_ name: FileName, in folder: Descriptor) throws(SystemError) {
    _ = try name.call { unlinkat(folder.number, $0, AT_REMOVEDIR) }
  }

  /// Renames a file within its folder; it replaces a file of the new name atomically.
  static func rename(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemError) {
    var failure: SystemError?
    _ = try name.call { old -> Int32 in
      do throws(SystemError) {
        return try newName.call { renameat(folder.number, old, folder.number, $0) }
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
  }
}

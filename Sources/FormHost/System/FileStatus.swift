#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The metadata of what is at a path.
struct FileStatus {
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, a socket or a device.
    case other
  }

  /// The permission bits, as in `chmod`.
  typealias Permissions = mode_t

  let kind: Kind
  /// In bytes.
  let size: Int
  /// The file system and the inode: equal for two paths to the same file.
  let identity: [UInt64]
  let permissions: Permissions
  /// When the content was last changed, in nanoseconds since 1970-01-01T00:00:00Z.
  let modified: UInt64

  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Swift.max(0, Int(status.st_size))
    identity = [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
    permissions = status.st_mode & 0o7777
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    modified = UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_000 &+ UInt64(bitPattern: Int64(time.tv_nsec))
  }

  /// The status of what is at a path, which is relative to `folder` where one is given.
  static func of(
    _ name: FileName,
    in folder: Descriptor? = nil,
    followingLinks: Bool
  ) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try name.call { fstatat(folder?.number ?? AT_FDCWD, $0, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  static func of(_ descriptor: Descriptor) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try checked { fstat(descriptor.number, &status) }
    return FileStatus(status)
  }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file or folder, which is closed when it is released.
final class Descriptor {
  let number: Int32
  private var isOpen = true

  enum Use {
    /// Reading without waiting: a pipe without a writer opens at once.
    case reading
    /// As `reading`, but a link is refused.
    case readingWithoutLink
    case folder
    /// As `folder`, but a link is refused.
    case folderWithoutLink
    /// Writing a file that does not exist yet.
    case newFile

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
      case .readingWithoutLink: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW
      case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
      case .folderWithoutLink: O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
      case .newFile: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      }
    }
  }

  /// Opens a path, which is relative to `folder` where one is given.
  init(_ name: FileName, in folder: Descriptor? = nil, for use: Use) throws(SystemError) {
    number = try name.call { openat(folder?.number ?? AT_FDCWD, $0, use.flags, 0o644) }
  }

  /// Takes ownership of a descriptor that another call opened.
  init(owning number: Int32) {
    self.number = number
  }

  /// Uses a descriptor that another object keeps open.
  init(lent number: Int32) {
    self.number = number
    isOpen = false
  }

  deinit {
    if isOpen { _ = close(number) }
  }

  /// Closes at once, since some errors appear only on closing (a full network disk).
  func closeNow() throws(SystemError) {
    guard isOpen else { return }
    isOpen = false
    // Not repeated after an interruption: Linux has already closed it.
    if close(number) == -1, SystemError.last != .interrupted { throw .last }
  }

  /// Sets the permissions of the file, with the bits of `chmod`.
  func setPermissions(_ permissions: mode_t) throws(SystemError) {
    _ = try checked { fchmod(number, permissions) }
  }

  /// The names in a folder without `.` and `..`, sorted by bytes.
  func names() throws(SystemError) -> [FileName] {
    // A separate descriptor, because reading a folder moves its offset and `closedir` closes it.
    let own = try checked { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(own) else {
      let error = SystemError.last
      _ = close(own)
      throw error
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let error = SystemError.last
        if error.number != 0 { throw error }
        return names.sorted()
      }
      // Read in place: the name may be longer than the array that C declares for it.
      let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
      var length = 0
      while start[length] != 0 { length += 1 }
      let name = FileName(bytes: Array(UnsafeBufferPointer(start: start, count: length)))
      if name.bytes != [UInt8(ascii: ".")], name.bytes != [UInt8(ascii: "."), UInt8(ascii: ".")] {
        names.append(name)
      }
    }
  }

  /// Waits for a lock on the folder, which is released when the descriptor closes.
  func lock(exclusive: Bool) throws(SystemError) {
    _ = try checked { flock(number, exclusive ? LOCK_EX : LOCK_SH) }
  }
}

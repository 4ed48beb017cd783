#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed when nothing holds it any more.
final class Descriptor {
  let number: Int32
  private var isOpen = true

  enum Use {
    /// Never waits: a pipe without a writer opens at once.
    case reading
    /// Reading, and a link that stands there is refused.
    case readingWithoutLink
    case folder
    /// A folder, and a link that stands there is refused.
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

  /// Takes over what another call opened.
  init(owning number: Int32) {
    self.number = number
  }

  /// Uses what another one keeps open.
  init(lent number: Int32) {
    self.number = number
    isOpen = false
  }

  deinit {
    if isOpen { _ = close(number) }
  }

  /// Closes at once, for what only closing tells (a full disk on a network).
  func closeNow() throws(SystemError) {
    guard isOpen else { return }
    isOpen = false
    // Never called again after an interruption: Linux has closed it by then.
    if close(number) == -1, SystemError.last != .interrupted { throw .last }
  }

  /// Gives the file the permissions of another.
  func setPermissions(_ permissions: mode_t) throws(SystemError) {
    _ = try checked { fchmod(number, permissions) }
  }

  /// The names in a folder without `.` and `..`, sorted by bytes.
  func names() throws(SystemError) -> [FileName] {
    // A descriptor of its own, because reading a folder moves its offset and `closedir` closes it.
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
      // The name may be longer than the array that C declares for it, so it is read in place.
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

  /// Waits until no other program holds the folder; released when the descriptor closes.
  func lock(exclusive: Bool) throws(SystemError) {
    _ = try checked { flock(number, exclusive ? LOCK_EX : LOCK_SH) }
  }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of one test, removed with all it holds when the test ends. Made with system calls of its own, so that the
/// tests do not trust what they test.
final class TemporaryFolder {
  let path: String

  struct Failure: Error {
    let call: String
    let number: Int32
  }

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/datapass-tests-XXXXXX".utf8CString)
    let real: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start), let real = realpath(made, nil) else {
        return nil
      }
      defer { free(real) }
      return String(cString: real)
    }
    guard let real else { throw Failure(call: "mkdtemp", number: errno) }
    path = real
  }

  deinit {
    TemporaryFolder.remove(path)
  }

  func at(_ name: String) -> String {
    name.isEmpty ? path : "\(path)/\(name)"
  }

  /// Makes the folder and those on the way to it.
  func folder(_ name: String) throws {
    var current = path
    for part in name.split(separator: "/") {
      current += "/\(part)"
      if mkdir(current, 0o755) != 0, errno != EEXIST { throw Failure(call: "mkdir", number: errno) }
    }
  }

  /// Writes a file and makes the folders on the way to it.
  func write(_ name: String, _ text: String) throws {
    try folder(name.split(separator: "/").dropLast().joined(separator: "/"))
    let number = open(at(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try check("open", number)
    defer { close(number) }
    let bytes = Array(text.utf8)
    let written = systemWrite(number, bytes)
    if written != bytes.count { throw Failure(call: "write", number: errno) }
  }

  func link(_ name: String, to target: String) throws {
    try check("symlink", symlink(target, at(name)))
  }

  func hardLink(_ name: String, to existing: String) throws {
    try check("link", systemLink(at(existing), at(name)))
  }

  func pipe(_ name: String) throws {
    try check("mkfifo", mkfifo(at(name), 0o644))
  }

  func mode(_ name: String, _ mode: mode_t) throws {
    try check("chmod", chmod(at(name), mode))
  }

  /// A file of that many bytes that takes no room.
  func sparse(_ name: String, size: Int) throws {
    try write(name, "")
    try check("truncate", truncate(at(name), off_t(size)))
  }

  func remove(_ name: String) {
    TemporaryFolder.remove(at(name))
  }

  /// Nil where there is no file that can be read.
  func text(_ name: String) -> String? {
    let number = open(at(name), O_RDONLY | O_NONBLOCK)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(number, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// Without following links.
  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(at(name), &status) == 0
  }

  func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(at(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The number of the file on its disk; another one after it was replaced.
  func inode(_ name: String) -> UInt64? {
    var status = stat()
    return lstat(at(name), &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// Every path below the folder, sorted; folders end with `/`.
  func listing(_ name: String = "") -> [String] {
    TemporaryFolder.names(at(name)).flatMap { child -> [String] in
      let path = name.isEmpty ? child : "\(name)/\(child)"
      return TemporaryFolder.isFolder(at(path)) ? ["\(path)/"] + listing(path) : [path]
    }.sorted()
  }

  private func check(_ call: String, _ answer: Int32) throws {
    if answer < 0 { throw Failure(call: call, number: errno) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    guard isFolder(path) else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

// Outside the class, whose own methods would hide them.
private func systemWrite(_ number: Int32, _ bytes: [UInt8]) -> Int {
  write(number, bytes, bytes.count)
}

private func systemLink(_ existing: String, _ new: String) -> Int32 {
  link(existing, new)
}

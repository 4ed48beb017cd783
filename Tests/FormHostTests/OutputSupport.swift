import FormHost
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An output folder `out` in a temporary one.
struct OutputHome {
  let home: TemporaryFolder

  static let manifest = "datapass-manifest.json"
  static let journal = ".datapass-pending.json"

  init() throws {
    home = try TemporaryFolder()
  }

  @discardableResult
  func write(_ files: [String: String], force: Bool = false) throws -> OutputReport {
    try run(files, .write, force)
  }

  func check(_ files: [String: String], force: Bool = false) throws -> OutputReport {
    try run(files, .check, force)
  }

  private func run(_ files: [String: String], _ mode: OutputMode, _ force: Bool) throws -> OutputReport {
    let files = files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return try OutputFolder(home.at("out")).update(files, mode: mode, force: force)
  }

  /// What stands in the output folder, without our own notes.
  var files: [String] {
    home.listing("out").map { String($0.dropFirst("out/".count)) }.filter { $0 != OutputHome.manifest }
  }

  func text(_ path: String) -> String? {
    home.text("out/\(path)")
  }

  /// Makes files old, so that a rewriting shows.
  func age(_ path: String) throws {
    var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, home.at("out/\(path)"), &times, 0) == 0)
  }

  func isAged(_ path: String) -> Bool {
    var status = stat()
    guard lstat(home.at("out/\(path)"), &status) == 0 else { return false }
    #if canImport(Darwin)
    return status.st_mtimespec.tv_sec == 1_000_000
    #else
    return status.st_mtim.tv_sec == 1_000_000
    #endif
  }
}

extension OutputReport {
  /// `kind path` of each problem.
  var complaints: [String] {
    problems.map { "\($0.kind.rawValue) \($0.path)" }
  }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The environment variables, the process and the time.
enum Surroundings {
  static func variable(_ name: String) -> String? {
    guard !name.utf8.contains(0), let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// The first of the command’s arguments that is not UTF-8, as far as it can be shown: Swift’s own list has other bytes in
  /// its place, so that another file would be read or written.
  static var argumentOutsideUTF8: String? {
    (0..<Int(CommandLine.argc)).lazy.compactMap { CommandLine.unsafeArgv[$0] }
      .first { String(validatingCString: $0) == nil }.map { String(cString: $0) }
  }

  /// The identifier of this process, which no other running process has.
  static var processIdentifier: Int { Int(getpid()) }

  /// Whether a process of that identifier runs here.
  static func isRunning(_ process: Int) -> Bool {
    guard let number = pid_t(exactly: process), number > 0 else { return false }
    return kill(number, 0) == 0 || errno != ESRCH
  }

  static func end(_ code: Int32) -> Never { exit(code) }

  /// Seconds since 1970-01-01T00:00:00Z.
  static func now() -> Int {
    Int(time(nil))
  }
}

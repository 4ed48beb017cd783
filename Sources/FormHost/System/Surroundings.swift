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

  /// The identifier of this process, which no other running process has.
  static var processIdentifier: Int { Int(getpid()) }

  static func end(_ code: Int32) -> Never { exit(code) }

  /// Seconds since 1970-01-01T00:00:00Z.
  static func now() -> Int {
    Int(time(nil))
  }
}

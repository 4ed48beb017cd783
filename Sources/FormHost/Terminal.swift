/// The output of the command, its environment variables and its end.
package enum Terminal {
  /// Whether a descriptor (1: standard output, 2: standard error) is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    Stream.isTerminal(descriptor)
  }

  /// Writes all the bytes; false when that failed, as when the reader has gone (`datapass … | head`).
  @discardableResult
  package static func writeStandardOutput(_ bytes: [UInt8]) -> Bool {
    write(bytes, to: Stream.standardOutput)
  }

  /// Writes all the bytes; false when that failed.
  @discardableResult
  package static func writeStandardError(_ bytes: [UInt8]) -> Bool {
    write(bytes, to: Stream.standardError)
  }

  /// The value of an environment variable, which may be empty; nil where it is not set.
  package static func environment(_ name: String) -> String? {
    Surroundings.variable(name)
  }

  /// Ends the process with an exit code.
  package static func end(_ code: Int32) -> Never { Surroundings.end(code) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    _ = brokenPipesAreIgnored
    do {
      try Stream.write(descriptor, bytes)
      return true
    } catch {
      return false
    }
  }

  /// Read before each write, evaluated once.
  private static let brokenPipesAreIgnored: Bool = {
    Stream.ignoreBrokenPipes()
    return true
  }()
}

/// The output of the command, its environment variables and its end.
package enum Terminal {
  /// Whether a descriptor (1: standard output, 2: standard error) is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    Stream.isTerminal(descriptor)
  }

  /// Writes all the bytes.
  /// - Throws: why that failed, as when the disk is full or the reader has gone (`datapass … | head`).
  package static func writeStandardOutput(_ bytes: [UInt8]) throws(StreamFailure) {
    try write(bytes, to: Stream.standardOutput)
  }

  /// Whether somebody may still read the standard output: after `datapass … | head`, nobody does.
  package static var isOutputRead: Bool { Stream.isRead(Stream.standardOutput) }

  /// Writes all the bytes, if somebody reads them: where a failure is reported, its own has no other place.
  package static func writeStandardError(_ bytes: [UInt8]) {
    try? write(bytes, to: Stream.standardError)
  }

  /// Takes the numbers of standard streams that the caller closed (`>&-`), so that no file gets one of them and is written
  /// over by a report. Called before any file is opened.
  package static func reserveStandardStreams() { Stream.reserveStandardStreams() }

  /// The value of an environment variable, which may be empty; nil where it is not set.
  package static func environment(_ name: String) -> String? {
    Surroundings.variable(name)
  }

  /// The first of the command’s arguments that is not UTF-8, as far as it can be shown.
  package static var argumentOutsideUTF8: String? { Surroundings.argumentOutsideUTF8 }

  /// Ends the process with an exit code.
  package static func end(_ code: Int32) -> Never { Surroundings.end(code) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(StreamFailure) {
    _ = brokenPipesAreIgnored
    do throws(SystemError) {
      try Stream.write(descriptor, bytes)
    } catch {
      throw StreamFailure(error)
    }
  }

  /// Read before each write, evaluated once.
  private static let brokenPipesAreIgnored: Bool = {
    Stream.ignoreBrokenPipes()
    return true
  }()
}

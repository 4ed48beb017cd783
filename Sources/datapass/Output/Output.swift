import FormHost
import FormSource

/// Standard output and standard error.
enum Output {
  static func standard(_ text: String) { standard(Array(text.utf8)) }

  static func standard(_ bytes: [UInt8]) { _ = Terminal.writeStandardOutput(bytes) }

  static func error(_ text: String) { _ = Terminal.writeStandardError(Array(text.utf8)) }

  static func problem(_ words: Words, _ language: Language) { error("datapass: \(words(language))\n") }

  /// Colour only on a terminal, and never where `NO_COLOR` says something (no-color.org).
  static var isColoured: Bool {
    Terminal.isTerminal(1) && (Terminal.environment("NO_COLOR") ?? "").isEmpty
  }

  /// Ends the process while `work` is still held: releasing a whole project object by object takes as long as reading it.
  static func end<Work>(keeping work: Work, code: Int32) -> Never {
    withExtendedLifetime(work) { Terminal.end(code) }
  }
}

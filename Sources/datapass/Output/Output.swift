import FormHost
import FormSource

/// Standard output and standard error.
enum Output {
  /// A report for people, cleaned of what a project’s texts could do to a terminal or to the log of a CI service.
  static func text(_ text: String) { data(PrintedText.report(text, isColoured: isColoured)) }

  /// The same of a report in UTF-8.
  static func text(_ bytes: [UInt8]) {
    data(bytes.withUnsafeBufferPointer { PrintedText.report($0, isColoured: isColoured) })
  }

  /// What a program reads: a format that escapes texts itself. Ends the process if it cannot be written.
  static func data(_ bytes: [UInt8]) {
    do throws(StreamFailure) {
      try Terminal.writeStandardOutput(bytes)
    } catch {
      let words = Words(
        fr: "la sortie standard n’est pas écrite\u{A0}: \(error.words.french)",
        en: "standard output is not written: \(error.words.english)"
      )
      problem(words, ArgumentLanguage.of(CommandLine.arguments))
      Terminal.end(2)
    }
  }

  static func data(_ text: String) { data(Array(text.utf8)) }

  /// Edits in the format of `diff -u`: to the byte where `patch` reads them, as a report where a person does.
  static func patch(_ bytes: [UInt8]) {
    Terminal.isTerminal(1) ? text(String(decoding: bytes, as: UTF8.self)) : data(bytes)
  }

  static func error(_ text: String) {
    Terminal.writeStandardError(PrintedText.report(text, isColoured: isColoured))
  }

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

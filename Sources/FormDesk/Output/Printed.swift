#if Desk
import FormHost
import FormSource

/// What the desk prints: lines for people.
enum Printed {
  /// Nobody may be reading any more: the desk goes on.
  static func line(_ text: String) {
    try? Terminal.writeStandardOutput(PrintedText.report(text + "\n", isColoured: false))
  }

  static func problem(_ text: String) {
    Terminal.writeStandardError(PrintedText.report(text + "\n", isColoured: false))
  }
}
#endif

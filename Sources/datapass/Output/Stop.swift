/// Ends a command with an exit code and a message.
struct Stop: Error {
  let code: Int32
  let message: String

  /// The command could not run.
  static func refusal(_ message: String) -> Stop { Stop(code: 2, message: "datapass: \(message)") }
}

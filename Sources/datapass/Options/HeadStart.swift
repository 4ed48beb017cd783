import FormCompiler
import FormConcurrency
import FormSource

/// The project that the command line seems to be about, read and parsed while the command line is still being
/// understood: one core does nothing else then.
///
/// A wrong guess costs a reading, and changes nothing.
enum HeadStart {
  private static let guess = path(in: CommandLine.arguments).map { path in
    (path: path, project: Ahead { try? LoadedProject(reading: path, .french, parsing: true) })
  }

  /// Begins the work, where there is any to guess.
  static func begin() {
    _ = guess
  }

  /// The project of a path, if it is the one that was guessed.
  static func project(_ path: String) -> LoadedProject? {
    guess.flatMap { $0.path == path ? $0.project.value : nil }
  }

  /// The first argument of a command that reads a whole project, unless it may be an option’s.
  private static func path(in arguments: [String]) -> String? {
    guard arguments.count > 1, ["lint", "compile"].contains(arguments[1]),
      !arguments.contains("--help"), !arguments.contains("-h")
    else { return nil }
    let places = arguments.indices.dropFirst(2)
    return places.first { !arguments[$0].hasPrefix("-") && !arguments[$0 - 1].hasPrefix("-") }.map { arguments[$0] }
      ?? "."
  }
}

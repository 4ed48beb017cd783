/// Runs git.
enum GitCommand {
  /// The maximum output in bytes; a checkout gives far less.
  private static let limit = 1 << 30

  /// The variables that locate git and its settings, such as `safe.directory`; none selects another repository.
  private static let kept = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
  ]

  /// What keeps a user’s settings out of what `git log` prints.
  static let plainLog = ["--no-color", "--no-show-signature", "--encoding=UTF-8"]

  static func run(
    _ arguments: [String],
    in folder: String
  ) throws(GitError) -> ChildProcess.Result {
    do throws(SystemError) {
      return try process(arguments, in: folder).run(limit: limit)
    } catch {
      throw error.isMissing ? .noGit : error == .tooLarge ? .tooMuch : .refused
    }
  }

  static func process(_ arguments: [String], in folder: String) -> ChildProcess {
    let environment =
      kept.compactMap { name in Surroundings.variable(name).map { (name, $0) } } + [
        // Keeps git from fetching missing objects in a partial clone; older versions know only GIT_ALLOW_PROTOCOL.
        ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"), ("LC_ALL", "C"),
      ]
    return ChildProcess(
      program: "git",
      arguments: ["--no-pager", "-C", folder] + arguments,
      environment: environment
    )
  }

  /// The first line of an answer, such as an object name.
  static func firstLine(_ output: [UInt8]) -> String? {
    output.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Git, asked one thing.
enum GitCommand {
  /// Bytes of one answer; a checkout has far less.
  private static let limit = 1 << 30

  /// The variables that find git and give it its permission to read the folder; none points it to another repository.
  private static let kept = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
  ]

  static func run(
    _ arguments: [String],
    in folder: String,
    input: [UInt8] = []
  ) throws(GitError) -> ChildProcess.Result {
    let environment =
      kept.compactMap { name in Surroundings.variable(name).map { (name, $0) } } + [
        // In a partial clone git would fetch what it lacks; older versions know the protocols only.
        ("GIT_NO_LAZY_FETCH", "1"), ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"), ("LC_ALL", "C"),
      ]
    let process = ChildProcess(
      program: "git",
      arguments: ["--no-pager", "-C", folder] + arguments,
      environment: environment
    )
    do throws(SystemError) {
      return try process.run(input: input, limit: limit)
    } catch {
      throw error.isMissing ? .noGit : .refused
    }
  }

  /// A name that git answered with, which stands on a line of its own.
  static func firstLine(_ output: [UInt8]) -> String? {
    output.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) }
  }
}

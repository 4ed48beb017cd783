import FormTestSupport

/// A project, linted and fixed.
enum ProjectTarget {
  static func run(_ bytes: [UInt8]) {
    // One input in eight is linted twice: that takes as long as another input.
    let isRepeated = bytes.digest % 8 == 0
    requireNone(ProjectCheck.flaws(of: ProjectInput.project(bytes).project, isRepeated: isRepeated), "a project")
  }
}

import ArgumentParser

/// `datapass preview`
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: """
      Montre les pages pendant qu’on écrit, dans un navigateur de cette machine. (Shows the pages while one writes, in a \
      browser on this machine.)
      """
  )

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @OptionGroup
  var desk: DeskOptions

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    try DeskProgram.start(["preview", path] + desk.arguments + language.arguments, language.language(nil))
  }
}

import ArgumentParser
import FormCompiler
import FormHost

/// The command line: subcommands, options and exit codes, nothing else.
struct Datapass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datapass",
    abstract: "Vérifie et compile les formulaires déclaratifs de DataPass. (Checks and compiles DataPass forms.)",
    version: Tool.version,
    subcommands: [
      Lint.self, Compile.self, Try.self, Validate.self, Example.self, Blocks.self, New.self, Schema.self, Rules.self,
      Explain.self, Template.self,
    ]
  )
}

@main
enum Main {
  static func main() {
    Pipeline.prepare()
    do {
      var command = try Datapass.parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      Output.error(stop.message + "\n")
      Terminal.end(stop.code)
    } catch {
      let code = Datapass.exitCode(for: error)
      let message = Datapass.fullMessage(for: error)
      if code == .success {
        Output.standard(message + "\n")
        Terminal.end(0)
      }
      Output.error(message + "\n")
      // The contract: 2 where the command could not run at all.
      Terminal.end(2)
    }
  }
}

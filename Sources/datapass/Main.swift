import ArgumentParser
import FormCompiler
import FormConcurrency
import FormHost

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line: subcommands, options and exit codes, nothing else.
struct Datapass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datapass",
    abstract: "Vérifie et compile les formulaires déclaratifs de DataPass. (Checks and compiles DataPass forms.)",
    version: Tool.version,
    subcommands: [
      Lint.self, Compile.self, Validate.self, Example.self, Blocks.self, New.self, Schema.self, Rules.self,
      Explain.self, Template.self,
    ]
  )
}

extension Datapass {
  /// The subcommand that is named first, read without the others being looked at; nil where there is anything to
  /// explain, which only the whole command can.
  fileprivate static func quickly(_ arguments: [String]) -> (any ParsableCommand)? {
    guard arguments.count > 1,
      let subcommand = configuration.subcommands.first(where: { $0._commandName == arguments[1] })
    else { return nil }
    return try? subcommand.parse(Array(arguments.dropFirst(2)))
  }
}

@main
enum Main {
  static func main() {
    Allocator.takeLargeSteps()
    // The arguments are read by one core only.
    Parallel.makeThreads { Allocator.takeLargePages() }
    Allocator.takeLargePages()
    Pipeline.prepare()
    HeadStart.begin()
    do {
      if let command = Datapass.quickly(CommandLine.arguments) {
        var command = command
        return try command.run()
      }
      var command = try Datapass.parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      Output.error(stop.message + "\n")
      exit(stop.code)
    } catch {
      let code = Datapass.exitCode(for: error)
      let message = Datapass.fullMessage(for: error)
      if code == .success {
        Output.standard(message + "\n")
        exit(0)
      }
      Output.error(message + "\n")
      // The contract: 2 where the command could not run at all.
      exit(2)
    }
  }
}

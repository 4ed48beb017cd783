#if Desk
import ArgumentParser
import FormCompiler

/// The command line of the desk: `datapass preview` and `datapass rehearse` start it.
struct DatapassDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datapass-desk",
    abstract: "Montre le guichet déclaré, sur cette machine. (Shows the declared desk, on this machine.)",
    version: Tool.version,
    subcommands: [PreviewCommand.self, RehearseCommand.self]
  )
}
#endif

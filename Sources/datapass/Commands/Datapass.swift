import ArgumentParser
import FormCompiler

/// The command line: subcommands, options and exit codes, nothing else.
struct Datapass: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "datapass",
    abstract: "Vérifie et compile les formulaires déclaratifs de DataPass. (Checks and compiles DataPass forms.)",
    version: Tool.version,
    subcommands: [
      Lint.self, Compile.self, Try.self, Validate.self, Example.self, Show.self, LifeCommand.self, Diff.self,
      Blocks.self, New.self, Schema.self, Rules.self, Explain.self, Template.self, LSP.self, Preview.self,
      Rehearse.self,
    ]
  )
}

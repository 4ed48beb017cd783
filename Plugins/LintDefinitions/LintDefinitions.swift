import Foundation
import PackagePlugin

/// `swift package lint-definitions`: runs `datapass lint` in the package’s folder, with the arguments it was given.
@main
struct LintDefinitions: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let lint = Process()
    lint.executableURL = try context.tool(named: "datapass").url
    lint.arguments = ["lint"] + arguments
    lint.currentDirectoryURL = context.package.directoryURL
    try lint.run()
    lint.waitUntilExit()
    if lint.terminationStatus != 0 { exit(lint.terminationStatus) }
  }
}

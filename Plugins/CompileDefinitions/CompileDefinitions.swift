import Foundation
import PackagePlugin

/// Compiles the definitions of a target into it: a Swift file for each declared file, in the build folder.
///
/// Nothing is read to plan the build but names of files and the `datapass.yml`; what is wrong in the definitions is found
/// by the tool, while building, and stops the build at its place.
@main
struct CompileDefinitions: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folders = [target.directoryURL, context.package.directoryURL]
    guard let project = folders.lazy.compactMap({ DefinitionsProject(root: $0) }).first else {
      Diagnostics.error(Message.noProject(for: target.name, in: folders))
      return []
    }
    let words = project.settings.isEnglish ? \Message.english : \Message.french
    if let key = project.settings.unreadableKey {
      Diagnostics.error(Message.unreadablePlaces(key)[keyPath: words], file: project.settingsFile.path)
      return []
    }
    if !target.recursiveTargetDependencies.contains(where: { $0.name == "FormSubmission" }) {
      Diagnostics.error(Message.missingLibrary(target.name)[keyPath: words])
      return []
    }
    let output = context.pluginWorkDirectoryURL
    let sources = output.appending(path: "swift", directoryHint: .isDirectory)
    return [
      .buildCommand(
        displayName: Message.compiling(target.name)[keyPath: words],
        executable: try context.tool(named: "datapass").url,
        arguments: [
          "compile", project.root.path, "--emit", "swift", "--swift-layout", "sources", "--output", output.path,
          // The folder is the plugin’s own: whatever is there, it wrote itself.
          "--force", "--fail-on", "error", "--format", "gcc",
        ],
        inputFiles: project.inputFiles,
        outputFiles: project.sourceNames.map { sources.appending(path: $0, directoryHint: .notDirectory) }
      )
    ]
  }
}

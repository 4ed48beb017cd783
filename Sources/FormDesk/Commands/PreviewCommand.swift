#if Desk
import ArgumentParser
import FormHost
import FormSource

/// `datapass preview`
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Montre les pages pendant qu’on écrit. (Shows the pages while one writes.)"
  )

  @Argument(help: "Le projet. (The project.)")
  var path: String = "."

  @OptionGroup
  var address: AddressOptions

  func run() async throws {
    let project = PreviewProject(try address.root(of: path))
    let language = await project.language(asked: address.lang)
    let desk = DeskServer(port: address.port, language: language, title: Words(fr: "L’aperçu", en: "The preview"))
    let designSystem = DesignSystem(address.dsfr, below: project.root.path)
    try await desk.run(following: project) { PreviewRoutes(project, language, designSystem).add(to: $0) }
  }
}
#endif

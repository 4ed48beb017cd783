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
    let root = try Self.root(of: path, address.lang ?? .french)
    let project = PreviewProject(root)
    let language = await project.language(asked: address.lang)
    let desk = DeskServer(port: address.port, language: language, title: Words(fr: "L’aperçu", en: "The preview"))
    let designSystem = DesignSystem(address.dsfr, below: root.path)
    try await desk.run(following: project) { PreviewRoutes(project, language, designSystem).add(to: $0) }
  }

  private static func root(of path: String, _ language: Language) throws -> ProjectRoot {
    do {
      return try ProjectRoot.find(from: path)
    } catch {
      throw DeskStop(Words(fr: error.words.french, en: error.words.english), language)
    }
  }
}
#endif

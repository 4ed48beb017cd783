import ArgumentParser
import FormCatalog
import FormSource

/// `datapass blocks [NAME]`
struct Blocks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blocks",
    abstract: """
      Montre les blocs standards tels qu’ils sont déclarés, et le nom de leurs champs. (Shows the standard blocks as they \
      are declared, and the names of their fields.)
      """
  )

  @Argument(help: "Le nom du bloc à montrer\u{A0}; tous par défaut. (The name of the block to show; all by default.)")
  var name: String?

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    if let text = BlockListing.text(of: name, language.language(nil)) {
      Output.text(text)
      return
    }
    let names = StandardLibrary.shared.blocks.map(\.name.value)
    let words = Words(fr: "aucun bloc standard ne s’appelle", en: "no standard block is called")
    let stop = Stop.unknown(name ?? "", among: names, words, language.language(nil))
    throw Stop(code: stop.code, message: "\(stop.message)\n\(names.joined(separator: ", "))")
  }
}

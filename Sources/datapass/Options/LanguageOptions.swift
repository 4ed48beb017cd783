import ArgumentParser
import FormSource

extension Language: ExpressibleByArgument {}

/// The language of messages: the one asked for, else the project’s, else French.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "La langue des messages. (The language of messages.)")
  var asked: Language?

  func language(_ project: Language?) -> Language {
    asked ?? project ?? .french
  }
}

import FormCatalog
import FormCompiler
import FormHost
import FormSource

/// The language of messages about arguments that could not be read.
enum ArgumentLanguage {
  /// The one after `--lang`, else that of the project around the working folder, else French.
  static func of(_ arguments: [String]) -> Language {
    for (place, argument) in arguments.enumerated() {
      let value = argument == "--lang" ? arguments.dropFirst(place + 1).first : argument.value(of: "--lang=")
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return ofProject ?? .french
  }

  private static var ofProject: Language? {
    guard let root = try? ProjectRoot.find(from: "."),
      let file = SourceReader.configuration(below: root.path)
    else { return nil }
    return Configuration.read(file, rules: RuleRegistry.all).0.language
  }
}

extension String {
  /// What follows a prefix; nil without it.
  fileprivate func value(of prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

import Foundation

/// What the plugin says itself, in the language of the project; what is wrong in definitions is said by the tool.
struct Message {
  let french: String
  let english: String

  static func compiling(_ target: String) -> Message {
    Message(french: "Compilation des définitions de \(target)", english: "Compiling the definitions of \(target)")
  }

  /// In both languages, since there is no project to ask.
  static func noProject(for target: String, in folders: [URL]) -> String {
    let names = folders.map(\.path)
    let signs = ["datapass.yml", "definitions/authorization_definitions/", "config/authorization_definitions/"]
    let french =
      "aucune définition pour \(target)\u{A0}: ni \(names.joined(separator: ", ni ")) n’a "
      + signs.joined(separator: ", ni ")
    let english =
      "no definitions for \(target): neither \(names.joined(separator: " nor ")) has "
      + signs.joined(separator: " or ")
    return "\(french) (\(english))"
  }

  static func unreadablePlaces(_ key: String) -> Message {
    Message(
      french: "le plugin ne comprend pas «\u{A0}\(key)\u{A0}»\u{A0}: sous sources, écrivez une ligne clé: chemin par "
        + "emplacement",
      english: "the plugin does not understand “\(key)”: below sources, write one line key: path for each place"
    )
  }

  static func missingLibrary(_ target: String) -> Message {
    let product = #".product(name: "FormSubmission", package: "datapass")"#
    return Message(
      french: "ce qui est compilé importe FormSubmission\u{A0}: ajoutez \(product) aux dépendances de \(target)",
      english: "what is compiled imports FormSubmission: add \(product) to the dependencies of \(target)"
    )
  }
}

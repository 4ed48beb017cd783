#if Desk
/// Where the templates of definitions are.
enum TemplatePaths {
  static let root = ["modeles"]

  static func all(_ definition: String) -> [String] { root + [definition] }

  /// No number is a word.
  static let newName = "nouveau"

  static func new(_ definition: String) -> [String] { all(definition) + [newName] }

  static func one(_ id: Int, of definition: String) -> [String] { all(definition) + [String(id)] }

  static let removal = "suppression"
}
#endif

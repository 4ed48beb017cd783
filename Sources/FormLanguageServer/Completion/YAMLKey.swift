import FormTemplates

/// A name as a key or a word: between quotes where YAML would read something else.
enum YAMLKey {
  static func text(_ name: String) -> String { YAMLText.scalar(name, indent: 0) }
}

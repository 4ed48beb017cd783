import FormCatalog

/// The contacts that the standard blocks can ask for.
enum ContactChoices {
  static let all = StandardLibrary.shared.blocks.flatMap(\.kinds).map {
    ScaffoldQuestion.Choice($0.name.value, $0.label)
  }
}

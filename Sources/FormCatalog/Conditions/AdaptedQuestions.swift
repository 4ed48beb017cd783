import FormSource

/// What definitions and forms take away from the blocks that they adapt: questions, and options.
struct AdaptedQuestions {
  /// The questions that are removed, at their first removal.
  let removed: [String: Located<String>]
  private let levels: [Level]
  /// Where something is taken away.
  let places: Set<ByteSpan>

  private struct Level {
    let source: SourceID
    /// The key `options` of each question whose options are declared anew.
    let options: [String: Located<String>]
  }

  /// - Parameter levels: the adaptations, in the order in which they apply.
  init(_ levels: [[BlockDeclaration]]) {
    removed = Dictionary(
      levels.joined().flatMap(\.removed).map { ($0.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.levels = levels.compactMap { blocks in
      guard let source = blocks.first?.name.span.source else { return nil }
      let options = blocks.flatMap(\.fields).compactMap { field in
        field.attributes.key("options").map { (field.name.value, $0) }
      }
      return Level(source: source, options: Dictionary(options, uniquingKeysWith: { $1 }))
    }
    places = Set(removed.values.map(\.span) + self.levels.flatMap { $0.options.values.map(\.span) })
  }

  /// Where the options of a question are declared anew, if that is what a condition could not know: it was written before.
  func options(of field: String, unknownTo condition: ByteSpan) -> Located<String>? {
    guard let last = levels.lastIndex(where: { $0.options[field] != nil }),
      !levels[last...].contains(where: { $0.source == condition.source })
    else { return nil }
    return levels[last].options[field]
  }
}

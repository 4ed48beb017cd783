import FormJSON
import FormSource

/// What editors show of a text besides its letters: folded lines, colours, lines of words above it.
struct OutlineAnswer {
  let locations: Locations

  func folds(_ ranges: [FoldedRange]) -> JSONValue {
    .array(
      ranges.compactMap { range in
        let lines = locations.range(range.span)
        guard lines.lowerBound.line < lines.upperBound.line else { return nil }
        var members: [JSONValue.Member] = [
          .init("startLine", .integer(lines.lowerBound.line)), .init("endLine", .integer(lines.upperBound.line)),
        ]
        switch range.kind {
        case .entry: break
        case .comment: members.append(.init("kind", "comment"))
        }
        return .object(members)
      }
    )
  }

  // MARK: Semantic tokens

  /// The names of types and of their modifiers, in the order of their numbers. They are those of the protocol, which
  /// editors have colours for.
  static let legend: JSONValue = [
    "tokenTypes": .array(types.map { .string($0) }), "tokenModifiers": ["declaration"],
  ]

  private static let types = ["parameter", "macro", "variable"]

  /// The type of a token, and whether it is marked as a declaration.
  private static func type(_ kind: SemanticToken.Kind) -> (name: String, isDeclaration: Bool) {
    switch kind {
    case .placeholder: ("parameter", false)
    case .embeddedCode: ("macro", false)
    case .alias: ("variable", false)
    case .anchor: ("variable", true)
    }
  }

  /// Each token as five numbers: lines and columns since the one before, length, type, modifiers.
  func tokens(_ tokens: [SemanticToken]) -> JSONValue {
    var data: [JSONValue] = []
    var last = LinePosition(line: 0, character: 0)
    for token in tokens {
      let range = locations.range(token.span)
      let (start, end) = (range.lowerBound, range.upperBound)
      let (name, isDeclaration) = Self.type(token.kind)
      guard start.line == end.line, start < end, start >= last, let type = Self.types.firstIndex(of: name) else {
        continue
      }
      let line = start.line - last.line
      data += [
        .integer(line), .integer(line == 0 ? start.character - last.character : start.character),
        .integer(end.character - start.character), .integer(type), .integer(isDeclaration ? 1 : 0),
      ]
      last = start
    }
    return ["data": .array(data)]
  }

  // MARK: Lenses

  /// Each leads to its places by a command that our extension of VS Code has; other editors show the words.
  func lenses(_ lenses: [Lens], _ language: Language) -> JSONValue {
    .array(
      lenses.map { lens in
        let range = JSONValue(locations.range(lens.span))
        let places = lens.places.map(locations.json)
        let arguments: [JSONValue] = [
          .string(locations.uri(of: lens.span.source)), JSONValue(locations.range(lens.span).lowerBound),
          .array(places),
        ]
        let title = lens.title(language)
        return [
          "range": range,
          "command": [
            "title": .string(title), "command": .string(Self.command),
            "arguments": .array(places.isEmpty ? [] : arguments),
          ],
        ]
      }
    )
  }

  private static let command = "datapass.show"
}

import FormJSON

extension JSONValue {
  init(_ position: LinePosition) {
    self = ["line": .integer(position.line), "character": .integer(position.character)]
  }

  init(_ range: Range<LinePosition>) {
    self = ["start": JSONValue(range.lowerBound), "end": JSONValue(range.upperBound)]
  }
}

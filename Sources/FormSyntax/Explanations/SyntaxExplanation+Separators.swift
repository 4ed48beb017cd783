import FormSource

/// A colon or a dash that is missing, or that is not followed by a space.
extension SyntaxExplanation {
  static func separatorMistake(_ failure: ParseFailure.SyntaxError, _ bytes: [UInt8]) -> SyntaxExplanation? {
    switch failure.problem {
    case "could not find expected ':'":
      return missingColon(TextLine(bytes, at: failure.contextOffset ?? failure.offset))
    case "did not find expected '-' indicator", "did not find expected key":
      let line = TextLine(bytes, at: failure.offset)
      return gluedDash(line) ?? falseDash(line) ?? line.previous.flatMap(falseDash)
    case "mapping values are not allowed in this context":
      // The first key of an entry, without its colon, is read as a text that the next key continues.
      let line = TextLine(bytes, at: failure.offset)
      guard failure.offset == line.keyColon, let above = line.previous, above.indentation == line.indentation,
        above.indentation > 0, !above.hasInlineValue, above.bytes[above.content.upperBound - 1] != UInt8(ascii: ":")
      else { return nil }
      return missingColon(above)
    default: return nil
    }
  }

  private static func missingColon(_ line: TextLine) -> SyntaxExplanation? {
    let content = line.content
    guard !content.isEmpty else { return nil }
    if let colon = line.keyColon { return gluedColon(line, colon) }
    if let dash = gluedDash(line) { return dash }
    var end = content.lowerBound
    while end < content.upperBound, line.bytes[end].isNameByte { end += 1 }
    guard end > content.lowerBound else { return nil }
    let name = line.text(content.lowerBound..<end)
    let value = line.text(end..<content.upperBound).drop { " =;,".contains($0) }
    return SyntaxExplanation(
      Words(
        fr: "il manque un deux-points à cette ligne, ou elle n’est pas alignée sur le texte qu’elle continue",
        en: "this line lacks a colon, or is not aligned with the text that it continues"
      ),
      written(name, value).map { Words(fr: "si c’est une clé, écrivez \($0)", en: "if it is a key, write \($0)") },
      at: content
    )
  }

  /// A key whose colon is followed by its value, or by a space that YAML takes for a letter.
  private static func gluedColon(_ line: TextLine, _ colon: Int) -> SyntaxExplanation? {
    guard colon + 1 < line.content.upperBound else { return nil }
    let name = line.text(nameStart(line, colon)..<colon)
    if let invisible = InvisibleCharacter(line.bytes, at: colon + 1) {
      let value = line.text(invisible.range.upperBound..<line.content.upperBound)
      return SyntaxExplanation(
        Words(
          fr:
            "le deux-points est suivi d’un caractère invisible (espace insécable ou autre), que YAML prend pour une lettre",
          en:
            "the colon is followed by an invisible character (such as a no-break space), which YAML takes for a letter"
        ),
        written(name, value[...]).map {
          Words(fr: "écrivez \($0), avec une espace ordinaire", en: "write \($0), with an ordinary space")
        },
        at: invisible.range
      )
    }
    guard !line.bytes[(colon + 1)...].starts(with: "//".utf8) else { return nil }
    let value = line.text(colon + 1..<line.content.upperBound)
    return SyntaxExplanation(
      Words(
        fr: "il manque une espace après le deux-points",
        en: "a space is missing after the colon"
      ),
      written(name, value[...]).map { Words(fr: "écrivez \($0)", en: "write \($0)") },
      at: line.content
    )
  }

  private static func gluedDash(_ line: TextLine) -> SyntaxExplanation? {
    let start = line.content.lowerBound
    guard line.starts(with: "-"), start + 1 < line.content.upperBound, line.bytes[start + 1].isNameByte,
      line.bytes[start + 1] != UInt8(ascii: "-")
    else { return nil }
    let item = line.text(start + 1..<line.content.upperBound)
    return SyntaxExplanation(
      Words(fr: "il manque une espace après le tiret", en: "a space is missing after the dash"),
      item.utf8.count < 60 ? Words(fr: "écrivez - \(item)", en: "write - \(item)") : nil,
      at: line.content
    )
  }

  /// A bullet or a long dash, as word processors begin the items of a list.
  private static func falseDash(_ line: TextLine) -> SyntaxExplanation? {
    let start = line.content.lowerBound
    guard let sign = ["•", "–", "—", "·", "▪", "‣", "*"].first(where: { line.bytes[start...].starts(with: $0.utf8) }),
      line.bytes[(start + sign.utf8.count)...].first == UInt8(ascii: " "),
      start + sign.utf8.count < line.content.upperBound
    else { return nil }
    let item = line.text(start + sign.utf8.count + 1..<line.content.upperBound)
    return SyntaxExplanation(
      Words(
        fr: "\(Quoted(sign).french) n’est pas le tiret par lequel YAML commence un élément de liste",
        en: "\(Quoted(sign).english) is not the dash that begins an item of a list in YAML"
      ),
      item.utf8.count < 60 ? Words(fr: "écrivez - \(item)", en: "write - \(item)") : nil,
      at: start..<start + sign.utf8.count
    )
  }

  private static func nameStart(_ line: TextLine, _ colon: Int) -> Int {
    var start = colon
    while start > line.start, line.bytes[start - 1].isNameByte { start -= 1 }
    return start
  }

  /// A key with its value as it should be written; nil if that is too long to show.
  private static func written(_ name: String, _ value: Substring) -> String? {
    guard value.utf8.count < 60 else { return "\(name): …" }
    return value.isEmpty ? "\(name):" : "\(name): \(value)"
  }
}

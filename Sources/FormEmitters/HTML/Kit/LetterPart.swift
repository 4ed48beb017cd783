/// A part of a letter: paragraphs, then a list.
struct LetterPart {
  var title: String?
  var paragraphs: [LetterLine] = []
  var items: [LetterLine] = []
}

/// A paragraph or a list item, with an optional address after it and items of its own.
struct LetterLine {
  let text: String
  let link: PageAddress?
  let items: [LetterLine]

  init(_ text: String, link: PageAddress? = nil, _ items: [LetterLine] = []) {
    self.text = text
    self.link = link
    self.items = items
  }
}

extension LetterLine {
  /// What applicants still have to answer, block by block.
  static func lines(_ blocks: [Remainder.Block]) -> [LetterLine] {
    blocks.map { block in
      // A question with the title of its block is said once.
      if let only = block.items.first, block.items.count == 1, only.title == block.title { return line(only) }
      return LetterLine(block.title, block.items.map(line))
    }
  }

  static func line(_ item: Remainder.Item) -> LetterLine {
    let choices = item.choices.map { LetterLine(([$0.title] + $0.notes).joined(separator: " – ")) }
    let one = choices.count == 2 ? "L’un des deux suffit\u{A0}:" : "Un seul suffit\u{A0}:"
    let notes = (item.notes + [item.condition].compactMap { $0 }).map { LetterLine($0) }
    return LetterLine(item.title, notes + (choices.isEmpty ? [] : [LetterLine(one, choices)]))
  }
}

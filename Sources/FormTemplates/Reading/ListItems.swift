/// How the items of a list are told apart where people write them in one text: by commas, semicolons, bars and lines. A
/// known label that contains such a sign is one item.
package struct ListItems {
  /// The labels that contain a separator, folded.
  private let labels: Set<String>
  /// The length of the longest of them, in bytes.
  private let longest: Int

  package init(_ labels: some Sequence<String>) {
    self.labels = Set(labels.lazy.filter { $0.contains(where: Self.separates) }.map(AnswerText.folded))
    longest = self.labels.map(\.utf8.count).max() ?? 0
  }

  /// Items without a comma in them.
  package static let plain = ListItems([])

  /// The items of a text, in order: the longest label first, what is left between separators.
  func split(_ text: String) -> [String] {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: Self.separates)
    var items: [String] = []
    var place = 0
    while place < parts.count {
      let last = label(from: place, parts, text) ?? place
      let written = String(text[parts[place].startIndex..<parts[last].endIndex]).trimmedOfSpaces
      let item =
        Self.bullets.first { written.hasPrefix($0) }.map { written.dropFirst($0.count).trimmedOfSpaces } ?? written
      if !item.isEmpty { items.append(String(item)) }
      place = last + 1
    }
    return items
  }

  /// What people put before the items of a list that they write below each other.
  private static let bullets = ["• ", "- ", "– ", "* ", "· "]

  /// The last part of the longest label that begins with a part.
  private func label(from first: Int, _ parts: [Substring], _ text: String) -> Int? {
    guard longest > 0, !parts[first].trimmedOfSpaces.isEmpty else { return nil }
    var found: Int?
    for last in parts.indices[first...] {
      let joined = AnswerText.folded(String(text[parts[first].startIndex..<parts[last].endIndex]))
      if joined.utf8.count > longest { break }
      if labels.contains(joined) { found = last }
    }
    return found
  }

  private static func separates(_ character: Character) -> Bool { ";,|".contains(character) || character.isNewline }
}

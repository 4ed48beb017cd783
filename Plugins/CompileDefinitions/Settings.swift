import Foundation

/// What the plan of a build has to know of a `datapass.yml`. Only the tool reads YAML, and it does not exist yet: keys and
/// their values are understood where each pair is a line of its own.
struct Settings {
  private(set) var isEnglish = false
  /// The places of sources that differ from the layout’s, relative to the root, by their keys.
  private(set) var sources: [String: String] = [:]
  /// Other files and folders that the tool reads.
  private(set) var otherPlaces: [String] = []
  /// A place that is written in another way.
  private(set) var unreadableKey: String?

  init(_ text: String) {
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.pair(line) else { continue }
      let isTop = line.first?.isWhitespace == false
      if isTop { section = key }
      switch (isTop, section) {
      case (true, "language"): isEnglish = value == "en"
      case (true, "baseline"), (true, "overlay"): otherPlaces.append(value)
      case (true, "sources") where !value.isEmpty: unreadableKey = key
      case (false, "sources"):
        sources[key] = value
        if let first = value.first, "&*{[|>!".contains(first) { unreadableKey = key }
      default: break
      }
    }
  }

  /// The key and the value of a line, without a comment and quotation marks.
  private static func pair(_ line: Substring) -> (key: String, value: String)? {
    let text = line.trimmingCharacters(in: .whitespaces)
    guard !text.hasPrefix("#"), let colon = text.firstIndex(of: ":") else { return nil }
    let rest = String(text[text.index(after: colon)...])
    let value = (rest.range(of: " #").map { String(rest[..<$0.lowerBound]) } ?? rest)
    let quotes = CharacterSet(charactersIn: "\"'").union(.whitespaces)
    return (text[..<colon].trimmingCharacters(in: quotes), value.trimmingCharacters(in: quotes))
  }
}

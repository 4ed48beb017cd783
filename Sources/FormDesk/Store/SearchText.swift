#if Desk
import GRDB

/// Texts as the search knows them: accents, capitals and ligatures do not count.
enum SearchText {
  static func folded(_ text: String) -> String {
    text.replacing("œ", with: "oe").replacing("Œ", with: "OE").replacing("æ", with: "ae").replacing("Æ", with: "AE")
  }

  /// What finds the texts in which each word that somebody typed begins a word; nil for no word. Nothing of it is syntax.
  static func pattern(_ typed: String) -> String? {
    // No name is longer.
    FTS5Pattern(matchingAllPrefixesIn: String(folded(typed).prefix(200)))?.rawPattern
  }

  /// A word that stands for a value and for nothing else: letters and digits alone, which the search does not take apart.
  static func facet(_ kind: String, _ value: String) -> String {
    "x\(kind)x" + value.utf8.map { byte in String(Int(byte) + 256, radix: 16).dropFirst() }.joined()
  }
}
#endif

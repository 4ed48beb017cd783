/// A text in the two languages of the tool.
package struct Words: Hashable, Sendable {
  package let french: String
  package let english: String

  package init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

/// A language of the tool; the raw value is its code in options and in `datapass.yml`.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"
}

/// A name in the quotation marks of each language: « name » (with no-break spaces) and “name”.
package struct Quoted: Sendable {
  package let french: String
  package let english: String

  package init(_ name: String) {
    let shown = Quoted.shortened(name)
    french = "«\u{A0}\(shown)\u{A0}»"
    english = "“\(shown)”"
  }

  /// A sentence that begins with the name.
  package func words(fr: String, en: String) -> Words { Words(fr: "\(french) \(fr)", en: "\(english) \(en)") }

  /// The text as one line of at most `limit` code points, then “…”, with control characters as “·”: names read from a
  /// project may contain anything.
  package static func shortened(_ text: String, limit: Int = 60) -> String {
    if text.utf8.count <= limit, text.unicodeScalars.allSatisfy({ PrintedText.shown($0) == $0 }) { return text }
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return result + "…" }
      result.unicodeScalars.append(PrintedText.shown(scalar))
      count += 1
    }
    return result
  }
}

/// A list of quoted names in each language: « a », « b » et « c ». Of more than four names, the first three and the
/// number of others.
package struct QuotedList: Sendable {
  package let french: String
  package let english: String

  package init(_ names: [String]) {
    self.init(names) { Words(fr: Quoted($0).french, en: Quoted($0).english) }
  }

  /// A list of what is quoted already, or needs no quotation marks: `words` is asked only for what is shown.
  package init<Item>(_ items: [Item], _ words: (Item) -> Words) {
    let shown = items.prefix(items.count > 4 ? 3 : 4).map(words)
    let rest = items.count - shown.count
    french = (shown.map(\.french) + (rest > 0 ? ["\(rest) autres"] : [])).listed("et")
    english = (shown.map(\.english) + (rest > 0 ? ["\(rest) others"] : [])).listed("and")
  }
}

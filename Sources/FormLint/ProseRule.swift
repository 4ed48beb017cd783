package import FormCatalog
package import FormSource

/// A rule over the sentences of one text: its words, its spaces, its punctuation. The text is read once for all such
/// rules, and they are asked only where something was found.
package protocol ProseRule: SendableMetatype {
  static var rule: Rule { get }

  /// Adds a finding where a text holds what the rule is about: one for the text, with all corrections in its fix.
  static func check(_ prose: Prose, of text: CatalogText, _ collector: inout FindingCollector)
}

/// What stands out in the sentences of a text; all places are UTF-8 offsets of the text.
package struct Prose: Sendable {
  /// Words with a frequent mistake, and what is meant.
  var misspelled: [(range: Range<Int>, text: String)] = []
  /// A little word that is written twice, with its repetition.
  var repeated: [Range<Int>] = []
  var needlessSpaces: [Range<Int>] = []
  /// Signs that lack a space, where it belongs and which it is.
  var missingSpaces: [(sign: Range<Int>, place: Int, space: String)] = []

  var isEmpty: Bool {
    misspelled.isEmpty && repeated.isEmpty && needlessSpaces.isEmpty && missingSpaces.isEmpty
  }

  /// What stands out in a text; nil where nothing does.
  static func read(_ text: CatalogText) -> Prose? {
    var value = text.value
    return value.withUTF8 { bytes in
      var prose = Prose()
      WordScanner.scan(bytes, isName: text.kind == .plain, into: &prose)
      return prose.isEmpty ? nil : prose
    }
  }
}

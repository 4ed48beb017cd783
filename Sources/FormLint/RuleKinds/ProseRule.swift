package import FormCatalog
package import FormSource

/// A rule over the sentences of one text: its words, its spaces, its punctuation. The text is scanned once for all such
/// rules; each one checks only the words and signs that it names.
package protocol ProseRule: SendableMetatype {
  static var rule: Rule { get }

  /// The words and signs to check.
  static var stops: ProseScanner.Stops { get }

  /// The mistake at one of these words or signs, if it is one.
  static func mistake(at range: Range<Int>, in text: ProseText) -> ProseMistake?

  /// Adds one finding for all mistakes of a text (at least one), with a fix that corrects them all.
  static func report(_ mistakes: [ProseMistake], in text: CatalogText, _ collector: inout FindingCollector)
}

/// Rules over sentences, with the scanner that finds what they check.
struct ProseRules: Sendable {
  private let rules: [any ProseRule.Type]
  private let scanner: ProseScanner

  init(_ rules: [any ProseRule.Type]) {
    self.rules = rules
    scanner = ProseScanner(rules.map { $0.stops })
  }

  func check(_ text: CatalogText, _ collector: inout FindingCollector) {
    var found: [(rule: Int, mistake: ProseMistake)] = []
    var value = text.value
    value.withUTF8 { bytes in
      let prose = ProseText(bytes: bytes, isName: text.kind == .plain)
      scanner.scan(bytes) { range, asked in
        for rule in rules.indices where asked & 1 << rule != 0 {
          if let mistake = rules[rule].mistake(at: range, in: prose) { found.append((rule, mistake)) }
        }
      }
    }
    // What follows a key that became a line of the text is not prose.
    if !found.isEmpty, text.traits.contains(.colon), let key = SwallowedLine.first(in: text.value) {
      found.removeAll { $0.mistake.range.lowerBound >= key.lowerBound }
    }
    guard !found.isEmpty else { return }
    for rule in rules.indices {
      let mistakes = found.filter { $0.rule == rule }.map(\.mistake)
      if !mistakes.isEmpty { rules[rule].report(mistakes, in: text, &collector) }
    }
  }
}

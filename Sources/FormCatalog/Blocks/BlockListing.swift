package import FormSource

/// The standard blocks as `datapass blocks` shows them: their source, then, as comments, the names that it does not spell
/// out. The whole is YAML.
package enum BlockListing {
  /// - Parameters:
  ///   - name: the block to show; nil for all.
  ///   - language: of the comments.
  /// - Returns: the text; nil if there is no such block.
  package static func text(of name: String?, _ language: Language) -> String? {
    let blocks = StandardLibrary.shared.blocks
    guard let name else {
      let head = StandardLibrary.preamble
      return head + blocks.map { text(of: $0, language) }.joined(separator: "\n") + "\n" + facts(language)
    }
    return blocks.first { $0.name.value == name }.map { text(of: $0, language) }
  }

  private static func text(of block: BlockDeclaration, _ language: Language) -> String {
    var text = StandardLibrary.text(of: block.name.value) ?? ""
    while text.hasSuffix("\n\n") { text.removeLast() }
    guard !block.kinds.isEmpty else { return text }
    let words = Words(
      fr: "Chaque contact donne ces champs\u{A0}; conditions, règles et réponses les nomment ainsi\u{A0}:",
      en: "Each contact gives these fields; conditions, rules and answers name them so:"
    )
    let lines = block.kinds.map { ContactFields.names(of: $0.name.value).joined(separator: ", ") }
    return text + comment([words(language)] + lines.map { "  " + $0 }, indent: 2)
  }

  private static func facts(_ language: Language) -> String {
    let words = Words(
      fr: "Une condition peut aussi porter sur le formulaire lui-même\u{A0}:",
      en: "A condition may also be about the form itself:"
    )
    return comment([words(language), "  " + ConditionChecker.facts.keys.sorted().joined(separator: ", ")], indent: 0)
  }

  private static func comment(_ lines: [String], indent: Int) -> String {
    lines.map { "\(String(repeating: " ", count: indent))# \($0)\n" }.joined()
  }
}

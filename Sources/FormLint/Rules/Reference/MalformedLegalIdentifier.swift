package import FormCatalog
package import FormSource

/// A Légifrance identifier with too few or too many digits, with a letter behind them, or misspelled.
package enum MalformedLegalIdentifier: TextRule {
  package static let rule = Rule(
    "malformed-legal-identifier",
    .reference,
    .warning,
    summary: Words(
      fr:
        "Un identifiant Légifrance (LEGIARTI, JORFTEXT…) est mal recopié\u{A0}: il a douze chiffres, et rien derrière.",
      en: "A Légifrance identifier (LEGIARTI, JORFTEXT…) is miscopied: it has twelve digits, and nothing behind them."
    ),
    reason: Words(
      fr:
        "Le lien vers le texte de loi ne mène nulle part\u{A0}: l’instructeur ne peut pas vérifier le cadre juridique.",
      en: "The link to the law leads nowhere: instructors cannot check the legal basis."
    ),
    examples: [
      .form(
        """
        initialize_with:
          intitule: Selon https://www.legifrance.gouv.fr/codes/id/⟦LEGIARTI00001852070⟧⟨LEGIARTI000018520702⟩
        """
      ),
      .form(
        """
        initialize_with:
          intitule: Selon https://www.legifrance.gouv.fr/codes/id/⟦LEGIARTI000018520702d⟧⟨LEGIARTI000018520702⟩ du code
        """
      ),
      .form(
        """
        initialize_with:
          intitule: Selon https://www.legifrance.gouv.fr/codes/id/⟦LEGIARTTI000018520702⟧⟨LEGIARTI000018520702⟩
        """
      ),
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.digit), !text.isDeferred else { return }
    var value = text.value
    guard let (range, mistake) = value.withUTF8({ firstMalformed(in: $0) }) else { return }
    collector.add(rule, in: text, at: range, words(mistake))
  }

  private enum Mistake {
    case digits(Int)
    case letterBehind(UInt8)
    case prefix(meant: [UInt8])
  }

  private static func words(_ mistake: Mistake) -> Words {
    switch mistake {
    case .digits(let count):
      return Words(
        fr: "cet identifiant Légifrance a \(count) chiffres au lieu de 12",
        en: "this Légifrance identifier has \(count) digits instead of 12"
      )
    case .letterBehind(let letter):
      let quoted = Quoted(String(UnicodeScalar(letter)))
      return Words(
        fr: "\(quoted.french) est resté collé derrière cet identifiant Légifrance",
        en: "\(quoted.english) is attached to the end of this Légifrance identifier"
      )
    case .prefix(let meant):
      let prefix = String(decoding: meant, as: UTF8.self)
      return Words(
        fr: "cet identifiant Légifrance commence mal\u{A0}: écrivez \(prefix)",
        en: "the beginning of this Légifrance identifier is wrong: write \(prefix)"
      )
    }
  }

  private static func firstMalformed(in bytes: UnsafeBufferPointer<UInt8>) -> (Range<Int>, Mistake)? {
    var offset = 0
    while offset + 12 < bytes.count {
      guard isCapital(bytes[offset]) else {
        offset += 1
        continue
      }
      var digits = offset + 1
      while digits < bytes.count, isCapital(bytes[digits]) { digits += 1 }
      var end = digits
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      if let found = mistake(in: bytes, offset..<digits, end) { return found }
      offset = end
    }
    return nil
  }

  /// The mistake in a run of capitals that digits follow, up to `end`; without a digit, it is a word of a sentence.
  private static func mistake(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ capitals: Range<Int>,
    _ end: Int
  ) -> (Range<Int>, Mistake)? {
    guard end > capitals.upperBound, capitals.count >= 7 else { return nil }
    let start = Swift.max(capitals.lowerBound, capitals.upperBound - 8)
    if prefixes.contains(where: { bytes[start..<capitals.upperBound].elementsEqual($0) }) {
      let count = end - capitals.upperBound
      if count != 12 { return (start..<end, .digits(count)) }
      return end < bytes.count && bytes[end].isASCIIWordPart ? (start..<end + 1, .letterBehind(bytes[end])) : nil
    }
    // Other numbers may follow other words.
    guard capitals.count <= 9, (11...13).contains(end - capitals.upperBound) else { return nil }
    let written = Array(bytes[capitals])
    return prefixes.first { Suggestion.areOneApart($0, written) }.map {
      (capitals.lowerBound..<end, .prefix(meant: $0))
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  private static let prefixes: [[UInt8]] =
    ["LEGIARTI", "LEGITEXT", "LEGISCTA", "JORFTEXT", "JORFARTI", "JORFSCTA"].map { Array($0.utf8) }
}

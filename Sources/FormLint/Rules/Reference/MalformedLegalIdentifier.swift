package import FormCatalog
package import FormSource

/// A Légifrance identifier with too few or too many digits.
package enum MalformedLegalIdentifier: TextRule {
  package static let rule = Rule(
    "malformed-legal-identifier",
    .reference,
    .warning,
    summary: Words(
      fr: "Un identifiant Légifrance (LEGIARTI, JORFTEXT…) n’a pas ses 12 chiffres.",
      en: "A Légifrance identifier (LEGIARTI, JORFTEXT…) does not have 12 digits."
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
      )
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.traits.contains(.digit), !text.isDeferred else { return }
    var value = text.value
    guard let range = value.withUTF8({ firstMalformed(in: $0) }) else { return }
    let digits = range.count - 8
    collector.add(
      rule,
      in: text,
      at: range,
      Words(
        fr: "cet identifiant Légifrance a \(digits) chiffres au lieu de 12",
        en: "this Légifrance identifier has \(digits) digits instead of 12"
      )
    )
  }

  private static func firstMalformed(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var offset = 0
    while offset + 12 < bytes.count {
      guard bytes[offset] == UInt8(ascii: "L") || bytes[offset] == UInt8(ascii: "J"),
        prefixes.contains(where: { bytes[offset...].starts(with: $0) })
      else {
        offset += 1
        continue
      }
      var end = offset + 8
      while end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) { end += 1 }
      // Without a digit after it, it is a word of a sentence.
      if end > offset + 8, end != offset + 20 { return offset..<end }
      offset = end
    }
    return nil
  }

  private static let prefixes: [[UInt8]] =
    ["LEGIARTI", "LEGITEXT", "LEGISCTA", "JORFTEXT", "JORFARTI", "JORFSCTA"].map { Array($0.utf8) }
}

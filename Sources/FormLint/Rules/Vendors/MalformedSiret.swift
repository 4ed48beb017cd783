package import FormCatalog
package import FormSource
import FormSubmission

/// A vendor’s SIRET that is not valid.
package enum MalformedSiret: CatalogRule {
  package static let rule = Rule(
    "malformed-siret",
    .correctness,
    .error,
    summary: Words(
      fr: "Le SIRET d’un éditeur n’existe pas.",
      en: "A vendor’s SIRET does not exist."
    ),
    reason: Words(
      fr:
        "Un SIRET a quatorze chiffres, dont le dernier est une clé de contrôle (Insee)\u{A0}: avec un autre numéro, l’éditeur n’est pas reconnu, et ses clients non plus.",
      en:
        "A SIRET has fourteen digits, the last of which is a check digit (Insee): with another number, neither the vendor nor its clients are recognised."
    ),
    examples: [
      .vendor("siret: ⟦\"13002526500014\"⟧⟨\"13002526500013\"⟩")
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for provider in catalog.serviceProviders.entries {
      guard let siret = provider.siret, !siret.isMistyped, !SIRET.isValid(siret.value), !siret.value.isEmpty else {
        continue
      }
      let digits = String(siret.value.unicodeScalars.filter { !$0.properties.isWhitespace })
      let right = SIRET.isValid(digits) ? digits : nil
      let count = digits.utf8.count
      let words: Words =
        if right != nil {
          Words(fr: "ce SIRET contient une espace ou une tabulation", en: "this SIRET contains a space or a tab")
        } else if count != 14 || !digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          Words(
            fr: "ce SIRET n’a pas quatorze chiffres (il en a \(count))",
            en: "this SIRET does not have fourteen digits (it has \(count))"
          )
        } else {
          Words(
            fr: "la clé de ce SIRET est fausse\u{A0}: un chiffre a été mal recopié",
            en: "the check digit of this SIRET is wrong: a digit was miscopied"
          )
        }
      collector.add(
        Finding(
          rule,
          at: siret.span,
          words,
          label: right.map(DidYouMean.words),
          fix: right.map { Fix(DidYouMean.title($0), safe: true, [Fix.Edit(siret.span, "\"\($0)\"")]) },
          subject: provider.id.value
        ),
        via: siret.via
      )
    }
  }
}

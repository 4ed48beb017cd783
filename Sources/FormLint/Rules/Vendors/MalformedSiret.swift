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
        "Un SIRET a quatorze chiffres, dont le dernier est une clé de contrôle (Insee). DataPass l’envoie avec chaque demande aux services du fournisseur de données (webhooks)\u{A0}: ils n’y reconnaissent pas l’éditeur.",
      en:
        "A SIRET has fourteen digits, the last of which is a check digit (Insee). DataPass sends it with each request to the services of the data provider (webhooks), which do not recognise the vendor by it."
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
      let (words, right) = explanation(of: siret.value)
      collector.add(
        Finding(
          rule,
          at: siret.span,
          words,
          label: right.map(DidYouMean.words)
            ?? Words(
              fr: "recopiez-le de l’Annuaire des entreprises",
              en: "copy it from the State’s directory of companies"
            ),
          fix: right.map { Fix(DidYouMean.title($0), safe: true, [Fix.Edit(siret.span, "\"\($0)\"")]) },
          subject: provider.id.value
        ),
        via: siret.via
      )
    }
  }

  /// What is wrong with it, and the SIRET that was meant where one is seen in it.
  private static func explanation(of text: String) -> (Words, right: String?) {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { ("0"..."9").contains($0) }))
    let others = text.unicodeScalars.filter { !("0"..."9").contains($0) }
    let right = SIRET.isValid(digits) ? digits : nil
    if let last = text.unicodeScalars.last, others.count == 1, others.first == last, !last.properties.isWhitespace {
      let sign =
        last == "."
        ? Words(fr: "un point", en: "a full stop")
        : Words(fr: Quoted(String(last)).french, en: Quoted(String(last)).english)
      return (Words(fr: "ce SIRET se termine par \(sign.french)", en: "this SIRET ends with \(sign.english)"), right)
    }
    if !others.isEmpty {
      return others.allSatisfy({ $0.properties.isWhitespace })
        ? (
          Words(fr: "ce SIRET contient une espace ou une tabulation", en: "this SIRET contains a space or a tab"), right
        )
        : (
          Words(
            fr: "ce SIRET contient autre chose que des chiffres",
            en: "this SIRET contains something other than digits"
          ), right
        )
    }
    let count = digits.utf8.count
    guard count == 14 else {
      let kind = count == 9 ? Words(fr: "\u{A0}: c’est un SIREN", en: ": it is a SIREN") : Words(fr: "", en: "")
      return (
        Words(
          fr: "ce SIRET n’a pas quatorze chiffres (il en a \(count))\(kind.french)",
          en: "this SIRET does not have fourteen digits (it has \(count))\(kind.english)"
        ), nil
      )
    }
    return (
      Words(
        fr: "la clé de ce SIRET est fausse\u{A0}: un chiffre a été mal recopié",
        en: "the check digit of this SIRET is wrong: a digit was miscopied"
      ), nil
    )
  }
}

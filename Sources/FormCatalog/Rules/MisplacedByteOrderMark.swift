package import FormSource

/// A byte order mark in a file that is not the first of its folder.
package enum MisplacedByteOrderMark {
  package static let rule = Rule(
    "misplaced-byte-order-mark",
    .correctness,
    .error,
    summary: Words(
      fr: "Un fichier commence par une marque d’ordre des octets (BOM) invisible.",
      en: "A file begins with an invisible byte order mark (BOM)."
    ),
    reason: Words(
      fr:
        "DataPass met bout à bout les fichiers d’un dossier\u{A0}: au milieu du texte, la marque l’empêche de démarrer.",
      en: "DataPass joins the files of a folder end to end: in mid-text, the mark keeps it from starting."
    )
  )

  static func finding(at span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "une marque invisible (BOM) commence ce fichier, et DataPass ne démarre plus",
        en: "this file begins with an invisible mark (BOM), which keeps DataPass from starting"
      ),
      label: Words(fr: "enregistrez le fichier en UTF-8 sans BOM", en: "save the file as UTF-8 without a BOM"),
      fix: Fix(Words(fr: "Enlever la marque", en: "Remove the mark"), safe: true, [Fix.Edit(span, "")])
    )
  }
}

package import FormSource

/// Text that is not UTF-8.
package enum InvalidEncoding {
  package static let rule = Rule(
    "invalid-encoding",
    .correctness,
    .error,
    blocking: true,
    summary: Words(
      fr: "Le fichier n’est pas un texte en UTF-8.",
      en: "The file is not UTF-8 text."
    ),
    reason: Words(
      fr:
        "DataPass lit ses fichiers en UTF-8\u{A0}: un seul octet d’un autre encodage empêche toute l’application de démarrer.",
      en: "DataPass reads its files as UTF-8: one byte in another encoding stops the whole application from starting."
    )
  )

  static func utf16(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "ce fichier est encodé en UTF-16\u{A0}: enregistrez-le en UTF-8",
        en: "this file is encoded in UTF-16: save it as UTF-8"
      )
    )
  }

  static func malformed(_ span: ByteSpan, byte: UInt8) -> Finding {
    let code = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Finding(
      rule,
      at: span,
      Words(
        fr:
          "l’octet \(code) n’est pas de l’UTF-8\u{A0}: le fichier vient sans doute d’un éditeur réglé sur un autre encodage",
        en: "the byte \(code) is not valid UTF-8: the file probably comes from an editor set to another encoding"
      ),
      label: Words(fr: "enregistrez le fichier en UTF-8", en: "save the file as UTF-8")
    )
  }

  static func nul(_ span: ByteSpan) -> Finding {
    Finding(
      rule,
      at: span,
      Words(
        fr: "un octet nul se trouve dans le fichier\u{A0}: ce n’est pas un fichier texte, ou il est abîmé",
        en: "the file contains a NUL byte: it is not a text file, or it is damaged"
      )
    )
  }
}

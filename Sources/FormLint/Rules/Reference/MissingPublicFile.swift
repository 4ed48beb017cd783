package import FormCatalog
package import FormSource

/// A link to a file that DataPass does not have.
package enum MissingPublicFile: AddressRule {
  package static let rule = Rule(
    "missing-public-file",
    .reference,
    .error,
    summary: Words(
      fr: "Un lien mène à un fichier de DataPass qui n’existe pas.",
      en: "A link leads to a DataPass file that does not exist."
    ),
    reason: Words(
      fr: "Le demandeur doit accepter des conditions ou lire une documentation qu’il ne peut pas ouvrir.",
      en: "Applicants are asked to accept terms or read a document that they cannot open."
    ),
    examples: [
      .definition("link: ⟦/public/doc/exemple.pdf⟧⟨/doc/exemple.pdf⟩")
    ]
  )

  package static func check(_ address: Address, in catalog: Catalog, _ collector: inout FindingCollector) {
    let bytes = address.bytes
    guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"), !address.isPrefill else {
      return
    }
    let path = String(decoding: bytes.dropFirst().prefix { !"?#".utf8.contains($0) }, as: UTF8.self)
    if path.hasPrefix("public/") {
      let prefix = address.range(of: 0..<7)
      return collector.add(
        rule,
        in: address.text,
        at: address.range(of: 0..<bytes.count),
        Words(
          fr: "le dossier «\u{A0}public\u{A0}» ne se met pas dans l’adresse\u{A0}: le fichier est introuvable",
          en: "the folder “public” is not part of the address: the file is not found"
        ),
        label: Words(fr: "écrivez /\(path.dropFirst(7))", en: "write /\(path.dropFirst(7))"),
        fixing: TextFix(
          Words(fr: "Retirer «\u{A0}/public\u{A0}»", en: "Remove “/public”"),
          isSafe: false,
          [(prefix, "")]
        )
      )
    }
    // An address without an extension may be a page of DataPass, and one with a variable is not known yet.
    guard let files = catalog.publicFiles, !files.contains(path), !path.utf8.contains(UInt8(ascii: "%")),
      hasExtension(path)
    else { return }
    collector.add(
      rule,
      in: address.text,
      at: address.range,
      Words(
        fr: "le fichier public/\(Quoted.shortened(path)) n’existe pas",
        en: "the file public/\(Quoted.shortened(path)) does not exist"
      ),
      label: collector.nearest(to: path, among: files.sorted()).map { DidYouMean.words("/\($0)") }
    )
  }

  private static func hasExtension(_ path: String) -> Bool {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: "."))
    else { return false }
    return (2...5).contains(name.distance(from: dot, to: name.endIndex) - 1)
  }
}

package import FormCatalog
package import FormSource

/// The address of a person in the text of a message.
package enum ContactInMessage: LifeRule {
  package static let rule = Rule(
    "contact-in-message",
    .security,
    .error,
    summary: Words(
      fr:
        "Le texte d’un message ou d’un modèle contient une adresse électronique qui n’est celle d’aucun service déclaré.",
      en: "The text of a message or a template contains an e-mail address that is no declared service’s."
    ),
    reason: Words(
      fr: "C’est peut-être celle d’une personne\u{A0}: elle serait envoyée à tous, et resterait après son départ.",
      en: "It may be a person’s: it would be sent to everyone, and stay there after they have left."
    ),
    examples: [
      .life(
        "messages: {recu: {title: Reçu, event: submit, to: [applicant], subject: Reçu, text: 'Écrivez à ⟦camille@exemple.gouv.fr⟧⟨%{support_email}⟩.'}}"
      )
    ]
  )

  package static func check(_ lives: DeclaredLives, in catalog: Catalog, _ collector: inout FindingCollector) {
    var mistakes = LifeMistakes()
    for life in lives.all {
      let services = life.services.all.compactMap(\.email?.value) + life.support.compactMap(\.email?.value)
      let known = Set(services + [life.definition.declaration.supportEmail?.value].compactMap(\.self))
      let messages = life.messages.map(\.declaration)
      let texts = messages.flatMap { [$0.subject, $0.text] } + life.templates.flatMap { [$0.title, $0.content] }
      for text in texts.compactMap(\.self) {
        for range in addresses(in: text.value) {
          let address = String(decoding: Array(text.value.utf8)[range], as: UTF8.self)
          guard !known.contains(address) else { continue }
          mistakes.add(
            rule,
            text,
            at: collector.span(of: range, in: text),
            Words(
              fr: "cette adresse n’est celle ni d’un service, ni du support de \(life.definition.id)",
              en: "this address is neither a service’s nor that of \(life.definition.id)’s support"
            ),
            label: Words(
              fr: "écrivez %{support_email}, ou déclarez le service",
              en: "write %{support_email}, or declare the service"
            ),
            subject: life.definition.id,
            &collector
          )
        }
      }
    }
  }

  /// The places of e-mail addresses, in UTF-8 offsets.
  private static func addresses(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      let start = (bytes[..<at].lastIndex { !isPart($0) }).map { $0 + 1 } ?? 0
      var end = bytes[(at + 1)...].firstIndex { !isPart($0) } ?? bytes.count
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      return start < at && bytes[at..<end].contains(UInt8(ascii: ".")) ? start..<end : nil
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "._-+".utf8.contains(byte)
  }
}

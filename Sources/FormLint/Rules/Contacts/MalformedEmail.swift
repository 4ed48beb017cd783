package import FormCatalog
package import FormSource
import FormSubmission

/// A support address that is not an e-mail address.
package enum MalformedEmail: CatalogRule {
  package static let rule = Rule(
    "malformed-email",
    .correctness,
    .error,
    summary: Words(
      fr: "L’adresse de l’assistance n’est pas une adresse électronique.",
      en: "The support address is not an e-mail address."
    ),
    reason: Words(
      fr:
        "Elle figure dans les courriels et dans l’aide\u{A0}: le demandeur qui y écrit ne reçoit jamais de réponse.",
      en: "It is shown in e-mails and help pages: applicants who write to it never get an answer."
    ),
    examples: [
      .definition("support_email: ⟦support.exemple.gouv.fr⟧⟨support@exemple.gouv.fr⟩"),
      .definition("support_email: ⟦Aide <aide@exemple.gouv.fr>⟧⟨aide@exemple.gouv.fr⟩"),
      .definition("support_email: ⟦aide@exemple.gouv.fr, sos@exemple.gouv.fr⟧⟨aide@exemple.gouv.fr⟩"),
      .definition("support_email: ⟦aide(at)exemple.gouv.fr⟧⟨aide@exemple.gouv.fr⟩"),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // Most definitions share a few addresses: each of them is matched once.
    var accepted: Set<String> = []
    for definition in catalog.definitions.entries {
      guard let address = definition.declaration.supportEmail, !address.isMistyped,
        !address.value.isEmpty, !accepted.contains(address.value)
      else { continue }
      if accepts(address.value) {
        accepted.insert(address.value)
      } else if LeftoverMarks.first(in: address.value) == nil {
        report(address, definition.id, &collector)
      }
    }
  }

  private static func report(_ address: Located<String>, _ subject: String, _ collector: inout FindingCollector) {
    let meant = addresses(in: address.value)
    let only = meant.count == 1 ? meant[0] : nil
    // Only spaces around an address are certainly no part of it.
    let isSafe = only != nil && only == address.value.trimmingSpaces
    collector.add(
      Finding(
        rule,
        at: address.span,
        Words(
          fr: "\(Quoted(address.value).french) n’est pas une adresse électronique",
          en: "\(Quoted(address.value).english) is not an e-mail address"
        ),
        label: only.map { DidYouMean.words($0) }
          ?? meant.first.map {
            Words(fr: "n’en donnez qu’une, par exemple \($0)", en: "give only one, for example \($0)")
          },
        fix: only.map { Fix(DidYouMean.title($0), safe: isSafe, [Fix.Edit(address.span, $0)]) },
        subject: subject
      ),
      via: address.via
    )
  }

  /// The addresses in a text as an e-mail program copies them (`Aide <aide@…>`), or as people hide them (`aide (at) …`).
  private static func addresses(in text: String) -> [String] {
    let hidden = [" (at) ", "(at)", " [at] ", "[at]", " at ", " @ "].first(where: text.contains)
    let shown =
      hidden.map { text.split(separator: $0, omittingEmptySubsequences: false).joined(separator: "@") } ?? text
    return shown.split { $0.isWhitespace || "<>(),;/".contains($0) }.map { part in
      let address = part.hasPrefix("mailto:") ? part.dropFirst("mailto:".count) : part
      return String(address.last == "." ? address.dropLast() : address)
    }.filter(accepts)
  }

  private static func accepts(_ text: String) -> Bool {
    TextFormat.email.pattern?.matches(text) ?? true
  }
}

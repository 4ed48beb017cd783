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
      .definition("support_email: ⟦support.exemple.gouv.fr⟧⟨support@exemple.gouv.fr⟩")
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
    let trimmed = address.value.trimmingSpaces
    let isValid = accepts(trimmed)
    collector.add(
      Finding(
        rule,
        at: address.span,
        Words(
          fr: "\(Quoted(address.value).french) n’est pas une adresse électronique",
          en: "\(Quoted(address.value).english) is not an e-mail address"
        ),
        label: isValid ? DidYouMean.words(trimmed) : nil,
        fix: isValid ? Fix(DidYouMean.title(trimmed), safe: true, [Fix.Edit(address.span, trimmed)]) : nil,
        subject: subject
      ),
      via: address.via
    )
  }

  private static func accepts(_ text: String) -> Bool {
    TextFormat.email.pattern?.matches(text) ?? true
  }
}

extension String {
  /// The text without ASCII spaces and control characters at either end.
  var trimmingSpaces: String {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }), let end = utf8.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(self[start...end])
  }
}

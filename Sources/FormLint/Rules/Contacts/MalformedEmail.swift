package import FormCatalog
package import FormSource
import FormSubmission

/// A support address that no mail reaches.
package enum MalformedEmail: TextRule {
  package static let rule = Rule(
    "malformed-email",
    .correctness,
    .error,
    summary: Words(
      fr: "L’adresse de l’assistance n’est pas une adresse électronique.",
      en: "The support’s address is no e-mail address."
    ),
    reason: Words(
      fr:
        "Elle est imprimée dans les courriels et dans l’aide\u{A0}: le demandeur qui y écrit ne reçoit jamais de réponse.",
      en: "It is printed in mails and in the help pages: applicants who write to it never get an answer."
    ),
    examples: [
      .definition(
        failing: "support_email: ⟦support.exemple.gouv.fr⟧",
        corrected: "support_email: support@exemple.gouv.fr"
      )
    ]
  )

  package static func check(_ text: CatalogText, in catalog: Catalog, _ collector: inout FindingCollector) {
    guard text.key == "support_email", !text.text.isMistyped, !text.value.isEmpty,
      TextFormat.email.pattern?.matches(text.value) == false,
      LeftoverMarks.first(in: text, isProduction: catalog.isProduction) == nil
    else { return }
    let trimmed = text.value.trimmingSpaces
    let isRight = TextFormat.email.pattern?.matches(trimmed) ?? false
    collector.add(
      rule,
      in: text,
      at: nil,
      Words(
        fr: "\(Quoted(text.value).french) n’est pas une adresse électronique",
        en: "\(Quoted(text.value).english) is no e-mail address"
      ),
      label: isRight ? DidYouMean.words(trimmed) : nil,
      fix: { isRight ? Fix(DidYouMean.title(trimmed), safe: true, [Fix.Edit($0, trimmed)]) : nil }
    )
  }
}

extension String {
  /// Without ASCII white space at both ends.
  var trimmingSpaces: String {
    guard let start = utf8.firstIndex(where: { $0 > 0x20 }), let end = utf8.lastIndex(where: { $0 > 0x20 }) else {
      return ""
    }
    return String(self[start...end])
  }
}

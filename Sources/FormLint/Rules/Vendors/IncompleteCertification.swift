package import FormCatalog
package import FormSource
import FormSubmission

/// A vendor declared as certified for FranceConnect that lacks something that certification requires.
package enum IncompleteCertification: CatalogRule {
  package static let rule = Rule(
    "incomplete-certification",
    .correctness,
    .warning,
    summary: Words(
      fr: "Un éditeur certifié FranceConnect, ou son formulaire, n’a pas tout ce que la certification demande.",
      en: "A vendor certified for FranceConnect, or its form, lacks something that certification requires."
    ),
    reason: Words(
      fr:
        "Il faut fc_certified et apipfc_enabled, une étape modalities, tous les scopes FranceConnect affichés et un contact technique joignable sur un mobile\u{A0}: sinon la demande du client est incomplète, et refusée.",
      en:
        "It requires fc_certified and apipfc_enabled, a modalities step, all FranceConnect scopes shown and a mobile number for the technical contact: otherwise the client’s request is incomplete, and refused."
    ),
    examples: [
      .vendor(
        """
        fc_certified: true
        ⟨apipfc_enabled: true⟩
        """,
        of: "⟦editeur_exemple⟧"
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for provider in catalog.serviceProviders.entries
    where provider.isFranceConnectCertified != provider.isFranceConnectEnabled && !provider.hasGap {
      let missing = provider.isFranceConnectCertified ? "apipfc_enabled" : "fc_certified"
      collector.add(
        Finding(
          rule,
          at: provider.id.span,
          Words(
            fr: "il manque \(missing)\u{A0}: sans les deux, la certification n’a aucun effet",
            en: "\(missing) is missing: without both, the certification has no effect"
          ),
          subject: provider.id.value
        )
      )
    }
    for form in catalog.forms.entries { check(form, catalog, &collector) }
  }

  private static func check(_ form: Form, _ catalog: Catalog, _ collector: inout FindingCollector) {
    guard let provider = form.serviceProvider.flatMap({ catalog.serviceProviders[$0] }),
      provider.isFranceConnectCertified, provider.isFranceConnectEnabled, let scopes = FormScopes(form, in: catalog)
    else { return }
    let identity = scopes.definition.scopes.filter { $0.declaration.group?.value == "FranceConnect" }
    guard !identity.isEmpty, scopes.definition.declaration.blocks.contains(where: { $0.value == "modalities" }) else {
      return
    }
    var missing: [Words] = []
    if !form.declaration.steps.contains(where: { $0.value == "modalities" }) {
      missing.append(Words(fr: "l’étape modalities", en: "the modalities step"))
    }
    let unseen = identity.map(\.value).filter { !scopes.isShown($0) }
    if !unseen.isEmpty {
      missing.append(
        Words(fr: "les scopes \(unseen.joined(separator: ", "))", en: "the scopes \(unseen.joined(separator: ", "))")
      )
    }
    let phone = form.declaration.prefill.first { $0.field.value == "contact_technique_phone_number" }
    if let phone, phone.deferred.isEmpty, let number = phone.text?.value,
      TextFormat.frenchMobile.pattern?.matches(number) == false
    {
      missing.append(Words(fr: "un contact technique mobile", en: "a mobile number for the technical contact"))
    }
    guard !missing.isEmpty else { return }
    collector.add(
      Finding(
        rule,
        at: form.declaration.uid.span,
        Words(
          fr: "éditeur certifié FranceConnect\u{A0}: il manque \(missing.map(\.french).joined(separator: "\u{A0}; "))",
          en: "vendor certified for FranceConnect, but missing: \(missing.map(\.english).joined(separator: "; "))"
        ),
        subject: form.uid
      )
    )
  }
}

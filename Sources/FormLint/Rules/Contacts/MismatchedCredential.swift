package import FormCatalog
package import FormSource
import FormSubmission

/// A field that takes another field’s value from the vault.
package enum MismatchedCredential: CatalogRule {
  package static let rule = Rule(
    "mismatched-credential",
    .security,
    .error,
    summary: Words(
      fr: "Un champ prend dans le coffre-fort la valeur d’un autre champ.",
      en: "A field takes another field’s value from the vault."
    ),
    reason: Words(
      fr: "Le nom s’affiche à la place du prénom, ou un numéro à la place de l’adresse, et seulement en production.",
      en:
        "The family name shows in place of the given name, or a number in place of the address, and only in production."
    ),
    examples: [
      .form(
        """
        initialize_with:
          intitule: ⟦"<%= Rails.application.credentials.exemple_description || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_intitule || 'Projet' %>"⟩
        """
      )
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let schema = form.schema else { continue }
      for prefill in form.declaration.prefill {
        guard let deferred = prefill.deferred.first, deferred.path.isEmpty, deferred.value.parts == nil else {
          continue
        }
        let (key, field) = (deferred.value.key, prefill.field.value)
        guard !key.hasSuffix(ending(of: field)) else { continue }
        let others = schema.fields.map(\.name).filter { $0 != field && key.hasSuffix("_" + ending(of: $0)) }
        guard let other = others.max(by: { $0.utf8.count < $1.utf8.count }), ending(of: other) != ending(of: field)
        else {
          continue
        }
        collector.add(
          Finding(
            rule,
            at: prefill.span,
            Words(
              fr: "\(field) prend la clé \(Quoted(key).french), qui est celle de \(ending(of: other))",
              en: "\(field) uses the key \(Quoted(key).english), which belongs to \(ending(of: other))"
            ),
            subject: form.uid
          ),
          via: prefill.via
        )
      }
    }
  }

  /// The attribute of a contact’s field, without the kind of contact, which vault keys sometimes leave out.
  private static func ending(of field: String) -> String {
    for attribute in ["family_name", "given_name", "phone_number", "job_title", "email"]
    where field.hasSuffix(attribute) {
      return attribute
    }
    return field
  }
}

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
      fr: "Un champ prend dans le coffre-fort la valeur d’un autre champ, ou une clé dont la fin est mal écrite.",
      en: "A field takes another field’s value from the vault, or a key whose end is misspelled."
    ),
    reason: Words(
      fr:
        "Le nom s’affiche à la place du prénom, ou un numéro à la place de l’adresse, et seulement en production. Une clé mal écrite n’existe pas dans le coffre-fort\u{A0}: la valeur d’essai reste.",
      en:
        "The family name shows in place of the given name, or a number in place of the address, and only in production. A misspelled key is not in the vault: the test value is kept."
    ),
    examples: [
      .form(
        """
        initialize_with:
          intitule: ⟦"<%= Rails.application.credentials.exemple_description || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_intitule || 'Projet' %>"⟩
        """
      ),
      .form(
        """
        initialize_with:
          intitule: ⟦"<%= Rails.application.credentials.exemple_intitulle || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_intitule || 'Projet' %>"⟩
        """
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for form in catalog.forms.entries {
      guard let schema = form.schema else { continue }
      var endings: FieldEndings?
      for prefill in form.declaration.prefill {
        guard let deferred = prefill.deferred.first, deferred.path.isEmpty, deferred.value.parts == nil else {
          continue
        }
        let (key, field) = (deferred.value.key, prefill.field.value)
        guard !key.hasSuffix(ending(of: field)) else { continue }
        if let written = misspelledEnding(of: key, for: ending(of: field)) {
          collector.add(misspelled(written, prefill, form), via: prefill.via)
          continue
        }
        let known = endings ?? FieldEndings(schema.fields.map(\.name), by: ending)
        endings = known
        guard let other = known.longest(endingLike: key, but: field), ending(of: other) != ending(of: field) else {
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

  /// The fields of a form by how their vault keys end.
  private struct FieldEndings {
    /// For each ending its longest fields, two at most: a field is no answer to itself. In the order of the form.
    private var fields: [String: [(place: Int, name: String)]] = [:]

    init(_ names: [String], by ending: (String) -> String) {
      for (place, name) in names.enumerated() {
        let longest = (fields[ending(name)] ?? []) + [(place, name)]
        fields[ending(name)] = Array(longest.sorted(by: Self.precedes).prefix(2))
      }
    }

    /// The longest of the fields whose ending a key has after a `_`, without one of them.
    func longest(endingLike key: String, but field: String) -> String? {
      let ends = key.indices.filter { key[$0] == "_" }.map { String(key[key.index(after: $0)...]) }
      let found = ends.flatMap { fields[$0] ?? [] }.filter { $0.name != field }
      return found.min(by: Self.precedes)?.name
    }

    private static func precedes(_ left: (place: Int, name: String), _ right: (place: Int, name: String)) -> Bool {
      let (length, other) = (left.name.utf8.count, right.name.utf8.count)
      return length == other ? left.place < right.place : length > other
    }
  }

  /// The end of a key, if it is the end that a field’s keys have but for one letter.
  private static func misspelledEnding(of key: String, for ending: String) -> String? {
    let (bytes, meant) = (Array(key.utf8), Array(ending.utf8))
    guard meant.count >= 5 else { return nil }
    for count in [meant.count, meant.count - 1, meant.count + 1] where count < bytes.count {
      let end = Array(bytes.suffix(count))
      let isWord = bytes[bytes.count - count - 1] == UInt8(ascii: "_")
      if isWord, Suggestion.areOneApart(end, meant) { return String(decoding: end, as: UTF8.self) }
    }
    return nil
  }

  private static func misspelled(_ written: String, _ prefill: PrefillDeclaration, _ form: Form) -> Finding {
    let field = prefill.field.value
    return Finding(
      rule,
      at: prefill.span,
      Words(
        fr: "la clé de \(field) finit par \(Quoted(written).french) au lieu de \(Quoted(ending(of: field)).french)",
        en: "the key of \(field) ends with \(Quoted(written).english) instead of \(Quoted(ending(of: field)).english)"
      ),
      subject: form.uid
    )
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

package import FormCatalog
package import FormSource

/// A vendor’s form that takes its contact from another vendor.
package enum ForeignCredential: CatalogRule {
  package static let rule = Rule(
    "foreign-credential",
    .security,
    .error,
    summary: Words(
      fr:
        "Le formulaire d’un éditeur reprend les coordonnées d’un autre éditeur, ou une clé du coffre-fort qui ne le nomme pas.",
      en: "A vendor’s form takes another vendor’s contact details, or a vault key that does not name it."
    ),
    reason: Words(
      fr:
        "Les coordonnées d’une personne d’une autre entreprise sont montrées au demandeur, et c’est elle qui reçoit les clés d’accès.",
      en: "Applicants see the contact details of someone at another company, who is sent the access keys."
    ),
    examples: [
      .furtherForms(
        """
        exemple-logiciel:
          authorization_request: Exemple
          name: Logiciel
          service_provider_id: editeur_exemple
          initialize_with:
            intitule: ⟦"<%= Rails.application.credentials.exemple_grand_logiciel_intitule || 'Projet' %>"⟧⟨"<%= Rails.application.credentials.exemple_editeur_exemple_intitule || 'Projet' %>"⟩
        """,
        context: vendors
      ),
      .furtherForms(
        """
        exemple-grand-logiciel:
          authorization_request: Exemple
          name: Grand Logiciel
          service_provider_id: ⟦editeur_exemple⟧⟨grand_logiciel⟩
          initialize_with:
            intitule: "<%= Rails.application.credentials.exemple_grand_logiciel_intitule || 'Projet' %>"
        """,
        context: vendors
      ),
    ]
  )

  private static let vendors: [RuleExample.ExamplePath: String] = [
    .serviceProviders: """
    shared:
      editeur_exemple:
        type: editor
        name: Éditeur d’exemple
        siret: "13002526500013"
        already_integrated: [exemple]
      grand_logiciel:
        type: editor
        name: Grand Logiciel
        siret: "21750001600019"
        already_integrated: [exemple]
    """
  ]

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    if catalog.forms.entries.isEmpty { return }
    let vendors = catalog.serviceProviders.all.map { Vendor($0) }
    let scanner = PhraseScanner(
      vendors.filter { $0.letters.count >= 4 }.map { PhraseScanner.Phrase(String(decoding: $0.letters, as: UTF8.self)) }
    )
    for form in catalog.forms.entries where !form.declaration.prefill.isEmpty {
      guard let id = form.serviceProvider, let own = vendors.first(where: { $0.id == id }) else { continue }
      let ownLetters = [own.letters, own.name, NameLetters.of(form.uid)]
      if let name = meantVendor(of: form, own, scanner), let other = vendors.first(where: { $0.letters == name }) {
        report(other.id, form, id, &collector)
        continue
      }
      lazy var names = ownNames(form, own, catalog)
      for prefill in form.declaration.prefill {
        for source in sources(of: prefill) {
          let letters = NameLetters.of(source.text)
          // A key that also names this vendor belongs to it.
          if own.isNamed(in: letters) { continue }
          let name = scanner.longest(in: letters) { found in !ownLetters.contains { $0.holds(found) } }
          let other =
            name.flatMap { name in vendors.first { $0.letters == name } }
            ?? vendors.first { isShort($0, in: source.text) && $0.id != id && !own.shares($0) }
          var finding: Finding
          if let other {
            finding = Finding(rule, at: prefill.span, words(prefill, source, of: other.id, in: id), subject: form.uid)
          } else if !source.isAddress, isNobodys(source.text, names) {
            finding = Finding(rule, at: prefill.span, words(source.text, in: id), subject: form.uid)
          } else {
            continue
          }
          // Until deployment the address reaches nobody, and who owns a key that names nobody is not known.
          if other == nil || source.isAddress && !prefill.deferred.isEmpty { finding.severity = .warning }
          collector.add(finding, via: prefill.via)
          break
        }
      }
    }
  }

  /// The letters of the vendor that a form’s identifier and all of its keys name, where nothing of the form names the one
  /// that it gives: copied from another form, it kept that one’s vendor.
  private static func meantVendor(of form: Form, _ own: Vendor, _ scanner: PhraseScanner) -> [UInt8]? {
    let uid = NameLetters.of(form.uid)
    let keys = form.declaration.prefill.flatMap(\.deferred).map { NameLetters.of($0.value.key) }
    guard !keys.isEmpty, !own.isNamed(in: uid), !keys.contains(where: own.isNamed),
      let other = scanner.longest(in: uid, where: { !own.letters.holds($0) && !own.name.holds($0) }),
      keys.allSatisfy({ $0.holds(other) })
    else { return nil }
    return other
  }

  private static func report(_ other: String, _ form: Form, _ own: String, _ collector: inout FindingCollector) {
    guard let place = form.declaration.serviceProvider else { return }
    let name = Quoted(other)
    collector.add(
      Finding(
        rule,
        at: place.span,
        Words(
          fr: "ce formulaire et ses clés du coffre-fort nomment \(name.french), et non \(own)",
          en: "this form and its keys of the vault name \(name.english), not \(own)"
        ),
        label: Words(fr: "écrivez l’éditeur dont c’est le formulaire", en: "write the vendor whose form it is"),
        subject: form.uid
      ),
      via: place.via
    )
  }

  private struct Vendor {
    let id: String
    let letters: [UInt8]
    let name: [UInt8]

    init(_ declaration: ServiceProviderDeclaration) {
      id = declaration.id.value
      letters = NameLetters.of(id)
      name = NameLetters.of(declaration.name?.value ?? "")
    }

    func isNamed(in text: [UInt8]) -> Bool { text.holds(letters) || text.holds(name) }

    /// Whether the identifier of another vendor is a part of this one’s.
    func shares(_ other: Vendor) -> Bool { letters.holds(other.letters) || name.holds(other.letters) }
  }

  /// Whether a vault key has a short identifier as a word: as a run of letters, it would be found anywhere.
  private static func isShort(_ vendor: Vendor, in key: String) -> Bool {
    guard (2..<4).contains(vendor.letters.count) else { return false }
    return key.utf8.split(whereSeparator: { !$0.isLetter && !$0.isDigit }).contains { word in
      word.count == vendor.letters.count && zip(word, vendor.letters).allSatisfy { $0.small == $1 }
    }
  }

  /// The words by which a form’s keys name it or its vendor: those of its identifier but for the API’s, and the vendor’s.
  private static func ownNames(_ form: Form, _ vendor: Vendor, _ catalog: Catalog) -> NameWords {
    let shared = NameWords(form.definition)
    var words = NameWords(form.uid, vendor.id, catalog.serviceProviders[vendor.id]?.name?.value)
    words.keep { $0.count >= 2 && !shared.contains($0) }
    return words
  }

  /// Whether a key names neither the vendor nor the form, however it is spelled: a misspelled name has its own rule.
  private static func isNobodys(_ key: String, _ names: NameWords) -> Bool {
    let letters = NameLetters.of(key)
    return !names.places.isEmpty && !names.contains { letters.holds($0) }
      && MisspelledCredential.misspelled(key, names) == nil
  }

  private static func words(_ key: String, in own: String) -> Words {
    let quoted = Quoted(key)
    return Words(
      fr: "la clé \(quoted.french) ne nomme ni \(own), dont c’est le formulaire, ni ce formulaire",
      en: "the key \(quoted.english) names neither \(own), whose form this is, nor this form"
    )
  }

  private struct Source {
    let text: String
    /// Whether it is an e-mail address, else the name of a vault key.
    var isAddress = false
  }

  /// What identifies the vendor: the vault keys, the e-mail address in their place until deployment, or one in clear.
  private static func sources(of prefill: PrefillDeclaration) -> [Source] {
    let keys = prefill.deferred.map { Source(text: $0.value.key) }
    guard prefill.field.value.hasSuffix("_email") else { return keys }
    if !keys.isEmpty { return keys + prefill.deferred.map { Source(text: $0.value.fallback, isAddress: true) } }
    guard let address = prefill.text?.value, let sign = address.utf8.lastIndex(of: UInt8(ascii: "@")) else { return [] }
    return [Source(text: String(address[address.utf8.index(after: sign)...]), isAddress: true)]
  }

  private static func words(
    _ prefill: PrefillDeclaration,
    _ source: Source,
    of other: String,
    in own: String
  ) -> Words {
    let field = prefill.field.value
    guard source.isAddress else {
      return Words(
        fr: "\(field) vient du coffre-fort de \(other), mais ce formulaire est celui de \(own)",
        en: "\(field) comes from the vault of \(other), but this form belongs to \(own)"
      )
    }
    guard prefill.deferred.isEmpty else {
      return Words(
        fr: "l’adresse d’essai de \(field) est de \(other), mais ce formulaire est celui de \(own)",
        en: "the test address of \(field) is one of \(other), but this form belongs to \(own)"
      )
    }
    return Words(
      fr: "\(field) est une adresse de \(other), mais ce formulaire est celui de \(own)",
      en: "\(field) is an address of \(other), but this form belongs to \(own)"
    )
  }
}

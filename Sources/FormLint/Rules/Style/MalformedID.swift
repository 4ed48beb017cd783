package import FormCatalog
package import FormSource
import FormSubmission

/// An identifier that does not follow the naming convention.
package enum MalformedID: CatalogRule {
  package static let rule = Rule(
    "malformed-id",
    .style,
    .info,
    summary: Words(
      fr: "Un identifiant n’est pas écrit comme les autres.",
      en: "An identifier is not written like the others."
    ),
    reason: Words(
      fr:
        "L’identifiant d’un formulaire s’écrit avec des tirets (il figure dans l’adresse des pages), celui d’une définition, d’un éditeur ou d’une question avec des tirets bas\u{A0}: sinon, on ne retrouve ni ses textes ni ses clés. Un point, une espace ou une barre oblique coupe l’adresse de la page, qui ne mène plus au formulaire. Un accent s’écrit de deux façons que l’œil confond\u{A0}: une condition peut alors nommer une question qui n’existe pas. Windows et macOS confondent majuscules et minuscules dans les noms de fichiers, et Windows réserve quelques noms à ses appareils (con, nul, com1…)\u{A0}: ce qui est compilé ne s’y copie pas.",
      en:
        "A form’s identifier has dashes (it is part of page addresses); a definition’s, a vendor’s and a question’s have underscores. Otherwise, the texts and keys that go with it cannot be found. A full stop, a space or a slash cuts the address of the page, which no longer leads to the form. An accent can be written in two ways that look alike: a condition may then name a question that does not exist. Windows and macOS do not distinguish capitals from small letters in file names, and Windows reserves some names for its devices (con, nul, com1…): what is compiled cannot be copied there."
    ),
    examples: [
      .furtherForms(
        """
        ⟦exemple_cantine⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine
        """
      ),
      .furtherForms(
        """
        ⟦exemple.cantine⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine
        """
      ),
      .furtherForms(
        """
        exemple-cantine:
          authorization_request: Exemple
          name: Cantine
        ⟦Exemple-cantine⟧⟨exemple-creche⟩:
          authorization_request: Exemple
          name: Crèche
        """
      ),
      .furtherForms(
        """
        ⟦nul⟧⟨exemple-nul⟩:
          authorization_request: Exemple
          name: Cantine
        """
      ),
      .furtherForms(
        """
        ⟦""⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine
        """
      ),
      .furtherForms(
        """
        ⟦../exemple⟧⟨exemple-cantine⟩:
          authorization_request: Exemple
          name: Cantine
        """
      ),
      .basicInfos("fields: {⟦délai⟧⟨delai⟩: {type: text, label: Sous quel délai}}"),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    let definitions = catalog.definitions.all.map(\.declaration.id)
    let twins = twins(definitions, "_", by: Definition.address)
    for definition in catalog.definitions.entries {
      let id = definition.declaration.id
      if !canNameFiles(id) {
        reportUnusable(id, &collector)
      } else if DeviceName.isOne(id.value) {
        reportDevice(id, &collector)
      } else if let other = twins[id.value] {
        report(id, sharingAddressWith: other, &collector)
      } else {
        report(id, separator: "_", &collector)
      }
    }
    let twinForms = self.twins(catalog.forms.all.map(\.declaration.uid), "-") { $0 }
    for form in catalog.forms.entries {
      let uid = form.declaration.uid
      if !canNameFiles(uid) {
        reportUnusable(uid, &collector)
      } else if DeviceName.isOne(uid.value) {
        reportDevice(uid, &collector)
      } else if let other = twinForms[uid.value] {
        report(uid, sharingFilesWith: other, &collector)
      } else {
        report(uid, separator: "-", &collector)
      }
    }
    for provider in catalog.serviceProviders.entries { report(provider.id, separator: "_", &collector) }
    for name in questionNames(catalog) { report(name, separator: "_", &collector) }
  }

  /// The identifiers whose pages or files would take the place of another one’s, each with that one: of two, the one that
  /// is malformed. What differs only by capitals, or by how accents are written, is one file on Windows and macOS.
  private static func twins(
    _ ids: [Located<String>],
    _ separator: Character,
    by address: (String) -> String
  ) -> [String: Located<String>] {
    // Of two that are well written, neither takes the other’s place.
    if ids.allSatisfy({ isRight($0, separator) }) { return [:] }
    // Texts are equal as keys however their accents are written.
    var first: [String: Located<String>] = [:]
    var twins: [String: Located<String>] = [:]
    for id in ids {
      let place = address(id.value).lowercased()
      guard let earlier = first[place], !earlier.value.isExactly(id.value) else {
        first[place] = id
        continue
      }
      if isRight(id, separator) { twins[earlier.value] = id } else { twins[id.value] = earlier }
    }
    return twins
  }

  private static func report(
    _ uid: Located<String>,
    sharingFilesWith other: Located<String>,
    _ collector: inout FindingCollector
  ) {
    let (quoted, another) = (Quoted(uid.value), Quoted(other.value))
    let words = Words(
      fr: "\(quoted.french) et \(another.french) auraient les mêmes fichiers sous Windows et macOS",
      en: "\(quoted.english) and \(another.english) would have the same files on Windows and macOS"
    )
    let other = Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)
    refuse(uid, .error, words, notes: [other], &collector)
  }

  private static func report(
    _ id: Located<String>,
    sharingAddressWith other: Located<String>,
    _ collector: inout FindingCollector
  ) {
    let (quoted, address) = (Quoted(id.value), Definition.address(of: id.value))
    let words = Words(
      fr: "la page de \(quoted.french) aurait la même adresse que celle de \(other.value)\u{A0}: demandes/\(address)",
      en: "the page of \(quoted.english) would have the same address as that of \(other.value): demandes/\(address)"
    )
    let other = Finding.Note(Words(fr: "l’autre est ici", en: "the other one is here"), at: other.span)
    refuse(id, .error, words, notes: [other], &collector)
  }

  /// Whether an identifier can be a part of paths: `compile` writes nothing to any other place, and file systems take names
  /// of 255 bytes, endings included.
  private static func canNameFiles(_ id: Located<String>) -> Bool {
    let name = id.value.utf8
    return !name.isEmpty && name.count <= 200 && id.value != "." && id.value != ".."
      && !name.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  private static func reportUnusable(_ id: Located<String>, _ collector: inout FindingCollector) {
    let words =
      id.value.isEmpty
      ? Words(fr: "un identifiant vide ne peut nommer aucune page", en: "an empty identifier cannot name a page")
      : id.value.utf8.count > 200
        ? Words(
          fr: "un identifiant de plus de 200 octets ne peut pas nommer un fichier",
          en: "an identifier of more than 200 bytes cannot name a file"
        )
        : Quoted(id.value).words(fr: "ne peut pas nommer un fichier", en: "cannot name a file")
    refuse(id, .error, words, &collector)
  }

  private static func reportDevice(_ id: Located<String>, _ collector: inout FindingCollector) {
    let words = Quoted(id.value).words(
      fr: "ne peut pas nommer un fichier sous Windows, qui le réserve à un appareil",
      en: "cannot name a file on Windows, which reserves it for a device"
    )
    refuse(id, .warning, words, &collector)
  }

  /// An identifier that cannot stay, however it is written.
  private static func refuse(
    _ id: Located<String>,
    _ severity: Severity,
    _ words: Words,
    notes: [Finding.Note] = [],
    _ collector: inout FindingCollector
  ) {
    let label = Words(fr: "choisissez un autre identifiant", en: "choose another identifier")
    var finding = Finding(rule, at: id.span, words, label: label, notes: notes, subject: id.value)
    finding.severity = severity
    collector.add(finding)
  }

  /// The names of the questions and checkboxes that the project asks itself, each once.
  private static func questionNames(_ catalog: Catalog) -> [Located<String>] {
    var places: Set<ByteSpan> = []
    let definitions = catalog.definitions.entries.map(\.declaration) + catalog.overlay
    let boxes = definitions.flatMap(\.checkboxes).map(\.name)
    let adaptations = definitions.flatMap(\.adaptations) + catalog.forms.entries.flatMap(\.declaration.adaptations)
    // Any other field adapts a question that has its name already.
    let added = adaptations.flatMap(\.fields).filter(\.isWhole)
    let fields = (added + catalog.ownBlocks.flatMap(\.fields)).map(\.name)
    return (boxes + fields).filter { !isRight($0, "_") && places.insert($0.span).inserted }
  }

  private static func isRight(_ id: Located<String>, _ separator: Character) -> Bool {
    let separator = separator.asciiValue
    return id.value.withBytes { bytes in
      bytes.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == separator
      }
    }
  }

  private static func report(_ id: Located<String>, separator: Character, _ collector: inout FindingCollector) {
    guard !isRight(id, separator) else { return }
    let right = Slug.of(id.value, separator: separator)
    var finding = Finding(
      rule,
      at: id.span,
      Words(
        fr:
          "\(Quoted(id.value).french) s’écrit en minuscules sans accents, avec «\u{A0}\(separator)\u{A0}» entre les mots",
        en:
          "\(Quoted(id.value).english) must be in lower case without accents, with “\(separator)” between words"
      ),
      label: right.isEmpty || id.value.utf8.count > 60 ? nil : Words(fr: "écrivez \(right)", en: "write \(right)"),
      subject: id.value
    )
    // Two names that look alike, or an address that leads nowhere, are worse than a habit that is not followed.
    if !id.value.utf8.allSatisfy({ $0.isASCIIWordPart || $0 == UInt8(ascii: "-") }) { finding.severity = .warning }
    collector.add(finding)
  }
}

package import FormCatalog
package import FormSource
import FormSubmission

/// A text for a field or a block that does not exist.
package enum UnknownWordingKey: CatalogRule {
  package static let rule = Rule(
    "unknown-wording-key",
    .wording,
    .warning,
    summary: Words(
      fr: "Un texte est écrit pour un champ ou un bloc qui n’existe pas, ou sous un nom que l’on ne connaît pas.",
      en: "A text is written for a field or a block that does not exist, or under a name that is not known."
    ),
    reason: Words(
      fr: "Il n’est jamais montré\u{A0}: le demandeur lit le texte par défaut.",
      en: "It is never shown: applicants read the default text."
    ),
    examples: [
      .wordings(
        """
        default:
          intitule: {label: Nom du projet}
        exemple:
          ⟦intitulé⟧⟨intitule⟩: {label: Nom du projet}
        """
      ),
      .wordings("default: {⟦intiule⟧⟨intitule⟩: {label: Nom du projet}}"),
      .wordings("default: {intitule: {⟦lable⟧⟨label⟩: Nom du projet}}"),
      .wordings("default: {steps: {⟦basicinfos⟧⟨basic_infos⟩: Le projet}}"),
      .wordings("default: {intitule: {⟦libelle⟧⟨label⟩: Nom du projet}}"),
      .wordings(
        failing: "default: {intitule: {⟦info⟧: {texte: À savoir}}}",
        corrected: "default: {intitule: {info: {content: À savoir}}}"
      ),
      .labels("authorization_request: {⟦intitulé⟧⟨intitule⟩: Nom du projet}"),
      .labels(
        failing: "authorization_request: {⟦intitule⟧: {label: Nom du projet}}",
        corrected: "authorization_request: {intitule: Nom du projet}"
      ),
    ]
  )

  package static func check(_ catalog: Catalog, _ collector: inout FindingCollector) {
    for section in catalog.wordingSections {
      section.forEachOtherPart { part, record in
        let shown = Words(fr: "n’est pas un texte que l’on affiche", en: "is not a text that is shown")
        report(part, shown, among: record.keys.map(\.name), of: section.section.value, &collector)
      }
      for part in section.lostParts {
        // A name that is nearly right is reported itself.
        let names = part.record.keys.map(\.name)
        guard part.keys.allSatisfy({ collector.nearest(to: $0, among: names) == nil }) else { continue }
        report(part.name, without: names, section.section.value, &collector)
      }
      for step in section.steps where !catalog.blockNames.contains(step.value) {
        report(
          step,
          Words(fr: "n’est pas une étape", en: "is not a step"),
          among: catalog.blockNames,
          of: section.section.value,
          &collector
        )
      }
    }
    checkAnswers(catalog, &collector)
    checkKeys(catalog, &collector)
  }

  /// Reports an answer that resembles one that its field offers.
  private static func checkAnswers(_ catalog: Catalog, _ collector: inout FindingCollector) {
    var options: [String: Set<String>] = [:]
    for section in catalog.wordingSections {
      for (name, values) in section.answers {
        let known = options[name] ?? answers(to: name, in: catalog)
        options[name] = known
        for value in values where !known.contains(value.value) {
          let words = Words(fr: "n’est pas une réponse de \(name)", en: "is not an answer of \(name)")
          report(value, words, among: known, of: section.section.value, &collector)
        }
      }
    }
  }

  /// The answers that a field offers, in any definition.
  private static func answers(to field: String, in catalog: Catalog) -> Set<String> {
    Set(catalog.definitions.all.flatMap { $0.blocks?.field(field)?.schema.limits.options ?? [] })
  }

  /// Reports a name that resembles a known one: upstream’s pages may ask for others. The words follow the name.
  private static func report(
    _ name: Located<String>,
    _ words: Words,
    among known: some Collection<String>,
    of subject: String,
    _ collector: inout FindingCollector
  ) {
    guard let meant = FrenchWord.meaning(name.value, among: known) ?? collector.nearest(to: name.value, among: known)
    else { return }
    let words = Quoted(name.value).words(fr: words.french, en: words.english)
    collector.add(Finding(rule, at: name.span, words, suggesting: meant, subject: subject), via: name.via)
  }

  /// A part with other keys than those of its texts.
  private static func report(
    _ part: Located<String>,
    without names: [String],
    _ subject: String,
    _ collector: inout FindingCollector
  ) {
    let list = names.joined(separator: ", ")
    let words = Quoted(part.value).words(
      fr: "n’a aucun texte que l’on affiche",
      en: "has no text that is shown"
    )
    let label = Words(fr: "on lit ici\u{A0}: \(list)", en: "read here: \(list)")
    collector.add(Finding(rule, at: part.span, words, label: label, subject: subject), via: part.via)
  }

  /// A question whose label is keys.
  private static func report(textless name: Located<String>, of subject: String, _ collector: inout FindingCollector) {
    let quoted = Quoted(name.value)
    let finding = Finding(
      rule,
      at: name.span,
      Words(
        fr: "le nom de \(quoted.french) est un texte, et des clés se trouvent à sa place",
        en: "the label of \(quoted.english) is a text, and there are keys in its place"
      ),
      label: Words(fr: "écrivez \(name.value): Le nom", en: "write \(name.value): The label"),
      subject: subject
    )
    collector.add(finding, via: name.via)
  }

  private static func checkKeys(_ catalog: Catalog, _ collector: inout FindingCollector) {
    // A definition that could not be read may ask anything; what an open one asks is known by its class’s attributes only.
    guard catalog.gaps.definitions.isEmpty,
      !catalog.attributes.isEmpty || catalog.definitions.all.allSatisfy({ $0.blocks?.isOpen == false })
    else {
      return
    }
    let sections = catalog.wordingSections.filter { !$0.section.value.hasSuffix("_dyn") }
    let attributes = catalog.attributeNames?.attributes ?? []
    if sections.isEmpty, attributes.isEmpty { return }
    let standard = sections.filter { $0.section.value == "default" }
    let asked = questions(in: catalog)
    for (className, name) in catalog.attributeNames?.attributesWithoutText ?? [] where asked.contains(name.value) {
      report(textless: name, of: className, &collector)
    }
    let known = asked.union(catalog.attributes).union(catalog.blockNames).union([
      "steps", "contacts", "<<",
    ])
    for section in standard { checkKeys(section.keys, of: section.section.value, among: known, &collector) }
    // In the other sections, every key of the default one is known.
    let common = known.union(standard.flatMap(\.keys).map(\.value))
    for section in sections where section.section.value != "default" {
      checkKeys(section.keys, of: section.section.value, among: common, &collector)
    }
    for (className, name) in attributes {
      checkKeys([name], of: className, among: common, &collector)
    }
  }

  private static func checkKeys(
    _ keys: [Located<String>],
    of subject: String,
    among known: Set<String>,
    _ collector: inout FindingCollector
  ) {
    // A definition’s own contacts and checkboxes are only known by their place in a block: a key that resembles no known
    // name may be one of them.
    for key in keys where !known.contains(key.value) {
      report(
        key,
        Words(fr: "n’est ni un champ, ni un bloc", en: "is neither a field nor a block"),
        among: known,
        of: subject,
        &collector
      )
    }
  }

  private static func questions(in catalog: Catalog) -> Set<String> {
    var names: Set<String> = []
    // Definitions share most of their questions.
    var seen: Set<ObjectIdentifier> = []
    for definition in catalog.definitions.all {
      for field in definition.blocks?.fields ?? [] where seen.insert(ObjectIdentifier(field)).inserted {
        names.insert(field.name)
      }
      for block in definition.blocks?.blocks ?? [] { names.formUnion(block.contacts.map(\.name.value)) }
      for box in definition.blocks?.schema.checkboxes ?? [] { names.insert(box.name) }
    }
    return names
  }
}

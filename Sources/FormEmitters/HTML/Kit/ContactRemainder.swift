import FormCatalog
import FormSource
import FormSubmission

/// What applicants still have to answer about a contact.
struct ContactRemainder {
  let journey: FormJourney
  let unanswered: Set<String>

  /// The contact, with its missing details and the contacts that it must differ from.
  func item(_ contact: ContactKind, _ block: FormJourney.Block) -> Remainder.Item {
    let questions = block.questions.filter { $0.contact?.name.value == contact.name.value }
    let missing = questions.filter { unanswered.contains($0.name) }
    var notes = ["À donner\u{A0}: \(missing.map { lowered(PlainLabel.of($0.label)) }.joined(separator: ", "))."]
    if questions.contains(where: \.isDeferred) { notes.append("Le reste est renseigné par la plateforme.") }
    let others = apart(from: contact, in: block)
    if !others.isEmpty { notes.append(Self.distinct(from: others)) }
    return Remainder.Item(
      title: PlainLabel.of(journey.wording.title(contact)),
      notes: notes,
      fields: missing.map(\.name)
    )
  }

  /// The contacts that must be other people: those that a rule of the form requires to be distinct. A data protection
  /// officer must also differ from whoever decides on the processing of data (regulation (EU) 2016/679, article 38.6).
  private func apart(from contact: ContactKind, in block: FormJourney.Block) -> [String] {
    let asked = block.declared.contacts
    func contacts(_ fields: [String]) -> [String] {
      fields.compactMap { name in
        block.questions.first { $0.name == name }?.contact?.name.value
      }
    }
    let rules = journey.schema.rules.compactMap { rule -> [String]? in
      guard case .distinct(let fields) = rule.kind else { return nil }
      return contacts(fields)
    }
    var names = rules.filter { $0.contains(contact.name.value) }.flatMap { $0 }
    if contact.name.value == Self.officer { names += Self.deciders }
    return asked.filter { names.contains($0.name.value) && $0.name.value != contact.name.value }
      .map { lowered(PlainLabel.of(journey.wording.title($0))) }
  }

  /// A sentence that names contacts with their articles, where these are known.
  private static func distinct(from others: [String]) -> String {
    let named = others.compactMap(withArticle)
    guard named.count == others.count, !named.isEmpty else {
      return "Une autre personne que\u{A0}: \(others.joined(separator: ", "))."
    }
    return "Une personne distincte \(named.listed("et"))."
  }

  /// The first words of contacts’ titles, all masculine.
  private static let masculine: Set = ["administrateur", "contact", "délégué", "responsable", "référent"]

  private static func withArticle(_ title: String) -> String? {
    guard let first = title.split(separator: " ").first, masculine.contains(String(first)) else { return nil }
    return first == "administrateur" ? "de l’\(title)" : "du \(title)"
  }

  private static let officer = CheckboxSchema.officer
  private static let deciders = ["contact_metier", "responsable_traitement"]

  /// The text as it is written within a sentence; an initial abbreviation keeps its capitals.
  private func lowered(_ text: String) -> String {
    guard let second = text.dropFirst().first, second.isLowercase || second == "’" else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

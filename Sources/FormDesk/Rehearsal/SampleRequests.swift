#if Desk
import FormCatalog
import FormCompiler
import FormDigest
import FormRehearsal
import FormSubmission

/// Requests that are invented for a beginning, so that no list is empty: made with the forms of the project, by what people
/// can do, and in all the states that follow from that.
struct SampleRequests {
  private let setting: Setting
  private let end: Instant

  private static let most = 14
  private static let hour = 3_600_000
  private static let titles = [
    "Tarifs de la cantine", "Inscriptions en crèche", "Aides sociales", "Carte de transport", "Bourses d’étude",
    "Portail des familles", "Marchés publics",
  ]
  private static let applicants = ["camille", "dominique", "claude"]

  private enum Path: CaseIterable {
    case submitted, changesRequested, validated, draft, refused, revoked, reopened
  }

  /// - Parameters:
  ///   - setting: where they are made.
  ///   - end: by when everything has happened.
  init(in setting: Setting, until end: Instant) {
    self.setting = setting
    self.end = end
  }

  /// Makes them, and keeps them.
  func keep(in ledger: Ledger) throws {
    var made = 0
    for form in forms {
      let path = Path.allCases[made % Path.allCases.count]
      let applicant = Self.applicants[made % Self.applicants.count]
      guard let content = try content(form, made, ledger) else { continue }
      var acts = Acts(self, ledger, startingAt: end.milliseconds - (Self.most - made) * 24 * Self.hour)
      if try acts.play(form, content, path, by: applicant) { made += 1 }
    }
  }

  /// Two forms of each definition, those of all definitions first.
  private var forms: [Form] {
    let forms = setting.catalog.forms.all.filter { $0.isStartable && $0.schema != nil }
    let groups = setting.catalog.definitions.all.filter(\.isStartable).map { definition in
      forms.filter { $0.definition == definition.id }
    }
    return Array((0..<2).flatMap { place in groups.compactMap { $0.dropFirst(place).first } }.prefix(Self.most))
  }

  /// Nil where no example can be sent.
  private func content(_ form: Form, _ number: Int, _ ledger: Ledger) throws -> Content? {
    var example = SubmissionExample(form, in: setting.catalog, today: end.day)
    guard let made = example?.make(.complete), made.remaining.isEmpty else { return nil }
    var content = Content(acceptances: made.submission.acceptances)
    for (name, answer) in made.submission.answers {
      guard case .documents(let documents) = answer else {
        content.answers[name] = answer
        continue
      }
      content.documents[name] = try documents.map { try attachment($0, ledger) }
    }
    for box in CheckboxSchema.common { content.acceptances[box] = true }
    let isAsked = { (name: String) in form.blocks?.fields.contains { $0.name == name && $0.asking.isAsked } ?? false }
    if isAsked("intitule") { content.answers["intitule"] = .text(Self.titles[number % Self.titles.count]) }
    let officer = "delegue_protection_donnees_email"
    if isAsked(officer), let email = setting.cast["maxime"]?.email { content.answers[officer] = .text(email) }
    return content
  }

  private func attachment(_ document: Document, _ ledger: Ledger) throws -> Attachment {
    let bytes = Array("Ce document a été inventé pour la répétition.\n".utf8)
    let digest = SHA256.hex(of: bytes)
    try ledger.keep(bytes, as: digest)
    return Attachment(
      filename: document.filename,
      contentType: document.contentType,
      byteSize: bytes.count,
      content: digest
    )
  }

  /// What is done with one request, an hour after the other.
  private struct Acts {
    let samples: SampleRequests
    let ledger: Ledger
    var time: Int

    init(_ samples: SampleRequests, _ ledger: Ledger, startingAt time: Int) {
      self.samples = samples
      self.ledger = ledger
      self.time = time
    }

    /// - Returns: whether the request could be begun.
    mutating func play(_ form: Form, _ content: Content, _ path: Path, by applicant: String) throws -> Bool {
      let number = try ledger.nextRequest
      guard let step = step(by: applicant), let person = samples.setting.cast[applicant],
        let definition = form.definition
      else { return false }
      let others = try person.organisation.map { try ledger.requests(of: $0, for: definition) } ?? []
      guard case .success(let outcome) = step.begin(.create(form: form.uid, content), as: number, besides: others)
      else { return false }
      try ledger.keep(outcome, in: samples.setting, holdingCalls: true)
      var dossier = outcome.dossier
      for (person, act) in acts(path, applicant) {
        guard let next = try perform(act, by: person, on: dossier) else { break }
        dossier = next
      }
      return true
    }

    private func acts(_ path: Path, _ applicant: String) -> [(person: String, act: Act)] {
      let sent: [(String, Act)] = [(applicant, .submit(nil))]
      let granted = sent + [("ines", .approve(message: nil))]
      return switch path {
      case .draft: []
      case .submitted: sent
      case .changesRequested:
        sent + [("ines", .requestChanges(reason: "Précisez qui utilisera les données, et pour quelle démarche."))]
      case .validated: granted
      case .refused: sent + [("ines", .refuse(reason: "Le cadre juridique cité ne permet pas cet usage."))]
      case .revoked: granted + [("marion", .revoke(reason: "Le service a fermé."))]
      case .reopened: granted + [(applicant, .reopen(habilitation: (try? ledger.nextHabilitation) ?? 1))]
      }
    }

    private mutating func perform(_ act: Act, by person: String, on dossier: Dossier) throws -> Dossier? {
      let next = try ledger.nextHabilitation
      guard let step = step(by: person),
        case .success(let outcome) = step.perform(act, on: dossier, nextHabilitation: next)
      else { return nil }
      try ledger.keep(outcome, in: samples.setting, holdingCalls: true)
      return outcome.dossier
    }

    private mutating func step(by person: String) -> Step? {
      time += SampleRequests.hour
      return samples.setting.cast[person].map { person in
        Step(by: person, at: Instant(milliseconds: time), in: samples.setting)
      }
    }
  }
}
#endif

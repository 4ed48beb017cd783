import FormCatalog
import FormSubmission

/// Turns addressees, as declarations name them, into addresses.
struct Addresses {
  let happening: Happening
  let life: Life
  let cast: Cast
  let silences: Set<Silence>

  /// The addresses of one addressee; none where there is nobody, or nobody gave one.
  func addresses(of name: String) -> [String] {
    let found =
      if let addressee = Addressee(rawValue: name) {
        addresses(of: addressee)
      } else if let service = life.services[name] {
        [service.email?.value].compactMap(\.self)
      } else {
        [answer("\(name)_email")].compactMap(\.self)
      }
    return found.filter { !BlankText.isBlank($0) }
  }

  /// Whether each person of an addressee has a message of their own, which does not show the others.
  func isGroup(_ name: String) -> Bool {
    switch Addressee(rawValue: name) {
    case .instructors, .instructorsAndManagers, .developers: true
    case .applicant, .vendor, .newApplicant, .oldApplicant, .invitedApplicant, .colleague, nil: false
    }
  }

  private func addresses(of addressee: Addressee) -> [String] {
    func emails(_ kind: Role.Kind) -> [String] { cast.people(kind, on: happening.definition).map(\.email) }
    func told(_ kind: Role.Kind) -> [String] {
      cast.people(kind, on: happening.definition).filter { !isSilent($0) }.map(\.email)
    }
    return switch addressee {
    case .applicant, .newApplicant: [happening.applicant?.email].compactMap(\.self)
    case .instructors: told(.reporter)
    case .instructorsAndManagers: told(.instructor)
    case .developers: emails(.developer)
    // The technical contact, where the form is a vendor’s.
    case .vendor: [happening.form?.serviceProvider == nil ? nil : answer("contact_technique_email")].compactMap(\.self)
    case .oldApplicant: [happening.formerApplicant?.email].compactMap(\.self)
    case .invitedApplicant: [happening.invited].compactMap(\.self)
    case .colleague: [happening.opinion?.email].compactMap(\.self)
    }
  }

  private func isSilent(_ person: Person) -> Bool {
    happening.event.flatMap(Silence.Subject.init).map { subject in
      silences.contains(Silence(of: person.id, on: happening.definition.id, subject))
    } ?? false
  }

  private func answer(_ field: String) -> String? {
    if case .text(let text)? = happening.content.answers[field] { text } else { nil }
  }
}

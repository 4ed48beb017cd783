package import FormCatalog
package import FormSource
package import FormSubmission

/// A scenario that was played: what happened, and where it went otherwise than it should.
package struct Story: Sendable {
  package let scenario: ScenarioDeclaration
  package let form: Form
  package let scenes: [Scene]
  /// The request as it stood at the end; nil where it never began.
  package let dossier: Dossier?
  /// Nil where all went as expected.
  package let finding: Finding?

  package var letters: [Letter] { scenes.flatMap(\.letters) }
}

/// What happened in one step of a story.
package struct Scene: Sendable {
  package enum Event: Sendable {
    /// Somebody did something with the request.
    case done(HistoryEntry)
    /// Somebody was invited to take a draft over.
    case invited(Invitation)
    /// Somebody tried to do something, and might not.
    case refused(ScenarioDeed, Refusal)
    /// Somebody outside DataPass was asked for an opinion.
    case opinionAsked(Opinion)
    /// They gave it.
    case opinionGiven(Opinion)
    /// What is renewed of a habilitation was renewed, and holds for that long, or something has changed.
    case renewed(RenewalEntry, RenewalTerm?)
    /// Somebody was reminded of a renewal.
    case reminded(RenewalEntry)
    /// The provider’s program answered a call with the identifier of the access.
    case answered(identifier: String)
    /// Time passed.
    case waited(until: CalendarDate, RenewalTerm?)
  }

  package let event: Event
  package let time: Instant
  /// Who did it or tried to; nil where nobody did.
  package let person: Person?
  package let role: ScenarioPerson?
  /// What was said with it; nil for nothing.
  package let words: String?
  package let before: Dossier?
  package let after: Dossier?
  package let mails: [OutgoingMail]
  package let calls: [OutgoingCall]
  /// What the messages are about; nil where none could leave.
  let happening: Happening?

  init(
    _ event: Event,
    at time: Instant,
    by person: Person? = nil,
    as role: ScenarioPerson? = nil,
    saying words: String? = nil,
    from before: Dossier?,
    to after: Dossier?,
    mails: [OutgoingMail] = [],
    calls: [OutgoingCall] = [],
    about happening: Happening? = nil
  ) {
    self.event = event
    self.time = time
    self.person = person
    self.role = role
    self.words = words
    self.before = before
    self.after = after
    self.mails = mails
    self.calls = calls
    self.happening = happening
  }
}

/// A message of a scene, once for all the people who each have their own.
package struct Letter: Sendable {
  package let mail: OutgoingMail
  /// Those to whom it goes, each in a mail of their own if there are several mails.
  package fileprivate(set) var receivers: [String]
  package fileprivate(set) var count = 1

  fileprivate func isSame(as other: OutgoingMail) -> Bool {
    mail.message == other.message && mail.subject == other.subject && mail.text == other.text
      && mail.copies == other.copies && mail.blindCopies == other.blindCopies
  }
}

extension Scene {
  /// How the one who acts stands to the request at that moment: a transfer or a claim makes somebody else the applicant.
  package var roleTitle: Words? {
    guard let role, let person, let applicant = before?.request.applicant else { return role?.title }
    if applicant == person.id { return ScenarioPerson.applicant.title }
    return role == .applicant ? Words(fr: "l’ancien demandeur", en: "the former applicant") : role.title
  }

  /// The messages that left, each once.
  package var letters: [Letter] {
    var letters: [Letter] = []
    for mail in mails {
      if let place = letters.firstIndex(where: { $0.isSame(as: mail) }) {
        letters[place].receivers += mail.to
        letters[place].count += 1
      } else {
        letters.append(Letter(mail: mail, receivers: mail.to))
      }
    }
    return letters
  }
}

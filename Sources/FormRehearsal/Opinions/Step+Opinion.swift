import FormCatalog
import FormSource
import FormSubmission

/// Whether somebody may ask for an opinion on a request: instructors may, before they decide, where the definition has it.
package struct OpinionAccess: Sendable {
  private let standing: Standing
  private let life: Life

  /// Nil where the definition of the request is not known.
  package init?(of person: Person, on dossier: Dossier, in setting: Setting) {
    guard let definition = setting.catalog.definitions[dossier.request.definition] else { return nil }
    standing = Standing(person, dossier, definition)
    life = setting.life(of: definition)
  }

  /// Why somebody may not ask; nil where they may.
  package var denial: Denial? {
    if let denial = standing.denial([.instructor]) { return denial }
    if days == nil { return .featureOff(.opinions) }
    let state = standing.dossier.request.state
    return Self.states.contains(state) ? nil : .state(state, needed: Self.states)
  }

  /// Why somebody may not read the opinions: they are those’ who have a role on the definition.
  package var readingDenial: Denial? {
    standing.isA(.reporter) ? nil : .noRole(.reporter, definition: standing.definition.title)
  }

  /// For how many days an opinion can be given; nil where none is asked for.
  package var days: Int? { life.opinions?.days.flatMap { $0.value > 0 ? $0.value : nil } }

  private static let states: [RequestState] = [.submitted, .changesRequested]
}

extension Step {
  /// Asks somebody outside DataPass for an opinion.
  /// - Parameters:
  ///   - email: their address.
  ///   - question: what the instructor wants to know.
  ///   - dossier: the request.
  ///   - id: the number of the opinion.
  ///   - key: what leads to it; nobody can guess it.
  /// - Returns: the opinion that is asked for, with the messages that ask for it, or why nothing was done.
  package func askOpinion(
    of email: String,
    _ question: String,
    on dossier: Dossier,
    as id: Int,
    key: String
  ) -> Result<(opinion: Opinion, mails: [OutgoingMail]), Refusal> {
    Result { () throws(Refusal) in
      guard let access = OpinionAccess(of: person, on: dossier, in: setting) else {
        throw .unknownDefinition(dossier.request.definition)
      }
      if let denial = access.denial { throw .notAllowed(denial) }
      let address = email.trimmingSpaces
      guard TextFormat.email.accepts(address) else { throw .invalidAddress }
      if BlankText.isBlank(question) { throw .blankQuestion }
      let opinion = Opinion(
        id,
        of: dossier.request.id,
        key: key,
        asking: address,
        question,
        by: person.id,
        at: time,
        days: access.days ?? 0
      )
      let happening = Happening(opinion, on: dossier, in: setting)
      let mails = happening.flatMap { happening in
        setting.life(of: happening.definition).opinionRequest.map {
          MailWriter.mails($0.declaration, about: happening, in: setting)
        }
      }
      return (opinion, mails ?? [])
    }
  }
}

package import FormCatalog
import FormSubmission

extension Setting {
  /// The form with which what a habilitation gives is renewed; nil where nothing is asked for it.
  package func renewal(of habilitation: Habilitation) -> RenewalForms.Renewal? {
    catalog.renewals?[habilitation.definition]
  }

  /// The life of the requests for what a habilitation grants; nil where the project no longer declares that.
  package func life(of habilitation: Habilitation) -> Life? {
    catalog.definitions[habilitation.definition].map(life(of:))
  }

  /// The reminders of renewals that are due.
  /// - Parameters:
  ///   - time: by when.
  ///   - habilitation: of which habilitation.
  ///   - dossier: that to which it belongs.
  ///   - entries: what happened to what is renewed of it.
  /// - Returns: each with the messages that leave at its moment; none where the declarations name no message.
  package func reminders(
    by time: Instant,
    of habilitation: Habilitation,
    in dossier: Dossier,
    _ entries: [RenewalEntry]
  ) -> [(entry: RenewalEntry, mails: [OutgoingMail])] {
    guard let life = life(of: habilitation), let term = RenewalTerm(of: habilitation, entries, in: life) else {
      return []
    }
    return term.dueReminders(by: time).map { reminder in
      let happening = Happening(renewalOf: habilitation, ending: term.end, in: dossier, at: reminder.time, in: self)
      let mails = life.reminder.flatMap { message in
        happening.map { MailWriter.mails(message.declaration, about: $0, in: self) }
      }
      let entry = RenewalEntry(
        .reminded(monthsBefore: reminder.monthsBefore),
        of: habilitation.id,
        at: reminder.time
      )
      return (entry, mails ?? [])
    }
  }
}

extension Step {
  /// Answers the form with which what a habilitation gives is renewed.
  /// - Parameters:
  ///   - id: the number of the habilitation.
  ///   - dossier: that to which it belongs.
  ///   - content: the answers.
  /// - Returns: what came of it, or why nothing did.
  package func renew(_ id: Int, in dossier: Dossier, answering content: Content) -> Result<RenewalEntry, Refusal> {
    Result { () throws(Refusal) in
      guard let habilitation = dossier[habilitation: id] else { throw .unknownHabilitation(id) }
      if let denial = RenewalAccess(of: person, to: habilitation, in: dossier, setting).denial {
        throw .notAllowed(denial)
      }
      guard let renewal = setting.renewal(of: habilitation) else { throw .notAllowed(.noRenewal) }
      let judgement = try Judgement(of: content, over: Content(), renewal.form, at: .submit, on: time.day, in: setting)
      let isChanged = renewal.declaration.change.map { judgement.content.fulfils($0.condition, renewal.form) }
      return RenewalEntry(
        isChanged ?? false ? .changed(judgement.content, by: person.id) : .renewed(judgement.content, by: person.id),
        of: id,
        at: time
      )
    }
  }
}

#if Desk
import FormCatalog
import FormRehearsal
import FormSubmission
import GRDB

extension Ledger {
  /// Keeps what came of something that somebody did: the request, its habilitations, the history, mails and calls.
  /// - Parameters:
  ///   - outcome: what came of it.
  ///   - setting: where.
  ///   - holdsCalls: whether the calls wait until somebody asks for them to be sent, as those of an invented beginning do.
  /// - Throws: where it cannot be kept.
  func keep(_ outcome: Outcome, in setting: Setting, holdingCalls holdsCalls: Bool = false) throws {
    try keep(outcome.dossier, changedAt: outcome.entry.time, in: setting)
    try database.execute(
      sql: "INSERT INTO history (request, number, body) VALUES (?, ?, ?)",
      arguments: [outcome.entry.request, outcome.entry.number, try text(outcome.entry)]
    )
    switch outcome.entry.event {
    case .approve, .refuse: try countDecisions(of: outcome.entry.request)
    case .create, .update, .submit, .requestChanges, .revoke, .revokeHabilitation, .archive, .reopen, .cancelReopening,
      .startNextStage, .cancelNextStage, .transfer, .instructorMessage, .applicantMessage, .createByAPI, .updateByAPI,
      .invite, .claim:
      break
    }
    try keep(outcome.mails)
    for call in outcome.calls { try keep(call, isHeld: holdsCalls) }
    if let side = outcome.entry.side { try tell(side.other, ofMessageAbout: outcome.entry.request) }
    try tell(of: outcome, in: setting)
  }

  /// Keeps a request as it stands.
  func keep(_ dossier: Dossier, changedAt time: Instant, in setting: Setting) throws {
    let request = dossier.request
    try database.execute(
      sql: """
        INSERT INTO request (id, definition, form, organisation, applicant, state, changed, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET definition = excluded.definition, form = excluded.form, applicant = excluded.applicant,
          state = excluded.state, changed = excluded.changed, body = excluded.body
        """,
      arguments: [
        request.id, request.definition, request.form, request.organisation, request.applicant, request.state.rawValue,
        time.milliseconds, try text(request),
      ]
    )
    for habilitation in dossier.habilitations {
      try database.execute(
        sql: """
          INSERT INTO habilitation (id, request, body) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET body = excluded.body
          """,
        arguments: [habilitation.id, request.id, try text(habilitation)]
      )
    }
    try database.execute(sql: "DELETE FROM contact WHERE request = ?", arguments: [request.id])
    let contacts = setting.catalog.definitions[request.definition].map(dossier.contactEmails) ?? []
    for email in contacts {
      try database.execute(
        sql: "INSERT INTO contact (email, request) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [email.lowercased(), request.id]
      )
    }
    try countScopes(of: request)
    try index(RequestSummary(request, in: setting))
  }

  func keep(_ mails: [OutgoingMail]) throws {
    for mail in mails {
      try database.execute(
        sql: "INSERT INTO mail (request, body) VALUES (?, ?)",
        arguments: [mail.request, try text(mail)]
      )
      let id = database.lastInsertedRowID
      for email in mail.receivers {
        try database.execute(
          sql: "INSERT INTO received (email, mail) VALUES (?, ?) ON CONFLICT DO NOTHING",
          arguments: [email.lowercased(), id]
        )
      }
    }
  }

  /// Notes for everybody with a role on its definition that there is something new; not for those who did it.
  private func tell(of outcome: Outcome, in setting: Setting) throws {
    try markUnread(outcome.dossier.request, at: outcome.entry.time, butFor: outcome.entry.person, in: setting)
  }

  /// Notes for everybody with a role on its definition that there is something new about a request.
  /// - Parameters:
  ///   - request: the request.
  ///   - time: since when.
  ///   - person: who did it, and knows; nil where it was somebody without a role.
  ///   - setting: where.
  /// - Throws: where it cannot be written.
  func markUnread(
    _ request: Request,
    at time: Instant,
    butFor person: String?,
    in setting: Setting
  ) throws {
    guard let definition = setting.catalog.definitions[request.definition] else { return }
    for reader in setting.cast.people(.reporter, on: definition) where reader.id != person {
      try database.execute(
        sql: """
          INSERT INTO unread (person, request, definition, form, state, changed) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT DO NOTHING
          """,
        arguments: [
          reader.id, request.id, request.definition, request.form, request.state.rawValue, time.milliseconds,
        ]
      )
    }
  }

  func markRead(_ request: Int, by person: Person) throws {
    try database.execute(
      sql: "DELETE FROM unread WHERE person = ? AND request = ?",
      arguments: [person.id, request]
    )
  }
}
#endif

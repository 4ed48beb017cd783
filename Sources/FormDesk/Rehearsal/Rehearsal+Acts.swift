#if Desk
import FormRehearsal
import FormSubmission

extension Rehearsal {
  /// What came of something that was sent.
  enum Answer: Sendable {
    /// It is done, now or before by the same page; where to go on.
    case done(String)
    case refused(Refusal)
    case unknown
  }

  /// Does something with a request, at most once for each page that asks for it.
  /// - Parameters:
  ///   - act: what is done, by the dossier as it stands.
  ///   - request: its number.
  ///   - version: the version that the page showed; nil where it showed none.
  ///   - key: that of the page.
  ///   - turn: who does it.
  ///   - address: where to go on.
  /// - Returns: what came of it.
  /// - Throws: where what is kept cannot be read or written.
  func perform(
    _ act: Act,
    on request: Int,
    expecting version: Int?,
    key: String,
    by turn: Turn,
    leadingTo address: String
  ) async throws -> Answer {
    try await once(key, by: turn) { ledger in
      guard let dossier = try ledger.dossier(request),
        Visibility(of: turn.person, on: dossier, in: turn.catalog)?.canRead ?? false
      else { return .unknown }
      let next = try ledger.nextHabilitation
      switch turn.step.perform(act, on: dossier, expecting: version, nextHabilitation: next) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let outcome):
        try ledger.keep(outcome, in: turn.setting)
        return .done(address)
      }
    }
  }

  /// Does something at most once for each page that asks for it, all of it or nothing.
  /// - Parameters:
  ///   - key: that of the page.
  ///   - turn: who does it.
  ///   - work: what is done; nothing of it where the page has done it before.
  /// - Returns: what came of it, now or before.
  /// - Throws: where what is kept cannot be read or written.
  func once(_ key: String, by turn: Turn, _ work: @Sendable (Ledger) throws -> Answer) async throws -> Answer {
    try await store.write { ledger in
      if let address = try ledger.done(key, by: turn.person.id) { return .done(address) }
      let answer = try work(ledger)
      if case .done(let address) = answer { try ledger.markDone(key, by: turn.person.id, leadingTo: address) }
      return answer
    }
  }
}
#endif

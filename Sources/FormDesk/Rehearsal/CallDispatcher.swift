#if Desk
import FormRehearsal
import FormSource

/// Sends the calls that are due, one after the other, and keeps what comes of each.
///
/// A desk that is killed between an answer and its being kept sends the call again, as DataPass may: receivers have to bear it.
struct CallDispatcher: Sendable {
  let rehearsal: Rehearsal
  let courier: Courier

  private static let pause = Duration.milliseconds(250)
  private static let most = 20

  func run() async {
    while !Task.isCancelled {
      do {
        let store = rehearsal.store
        let time = rehearsal.clock.now
        for kept in try await store.read({ try $0.dueCalls(at: time, limit: Self.most) }) where !Task.isCancelled {
          let outcome = await courier.deliver(Array(kept.call.body.utf8))
          try await keep(outcome, of: kept.id)
        }
      } catch is CancellationError {
        return
      } catch {
        Printed.problem("datapass-desk: \(StoreProblem(error).words.french)")
      }
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func keep(_ outcome: CallOutcome, of id: Int) async throws {
    let time = rehearsal.clock.now
    let setting = await rehearsal.scene().setting
    try await rehearsal.store.write { ledger in
      // Meanwhile everything may have been reset.
      guard let kept = try ledger.call(id) else { return }
      var delivery = kept.delivery
      delivery.record(outcome, at: time)
      try ledger.update(kept, delivery)
      guard case .answered(let status, let body, _) = outcome, let dossier = try ledger.dossier(kept.call.request)
      else {
        return
      }
      let answered = Step.answered(status: status, body: body, on: dossier)
      if answered != dossier { try ledger.keep(answered, changedAt: time, in: setting) }
    }
  }
}

/// What runs beside the server of a rehearsal.
struct RehearsalCompanion: DeskServer.Companion {
  let rehearsal: Rehearsal
  /// Nil where nobody receives calls.
  let dispatcher: CallDispatcher?

  func run() async {
    async let following: Void = rehearsal.project.run()
    async let sending: Void? = dispatcher?.run()
    async let reminding: Void = rehearsal.keepReminding()
    _ = await (following, sending, reminding)
  }
}
#endif

#if Desk
import FormCatalog
import FormRehearsal
import FormSource
import FormSubmission

extension Rehearsal {
  /// Sends the reminders of renewals that are due by the clock; those that were sent are not sent again.
  func remind() async throws {
    let setting = await scene().setting
    let definitions = setting.catalog.definitions.all.filter { setting.life(of: $0).renewal != nil }.map(\.id)
    guard !definitions.isEmpty else { return }
    let time = clock.now
    try await store.write { ledger in
      for known in try ledger.activeHabilitations(for: definitions) {
        guard let dossier = try ledger.dossier(known.request),
          let habilitation = dossier[habilitation: known.habilitation]
        else { continue }
        let entries = try ledger.renewals(of: habilitation.id)
        for reminder in setting.reminders(by: time, of: habilitation, in: dossier, entries) {
          try ledger.keep(reminder.entry)
          try ledger.keep(reminder.mails)
        }
      }
    }
  }

  /// Goes on sending what falls due while days pass.
  func keepReminding() async {
    var day: CalendarDate?
    while !Task.isCancelled {
      let today = clock.now.day
      do {
        if today != day { try await remind() }
        day = today
      } catch is CancellationError {
        return
      } catch {
        Printed.problem("datapass-desk: \(StoreProblem(error).words.french)")
      }
      try? await Task.sleep(for: .seconds(60))
    }
  }
}
#endif

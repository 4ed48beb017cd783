#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// What a request says that it did not say before.
struct RequestChanges {
  /// Since when, as a title.
  let title: String
  let changes: [FieldChange]

  /// Nil for a request that was never sent before, and of which nothing was granted.
  init?(of dossier: Dossier, _ history: [HistoryEntry], in catalog: Catalog) {
    let request = dossier.request
    guard let definition = catalog.definitions[request.definition], let form = catalog.forms[request.form] else {
      return nil
    }
    if dossier.isReopening(in: definition),
      let granted = request.reopened.flatMap({ dossier[habilitation: $0] }) ?? dossier.latest(of: definition.id)
    {
      title = "Ce qui diffère de l’habilitation \(granted.number)"
      changes = FieldChange.changes(from: granted.content, to: request.content, in: form, of: catalog)
      return
    }
    switch request.state {
    case .draft, .changesRequested:
      guard let sent = request.lastSent else { return nil }
      title = "Ce que le demandeur a changé depuis son envoi, sans l’avoir encore renvoyé"
      changes = FieldChange.changes(from: sent, to: request.content, in: form, of: catalog)
      if changes.isEmpty { return nil }
    case .submitted, .validated, .refused, .archived, .revoked:
      let sent = history.filter { $0.event == .submit }
      guard let last = sent.last, let former = sent.dropLast().last else { return nil }
      title = "Ce qui a changé depuis l’envoi du \(DayWords.text(former.time.day))"
      changes = last.changes
    }
  }
}
#endif

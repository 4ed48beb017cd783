#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What would come of a decision: the state, the messages, the calls.
struct OutcomePreview {
  let outcome: Outcome
  let before: Dossier
  let setting: Setting

  func write(_ page: inout HTMLWriter) {
    state(&page)
    calls(&page)
    let words =
      switch outcome.mails.count {
      case 0: "Aucun message ne partirait."
      case 1: "Un message partirait."
      case let count: "\(count) messages partiraient."
      }
    page.element(.p, text: words)
    for mail in outcome.mails { MailText(mail: mail).write(&page) }
  }

  private func state(_ page: inout HTMLWriter) {
    let (old, new) = (before.request, outcome.dossier.request)
    page.element(.p) { page in
      if old.state == new.state {
        page.text("La demande reste à l’état ")
        page.badge(new.state)
      } else {
        page.badge(old.state)
        page.text(" devient ")
        page.badge(new.state)
      }
      if old.definition != new.definition {
        page.text(" et revient à «\u{A0}\(setting.catalog.definitions[new.definition]?.title ?? new.definition)\u{A0}»")
      }
    }
    let known = Dictionary(before.habilitations.map { ($0.id, $0.state) }, uniquingKeysWith: { $1 })
    let touched = outcome.dossier.habilitations.filter { known[$0.id] != $0.state }
    guard !touched.isEmpty else { return }
    page.element(.ul) { page in
      for habilitation in touched {
        let state = habilitation.state.title.french.lowercased()
        let words = known[habilitation.id] == nil ? "serait créée" : "deviendrait \(state)"
        page.element(.li, text: "L’habilitation \(habilitation.number) \(words).")
      }
    }
  }

  private func calls(_ page: inout HTMLWriter) {
    guard !outcome.calls.isEmpty else { return page.element(.p, text: "Aucun webhook ne serait appelé.") }
    for call in outcome.calls {
      let name = setting.catalog.definitions[call.definition]?.title ?? call.definition
      page.element(.p) { page in
        page.text("Le webhook de «\u{A0}\(name)\u{A0}» serait appelé, avec l’événement ")
        page.text("«\u{A0}\(call.event.rawValue)\u{A0}».")
      }
    }
  }
}
#endif

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// « Et ensuite »: what the instructors can decide, and what the declared life of the request has come.
struct RequestOutlook {
  let dossier: Dossier
  let definition: Definition
  let form: Form?
  let catalog: Catalog

  func write(_ page: inout HTMLWriter) {
    var rest = HTMLWriter()
    sequel?.write(&rest, isGranted: dossier.request.state == .validated)
    let decisions = decisions
    guard !decisions.isEmpty || !rest.bytes.isEmpty else { return }
    page.element(.h2, [.id("ensuite"), .class("fr-h4 fr-mt-4w")], text: "Et ensuite")
    if !decisions.isEmpty {
      page.element(.p, [.class("fr-mb-1w")], text: "Ce que les instructeurs peuvent décider\u{A0}:")
      page.element(.ul) { page in
        for (event, state) in decisions {
          page.element(.li) { page in
            page.text("\(event.title.french) ")
            page.badge(state)
          }
        }
      }
    }
    page.verbatim(rest.bytes)
  }

  /// What can be decided, and the state in which the request is then; none where nobody waits for a decision.
  private var decisions: [(event: LifeEvent, state: RequestState)] {
    guard dossier.request.state == .submitted else { return [] }
    let scope = LifeScope(definition)
    return LifeEvent.allCases.compactMap { event in
      guard LifeMachine.actors(of: event) == [.instructor], scope.canHappen(event),
        let state = GuardCheck(dossier, definition, event).transition(event)?.to
      else { return nil }
      return (event, state)
    }
  }

  /// Nil where nothing more comes.
  private var sequel: RequestSequel? {
    guard let form else { return nil }
    let content = dossier.request.content
    switch dossier.request.state {
    case .draft, .changesRequested: return RequestSequel(form, in: catalog, answers: nil)
    case .submitted, .validated: return RequestSequel(form, in: catalog, answers: content.submission.answers)
    case .refused, .revoked, .archived: return nil
    }
  }
}
#endif

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// « Instruire »: what a request says, what of it is new, and what may be done with it.
struct InstructionRequestPage {
  let frame: InstructionFrame
  let person: Person
  let history: [HistoryEntry]

  private var dossier: Dossier { frame.dossier }
  private var request: Request { dossier.request }

  var bytes: [UInt8] {
    let catalog = frame.setting.catalog
    let changes = RequestChanges(of: dossier, history, in: catalog)
    return frame.page(.request, title: "Instruire") { page in
      if let permissions = Permissions(of: person, on: dossier, in: catalog) {
        InstructionActs(dossier: dossier, permissions: permissions).write(&page)
      }
      if let changes { write(changes, &page) }
      guard let source = AnswerSource(request, in: catalog), let definition = catalog.definitions[request.definition]
      else {
        page.alert(.warning, title: "Le projet ne déclare plus le formulaire de cette demande.", level: 2) { _ in }
        return
      }
      AnswerTable(
        request: request,
        source: source,
        definition: definition,
        changed: Set(changes?.changes.map(\.field) ?? [])
      ).write(&page)
    }
  }

  private func write(_ changes: RequestChanges, _ page: inout HTMLWriter) {
    page.element(.section, [.class("fr-callout"), .aria(.labelledBy, "changements")]) { page in
      page.element(.h2, [.class("fr-callout__title fr-h5"), .id("changements")], text: changes.title)
      if changes.changes.isEmpty {
        page.element(.p, text: "Rien n’a changé.")
      } else {
        ChangeTable(caption: "Réponses changées", changes: changes.changes).write(&page)
      }
    }
  }
}
#endif

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// What a request says, block by block: each question with its answer, and where that comes from.
struct AnswerTable {
  let request: Request
  let source: AnswerSource
  let definition: Definition
  /// What changed, by question.
  let changed: Set<String>

  func write(_ page: inout HTMLWriter) {
    for block in source.blocks.blocks {
      let fields = source.fields(of: block)
      if !fields.isEmpty { write(block, fields, &page) }
    }
    boxes(&page)
  }

  private func write(_ block: FormBlocks.Block, _ fields: [FormField], _ page: inout HTMLWriter) {
    let title = LabelText.plain(block.title ?? block.heading ?? block.name.value)
    page.element(.h2, [.class("fr-h5 fr-mt-4w")], text: title)
    page.table("Réponses\u{A0}: \(title)", columns: ["Question", "Réponse", "Origine"]) { page in
      for field in fields { row(field, block, &page) }
    }
  }

  private func row(_ field: FormField, _ block: FormBlocks.Block, _ page: inout HTMLWriter) {
    let origin = source.origin(of: field, in: block)
    page.element(.tr, [.data(.field, field.name)]) { page in
      page.element(.th, [.scope("row")]) { page in
        page.text(LabelText.plain(field.schema.label))
        guard changed.contains(field.name) else { return }
        page.text(" ")
        page.element(.span, [.class("fr-badge fr-badge--new fr-badge--sm")], text: "Changé")
      }
      page.element(.td) { answer(field, &$0) }
      page.element(.td) { page in
        page.text(origin.words)
        guard origin == .prefilledAndChanged, field.schema.kind != .scopes else { return }
        page.element(.div, [.class("fr-text--sm fr-mb-0 dp-lines")]) { page in
          page.text("Le formulaire disait\u{A0}: ")
          page.answerLines(source.given(field.name))
        }
      }
    }
  }

  private func answer(_ field: FormField, _ page: inout HTMLWriter) {
    if let documents = request.content.documents[field.name], !documents.isEmpty {
      return page.element(.ul, [.class("fr-raw-list")]) { page in
        for document in documents { page.element(.li) { link(document, &$0) } }
      }
    }
    guard field.schema.kind == .scopes, !definition.scopes.isEmpty else {
      return page.element(.div, [.class("dp-lines")]) { $0.answerLines(source.shown(field.name)) }
    }
    scopes(&page)
  }

  private func link(_ document: Attachment, _ page: inout HTMLWriter) {
    let address = PageAddress.document(document, of: request.id)
    page.element(.a, [.class("fr-link"), .href(address)], text: document.filename)
    page.text(" (\(FileWords.name(of: document.contentType)), \(FileWords.size(document.byteSize)))")
  }

  /// Group by group: what was asked for, and what else could have been.
  private func scopes(_ page: inout HTMLWriter) {
    let (asked, given) = (source.asked, source.givenScopes)
    for group in source.scopes(of: definition) {
      let chosen = group.scopes.filter { asked.contains($0.value) }
      let others = group.scopes.filter { !asked.contains($0.value) }
      let name = group.name.map(LabelText.plain) ?? "Données"
      page.element(.p, [.class("fr-text--bold fr-mb-0")]) { page in
        page.text("\(name)\u{A0}: \(chosen.count) sur \(group.scopes.count)")
      }
      if !chosen.isEmpty {
        page.element(.ul, [.class("fr-mt-0")]) { page in
          for scope in chosen {
            let remark = given.contains(scope.value) ? " (cochée d’avance)" : ""
            page.element(.li, text: LabelText.plain(scope.declaration.name.value) + remark)
          }
        }
      }
      if !others.isEmpty { unchosen(others, given, &page) }
    }
    let known = Set(definition.scopes.map(\.value))
    let unknown = asked.subtracting(known).sorted()
    if !unknown.isEmpty { page.element(.p, text: "Inconnues\u{A0}: \(unknown.joined(separator: ", "))") }
  }

  private func unchosen(_ scopes: [Scope], _ given: Set<String>, _ page: inout HTMLWriter) {
    page.element(.details) { page in
      page.element(.summary, text: scopes.count == 1 ? "Une non demandée" : "\(scopes.count) non demandées")
      page.element(.ul) { page in
        for scope in scopes {
          let remark = given.contains(scope.value) ? " (cochée d’avance, retirée par le demandeur)" : ""
          page.element(.li, text: LabelText.plain(scope.declaration.name.value) + remark)
        }
      }
    }
  }

  private func boxes(_ page: inout HTMLWriter) {
    let boxes = source.blocks.schema.checkboxes.filter { source.isAsked($0) || request.content.isTicked($0.name) }
    guard !boxes.isEmpty else { return }
    page.element(.h2, [.class("fr-h5 fr-mt-4w")], text: "Engagements")
    page.table("Engagements", columns: ["Case", "Réponse"]) { page in
      for box in boxes {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")], text: LabelText.plain(box.label))
          page.element(.td, text: request.content.isTicked(box.name) ? "Cochée" : "Non cochée")
        }
      }
    }
  }
}
#endif

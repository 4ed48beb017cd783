#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What a request says, in the words of its form: block by block, with the boxes that were ticked.
struct RequestAnswers {
  let content: Content
  /// Nil where the project no longer declares it: then answers stand below the names of their fields.
  let form: Form?
  let catalog: Catalog
  /// Of the titles of blocks.
  var level = 3
  /// Where a document is; nil where it cannot be read.
  let address: (Attachment) -> PageAddress?

  func write(_ page: inout HTMLWriter) {
    guard let form, let sheet = AnswerSheet(form, in: catalog), let blocks = catalog.wordedBlocks(of: form) else {
      page.element(
        .p,
        text: "Le projet ne déclare plus ce que demande ce formulaire\u{A0}: voici les réponses, telles quelles."
      )
      return list(Set(content.answers.keys).union(content.documents.keys).sorted().map { ($0, $0) }, nil, &page)
    }
    var rest = Set(content.answers.keys).union(content.documents.keys)
    for block in sheet.blocks {
      let questions = sheet.questions(of: block, in: content.submission)
      rest.subtract(block.questions.map(\.name))
      guard !questions.isEmpty else { continue }
      section(block.title, note: block.origin.map { $0.capitalizedFirst + "." }, &page) { page in
        write(questions, Reader(sheet: sheet, blocks: blocks), &page)
      }
    }
    rest.subtract(sheet.boxes.map(\.name))
    let unasked = sheet.unasked.filter { rest.contains($0.name) }
    rest.subtract(unasked.map(\.name))
    if !unasked.isEmpty {
      section("Ce que le formulaire répond sans le demander", &page) { page in
        write(unasked, Reader(sheet: sheet, blocks: blocks), &page)
      }
    }
    if !rest.isEmpty {
      section("Autres réponses", &page) { list(rest.sorted().map { ($0, $0) }, blocks, &$0) }
    }
    boxes(sheet, &page)
  }

  private struct Reader {
    let sheet: AnswerSheet
    let blocks: FormBlocks
  }

  private func section(
    _ title: String,
    note: String? = nil,
    _ page: inout HTMLWriter,
    _ rows: (inout HTMLWriter) -> Void
  ) {
    page.element(.section, [.class("dp-summary")]) { page in
      page.element(.heading(level), [.class("fr-h6 fr-mb-1w")], text: title)
      if let note { page.element(.p, [.class("fr-hint-text fr-mb-1w")], text: note) }
      rows(&page)
    }
  }

  private func write(_ questions: [AnswerSheet.Question], _ reader: Reader, _ page: inout HTMLWriter) {
    page.element(.dl, [.class("dp-answers-list")]) { page in
      for question in questions {
        page.element(.dt, text: question.label)
        if let substitute = question.substitute {
          page.element(.dd, text: substitute)
        } else if question.isAboutScopes, case .list(let scopes)? = content.answers[question.name], !scopes.isEmpty {
          page.element(.dd, [.class("dp-grouped")]) { reader.sheet.write(scopes, &$0) }
        } else {
          write(question.name, reader.blocks, &page)
        }
      }
    }
  }

  private func list(_ fields: [(name: String, label: String)], _ blocks: FormBlocks?, _ page: inout HTMLWriter) {
    page.element(.dl, [.class("dp-answers-list")]) { page in
      for field in fields {
        page.element(.dt, text: field.label)
        write(field.name, blocks, &page)
      }
    }
  }

  private func write(_ field: String, _ blocks: FormBlocks?, _ page: inout HTMLWriter) {
    if let files = content.documents[field], !files.isEmpty {
      for file in files { page.element(.dd) { write(file, &$0) } }
      return
    }
    let texts = blocks.map { content.shown(field, $0) } ?? content.answers[field].map(Self.plain) ?? []
    for text in texts.isEmpty ? ["Non renseigné"] : texts { page.element(.dd, text: text) }
  }

  private func write(_ file: Attachment, _ page: inout HTMLWriter) {
    if let address = address(file) {
      page.element(.a, [.class("fr-link"), .href(address)], text: file.filename)
    } else {
      page.text(file.filename)
    }
    page.text(" (\(MediaType.shownName(of: file.contentType)), \(FileWords.size(file.byteSize)))")
  }

  /// An answer to a question that is not known.
  private static func plain(_ answer: FieldValue) -> [String] {
    switch answer {
    case .text(let text): [text]
    case .integer(let number): [String(number)]
    case .flag(let flag): [flag ? "Oui" : "Non"]
    case .list(let items): items
    case .documents(let documents): documents.map(\.filename)
    case .unusable: []
    }
  }

  private func boxes(_ sheet: AnswerSheet, _ page: inout HTMLWriter) {
    let ticked = sheet.boxes.filter { content.isTicked($0.name) }
    guard !ticked.isEmpty else { return }
    section("Engagements", &page) { page in
      page.element(.ul) { page in
        for box in ticked { page.element(.li, text: box.label) }
      }
    }
  }
}
#endif

package import FormCatalog
import FormSource

/// The pages `html/messages/`: for each definition a list of who receives what and when, and its messages as they would
/// arrive. They are for the team, and load nothing.
package struct LifePages: Sendable {
  private let sheet: LifeSheet
  private let values: [MessageVariable: String]

  package init(_ sheet: LifeSheet, in catalog: Catalog) {
    self.sheet = sheet
    values = MessageExample.values(for: sheet.definition, in: catalog)
  }

  package var files: [(path: String, bytes: [UInt8])] {
    [(path("index.html"), index)]
      + previewed.flatMap { name, title, rows in
        [(path("\(name).html"), page(title, rows)), (path("\(name).txt"), Array(text(rows).utf8))]
      }
  }

  private func path(_ file: String) -> String { "html/messages/\(sheet.definition.id)/\(file)" }

  private var name: String { sheet.definition.nameWithStage ?? sheet.definition.id }

  /// The pages of messages: one for each event that sends some, and one for the reminders.
  private var previewed: [(name: String, title: String, rows: [LifeSheet.Row])] {
    let events = LifeEvent.allCases.map { event in
      (event.rawValue, event.title.french, sheet.rows.filter { $0.events.contains(event) })
    }
    let others = Dictionary(grouping: sheet.rows.filter(\.events.isEmpty)) { row in
      sheet.life.opinionRequest?.name == row.name
    }
    let further = [("renewal", "Rappels", others[false] ?? []), ("opinions", "Avis externes", others[true] ?? [])]
    return (events + further).filter { !$0.2.isEmpty }
  }

  private var index: [UInt8] {
    StandalonePage(title: "Qui reçoit quoi, quand\u{A0}: \(name)", style: .kit).bytes { page in
      if sheet.rows.isEmpty { page.element(.p, text: "Aucun message n’est déclaré.") }
      for (file, title, rows) in previewed {
        page.element(.h2) { page in
          page.element(.a, [.href(.file(["\(file).html"], from: 0))], text: title)
        }
        page.element(.ul) { page in
          for row in rows { page.element(.li) { write(row, &$0) } }
        }
      }
      RenewalSection(sheet: sheet).write(&page)
      LifeRest(life: sheet.life).write(&page)
    }
  }

  private func write(_ row: LifeSheet.Row, _ page: inout HTMLWriter) {
    page.element(.strong, text: row.title)
    var rest = row.occasion.map { ", \($0)" } ?? ""
    rest += "\u{A0}: " + row.receiversInWords
    if let sender = row.sender { rest += ". Envoyé par \(sender), pas par DataPass" }
    page.text(rest + ".")
    let tasks = row.tasks
    guard !tasks.isEmpty else { return }
    page.element(.ul) { page in
      for task in tasks { page.element(.li, text: task) }
    }
  }

  private func page(_ title: String, _ rows: [LifeSheet.Row]) -> [UInt8] {
    StandalonePage(title: "\(name)\u{A0}: \(title)", style: .kit).bytes { page in
      page.element(.p) { page in
        page.element(.a, [.href(.file(["index.html"], from: 0))], text: "Tous les messages")
      }
      for row in rows {
        let draft = MessageDraft(row.message, with: values)
        page.element(.h2, text: row.title)
        page.element(.ul) { page in
          for line in header(of: row, draft) { page.element(.li, text: line) }
        }
        page.element(.section) { draft.write(&$0) }
      }
    }
  }

  private func text(_ rows: [LifeSheet.Row]) -> String {
    rows.map { row in
      let draft = MessageDraft(row.message, with: values)
      return ([row.title] + header(of: row, draft)).joined(separator: "\n") + "\n\n" + draft.text
    }
    .joined(separator: "\n\(String(repeating: "-", count: 60))\n\n")
  }

  private func header(of row: LifeSheet.Row, _ draft: MessageDraft) -> [String] {
    let sender = row.message.from?.value ?? row.sender ?? "DataPass"
    let lines: [(String, String?)] = [
      ("De", sender), ("À", names(row, .to)), ("Copie", names(row, .cc)), ("Copie cachée", names(row, .bcc)),
      ("Objet", draft.subject), ("Quand", row.occasion),
      ("Envoyé par", row.sender.map { "\($0), pas par DataPass" }),
    ]
    return lines.compactMap { name, value in value.map { "\(name)\u{A0}: \($0)" } }
  }

  private func names(_ row: LifeSheet.Row, _ way: LifeSheet.Receiver.Way) -> String? {
    let names = row.receivers.filter { $0.way == way }.map(\.title)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

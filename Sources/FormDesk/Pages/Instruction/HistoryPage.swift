#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// « Historique »: what happened to a request, the latest first.
struct HistoryPage {
  let frame: InstructionFrame
  let history: [HistoryEntry]

  private var setting: Setting { frame.setting }

  var bytes: [UInt8] {
    frame.page(.history) { page in
      page.element(.h2, text: "Historique")
      page.element(.ol, [.class("fr-raw-list")]) { page in
        for entry in history.reversed() { page.element(.li, [.class("dp-entry")]) { write(entry, &$0) } }
      }
    }
  }

  private func write(_ entry: HistoryEntry, _ page: inout HTMLWriter) {
    page.element(.h3, [.class("fr-h6 fr-mb-1v")], text: entry.event.title.french)
    let name = setting.cast[entry.person].map { "\($0.name) (\($0.part))" } ?? entry.person
    page.element(.p, [.class("fr-text--sm fr-mb-1w")], text: "Le \(MomentWords.text(entry.time)), par \(name)")
    page.element(.p, [.class("fr-mb-1w")]) { page in
      if let before = entry.before, before != entry.after {
        page.badge(before)
        page.text(" devient ")
      } else if entry.before != nil {
        page.text("Reste ")
      }
      page.badge(entry.after)
      if let habilitation = entry.habilitation { page.text(" Habilitation H\(habilitation)") }
      if let applicant = entry.applicant {
        page.text(" Nouveau demandeur\u{A0}: \(setting.cast[applicant]?.name ?? applicant)")
      }
    }
    if let words = entry.words { page.element(.p, [.class("dp-words fr-mb-1w")], text: words) }
    guard !entry.changes.isEmpty else { return }
    let count = entry.changes.count
    let caption = (count == 1 ? "Une réponse changée" : "\(count) réponses changées") + ", version \(entry.number)"
    ChangeTable(caption: caption, changes: entry.changes).write(&page)
  }
}

/// Answers before and after.
struct ChangeTable {
  let caption: String
  let changes: [FieldChange]

  func write(_ page: inout HTMLWriter) {
    page.table(caption, columns: ["Question", "Avant", "Après"], isCaptionShown: true) { page in
      for change in changes {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")], text: change.label)
          page.element(.td, [.class("dp-wrap")]) { $0.answerLines(lines(change.before, besides: change.after)) }
          page.element(.td, [.class("dp-wrap")]) { $0.answerLines(lines(change.after, besides: change.before)) }
        }
      }
    }
  }

  /// More lines are not shown where the other side has them too: only what differs is then.
  private static let many = 4

  private func lines(_ lines: [String], besides others: [String]) -> [String] {
    let own = lines.filter { !others.contains($0) }
    let same = lines.count - own.count
    // Where the order alone differs, it is shown.
    guard same > Self.many, !own.isEmpty || Set(others) != Set(lines) else { return lines }
    return own + ["(\(same) autres, inchangées)"]
  }
}
#endif

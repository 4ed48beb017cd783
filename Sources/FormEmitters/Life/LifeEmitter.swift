package import FormCatalog
import FormJSON
import FormSubmission

/// What is compiled of the lives of a catalogue’s requests.
package enum LifeEmitter {
  /// The lives of all definitions that have one.
  package static func sheets(_ catalog: Catalog) -> [LifeSheet] {
    let book = LifeBook(catalog)
    return catalog.definitions.entries.map { book.life(of: $0) }.filter { !$0.isEmpty }.map {
      LifeSheet($0, in: catalog)
    }
  }

  /// The files, by their paths in the output folder; none where nothing is declared.
  package static func files(_ catalog: Catalog) -> [(path: String, bytes: [UInt8])] {
    let sheets = sheets(catalog)
    guard !sheets.isEmpty else { return [] }
    return [
      (LifeJSON.path, JSONWriter.write(LifeJSON.json(sheets), .pretty)),
      ("life/messages.md", Array(LifeText.table(sheets).utf8)),
    ]
      + sheets.flatMap { LifePages($0, in: catalog).files }
      + sheets.compactMap { sheet in
        RenewalCalendar.text(sheet.life, from: exampleDay).map { text in
          ("life/renewal/\(sheet.definition.id).ics", Array(text.utf8))
        }
      }
  }

  /// Calendars are compiled as if what is renewed was given on this day: nothing that is compiled reads the clock.
  private static let exampleDay = CalendarDate(year: 2026, month: 1, day: 1)

  /// Whether a file of the output, although in a folder of another kind, is one of these.
  package static func covers(_ path: String) -> Bool {
    path == LifeJSON.path || path.hasPrefix("html/messages/") || path.hasPrefix(WebhookSchema.folder)
      || path.hasPrefix("life/")
  }
}

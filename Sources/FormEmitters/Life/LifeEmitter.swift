package import FormCatalog
import FormJSON
import FormSubmission

/// What is compiled of the lives of a catalogue’s requests.
package enum LifeEmitter {
  /// The lives of all definitions that have one.
  package static func lives(_ catalog: Catalog) -> [Life] { LifeBook(catalog).lives.filter { !$0.isEmpty } }

  /// The same in words.
  package static func sheets(_ catalog: Catalog) -> [LifeSheet] { sheets(lives(catalog), in: catalog) }

  private static func sheets(_ lives: [Life], in catalog: Catalog) -> [LifeSheet] {
    let site = Site(catalog, .standard)
    return lives.map { LifeSheet($0, in: site) }
  }

  /// The files of some lives, by their paths in the output folder; none of none.
  package static func files(_ lives: [Life], in catalog: Catalog) -> [(path: String, bytes: [UInt8])] {
    if lives.isEmpty { return [] }
    let sheets = sheets(lives, in: catalog)
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

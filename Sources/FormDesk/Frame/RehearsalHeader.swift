#if Desk
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What stands above every page of a rehearsal: that it is one, who acts, and where one can go.
struct RehearsalHeader {
  /// Nil on compiled pages, which are the same for everybody.
  var person: Person?
  var day: CalendarDate?

  private static let places: [(title: String, path: [String])] = [
    ("Demander une habilitation", ["site", "index.html"]), ("Demandes et habilitations", ["demandes"]),
    ("Instruction", ["instruction"]), ("Tableaux de bord", ["tableaux-de-bord"]), ("Boîte d’envoi", ["envois"]),
    ("Notifications", ["notifications"]),
    ("Qui suis-je", ["qui-suis-je"]),
  ]

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.class("fr-notice fr-notice--info"), .aria(.label, "Répétition")]) { page in
      page.element(.div, [.class("fr-container")]) { page in
        page.element(.div, [.class("fr-notice__body")]) { page in
          page.element(.p) { page in
            page.element(.span, [.class("fr-notice__title")], text: "Répétition")
            page.text(" ")
            page.element(.span, [.class("fr-notice__desc")], text: notice)
          }
        }
      }
    }
    page.element(.header, [.class("fr-header")]) { page in
      page.element(.div, [.class("fr-container fr-py-2w")]) { page in
        page.element(.p, [.class("fr-text--lead fr-text--bold fr-mb-1w")], text: "DataPass")
        page.element(.nav, [.aria(.label, "Menu principal")]) { page in
          page.element(.ul, [.class("fr-raw-list dp-menu")]) { page in
            for place in Self.places {
              page.element(.li) { $0.element(.a, [.class("fr-link"), .href(.desk(place.path))], text: place.title) }
            }
          }
        }
      }
    }
  }

  private var notice: String {
    let rest = "Rien ne quitte cette machine."
    guard let person, let day else { return rest }
    return "Vous êtes \(person.name) (\(person.part)), le \(DayWords.text(day)). \(rest)"
  }

  /// As the theme of compiled pages takes it.
  var bytes: [UInt8] {
    var page = HTMLWriter()
    write(&page)
    return page.bytes
  }
}

extension Person {
  /// What they are in the rehearsal.
  var part: String {
    if let role = roles.first { return role.kind.title.french }
    return organisation == nil ? job : "demandeur"
  }
}
#endif

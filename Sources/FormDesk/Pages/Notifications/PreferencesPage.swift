#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource

/// What somebody is told of by mail, and what they have turned off.
struct PreferencesPage {
  static let path = ["notifications", "preferences"]

  let frame: RehearsalFrame
  let person: Person
  /// Those on which they have a role.
  let definitions: [Definition]
  let silences: Set<Silence>

  /// What a form sends for what is wanted.
  static func field(_ definition: Definition, _ subject: Silence.Subject) -> String {
    "\(subject.rawValue):\(definition.id)"
  }

  var bytes: [UInt8] {
    frame.page("Ce dont vous êtes prévenu") { page in
      page.element(.p, [.class("fr-mb-1w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(NotificationsPage.path))], text: "Notifications")
      }
      page.element(.h1, [.class("fr-h3")], text: "Ce dont vous êtes prévenu")
      guard !definitions.isEmpty else {
        return page.element(.p) { page in
          page.text("Vous n’avez aucun rôle sur une définition\u{A0}: ce qui vous est écrit sur vos demandes ")
          page.text("vous parvient toujours.")
        }
      }
      page.element(.p) { page in
        page.text("Décochez ce dont vous ne voulez plus être prévenu par un message électronique\u{A0}; ")
        page.text("les demandes restent dans votre liste.")
      }
      frame.form(&page, to: Self.path) { page in
        for definition in definitions { write(definition, &page) }
        page.element(.button, [.class("fr-btn"), .type("submit")], text: "Enregistrer")
      }
    }
  }

  private func write(_ definition: Definition, _ page: inout HTMLWriter) {
    page.element(.fieldset, [.class("fr-fieldset")]) { page in
      page.element(.legend, [.class("fr-fieldset__legend")], text: definition.title)
      for subject in Silence.Subject.allCases where subject != .messages || definition.features.messaging {
        let name = Self.field(definition, subject)
        let isSilent = silences.contains(Silence(of: person.id, on: definition.id, subject))
        page.element(.div, [.class("fr-fieldset__element")]) { page in
          page.element(.div, [.class("fr-checkbox-group")]) { page in
            page.element(
              .input,
              [.type("checkbox"), .id(name), .name(name), .value("1")] + (isSilent ? [] : [.checked])
            )
            page.element(.label, [.class("fr-label"), .for(name)], text: subject.title.french)
          }
        }
      }
    }
  }
}
#endif

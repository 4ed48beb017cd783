import FormCatalog
import FormMarkup

/// The page of a definition: who may request it, which form to use, all its forms.
struct DefinitionPage {
  let site: Site
  let definition: Definition

  private var name: String { definition.nameWithStage ?? definition.id }

  private var frame: SitePage {
    SitePage(
      site: site,
      file: .definition(definition.id),
      title: name,
      trail: [("Toutes les habilitations", .catalogue), (name, nil)]
    )
  }

  var bytes: [UInt8] {
    frame.bytes { page in
      page.element(.h1, text: "Demander une habilitation\u{A0}: \(name)")
      introduction(&page)
      let orientation = site.catalog.orientation(of: definition).map {
        OrientationSection(site: site, definition: definition, tree: $0, frame: frame)
      }
      if let rule = definition.eligibility {
        let next = orientation?.start ?? .fragment("choix")
        EligibilitySection(rule: rule, next: next, frame: frame).write(&page)
      }
      orientation?.write(&page)
      FormChoice(site: site, definition: definition, frame: frame).write(&page)
    }
  }

  private func introduction(_ page: inout HTMLWriter) {
    let declaration = definition.declaration
    if let words = declaration.description?.value {
      page.element(.p, [.class("fr-text--lead")]) { $0.markup(words, .line) }
    }
    page.element(.ul, [.class("fr-raw-list fr-mb-4w")]) { page in
      if let provider = declaration.provider.flatMap({ site.catalog.dataProviders[$0.value] }) {
        page.element(.li) { page in
          page.text("Fournisseur\u{A0}: ")
          link(provider.name?.value ?? provider.id.value, provider.link?.value, &page)
        }
      }
      if let address = declaration.link?.value, PageAddress(address) != nil {
        page.element(.li) { link("Présentation et documentation", address, &$0) }
      }
      if let address = declaration.cguLink?.value, PageAddress(address) != nil {
        page.element(.li) { link("Conditions générales d’utilisation", address, &$0) }
      }
      if let email = declaration.supportEmail?.value, !email.isEmpty {
        page.element(.li) { page in
          page.text("Une question\u{A0}? ")
          page.element(.a, [.class("fr-link"), .href(.letter(to: email))], text: email)
        }
      }
    }
    if definition.isUnique {
      page.callout(title: nil) { page in
        page.text("Une organisation ne peut faire qu’une demande de cette habilitation à la fois.")
      }
    }
  }

  private func link(_ name: String, _ address: String?, _ page: inout HTMLWriter) {
    guard let address = address.flatMap({ PageAddress($0) }) else { return page.text(name) }
    page.outsideLink(name, "fr-link", to: address)
  }
}

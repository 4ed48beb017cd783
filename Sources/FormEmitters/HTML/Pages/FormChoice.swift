import FormCatalog
import FormMarkup

/// The forms of a definition as cards: by use case, then by vendor, the free form last.
struct FormChoice {
  let site: Site
  let definition: Definition
  let frame: SitePage

  private struct Shelf {
    let title: String
    let introduction: String
    let forms: [Form]
  }

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.id("choix"), .aria(.labelledBy, "choix-titre"), .tabindex(-1)]) { page in
      page.element(.h2, [.id("choix-titre"), .class("fr-mt-6w")], text: "Choisir un formulaire")
      let shelves = self.shelves.filter { !$0.forms.isEmpty }
      if shelves.isEmpty {
        page.element(.p, text: "Cette habilitation ne se demande pas par un formulaire public.")
      }
      integrated(&page)
      for shelf in shelves {
        page.element(.h3, text: shelf.title)
        page.element(.p, text: shelf.introduction)
        page.grid(shelf.forms) { page, form in
          Self.tile(form, site, frame.address(.form(form.uid)), level: 4, &page)
        }
      }
    }
  }

  /// The vendors that have already integrated the definition into their software.
  private func integrated(_ page: inout HTMLWriter) {
    let vendors = site.catalog.serviceProviders.entries.filter { vendor in
      vendor.alreadyIntegrated.contains { $0.value == definition.id }
    }
    guard !vendors.isEmpty else { return }
    page.element(.h3, text: "Ces logiciels l’ont déjà intégrée")
    page.element(.p, text: "Votre éditeur est dans cette liste\u{A0}? Voyez d’abord avec lui ce qu’il fait pour vous.")
    page.element(.ul) { page in
      for vendor in vendors { page.element(.li, text: vendor.name?.value ?? vendor.id.value) }
    }
  }

  private var shelves: [Shelf] {
    let forms = definition.forms.compactMap { site.catalog.forms[$0] }
    let offered = forms.filter(site.isOffered)
    let free = offered.filter { $0.isDefault }
    let others = offered.filter { !$0.isDefault }
    let vendors = others.filter { site.vendor(of: $0)?.isEditor ?? false }
    let useCases = others.filter { form in !vendors.contains { $0.uid == form.uid } }
    let hidden = site.isLive ? [] : forms.filter { !site.isOffered($0) }
    return [
      Shelf(
        title: "Par cas d’usage",
        introduction: "Le formulaire est adapté à votre projet\u{A0}: une partie des réponses est déjà écrite.",
        forms: useCases
      ),
      Shelf(
        title: "Avec votre éditeur de logiciels",
        introduction: "Votre éditeur a préparé le formulaire\u{A0}: il reste peu de questions.",
        forms: vendors.sorted { (site.vendorName(of: $0), $0.uid) < (site.vendorName(of: $1), $1.uid) }
      ),
      Shelf(
        title: "Demande libre",
        introduction: others.isEmpty
          ? "Vous répondez à toutes les questions."
          : "Aucun des formulaires ci-dessus ne convient\u{A0}: vous répondez à toutes les questions.",
        forms: free
      ),
      Shelf(
        title: "Non proposés aux demandeurs",
        introduction:
          "Ces formulaires ne se trouvent pas parmi les choix publics\u{A0}; la maquette les montre à l’équipe.",
        forms: hidden
      ),
    ]
  }

  static func tile(_ form: Form, _ site: Site, _ address: PageAddress, level: Int, _ page: inout HTMLWriter) {
    let vendor = site.vendor(of: form)?.name?.value
    page.tile(form.name ?? form.uid, level: level, to: address, detail: vendor.map { "Éditeur\u{A0}: \($0)" }) { page in
      if let words = form.description { page.markup(words, .card) }
    }
  }
}

extension Site {
  func vendorName(of form: Form) -> String { vendor(of: form)?.name?.value ?? "" }
}

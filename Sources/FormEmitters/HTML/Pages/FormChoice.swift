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
    /// Whether its forms stay, whatever is sought.
    var isFallback = false
    var areVendors = false
  }

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.id("choix"), .aria(.labelledBy, "choix-titre"), .tabindex(-1)]) { page in
      page.element(.h2, [.id("choix-titre"), .class("fr-mt-6w")], text: "Choisir un formulaire")
      let forms = definition.forms.compactMap { site.catalog.forms[$0] }
      let offered = forms.filter(site.isOffered)
      if offered.isEmpty {
        page.element(.p, text: "Cette habilitation ne se demande pas par un formulaire public.")
      }
      integrated(&page)
      let shelves = self.shelves(of: offered).filter { !$0.forms.isEmpty }
      if shelves.filter({ !$0.isFallback }).map(\.forms.count).reduce(0, +) < Finder.fewest {
        for shelf in shelves { write(shelf, &page) }
      } else {
        let finder = Finder(
          label: "Chercher un formulaire",
          hint: "Un cas d’usage, un éditeur ou un logiciel. Exemple\u{A0}: cantine",
          advice: "Essayez un autre mot, ou voyez plus bas que faire si vous ne trouvez pas."
        )
        finder.write(&page) { page in for shelf in shelves { write(shelf, &page) } }
      }
      notFound(shelves, &page)
      let hidden = site.isLive ? [] : forms.filter { !site.isOffered($0) }
      guard !hidden.isEmpty else { return }
      let team = Shelf(
        title: "Non proposés aux demandeurs",
        introduction:
          "Ces formulaires ne se trouvent pas parmi les choix publics\u{A0}; \(site.settings.presenter) les montre à l’équipe.",
        forms: hidden,
        isFallback: true
      )
      write(team, &page)
    }
  }

  private func write(_ shelf: Shelf, _ page: inout HTMLWriter) {
    page.element(.div, shelf.isFallback ? [] : [.data(.part, "group")]) { page in
      page.element(.h3, text: shelf.title)
      page.element(.p, text: shelf.introduction)
      if shelf.areVendors, shelf.forms.count >= Finder.fewest {
        VendorDirectory(shelf.forms, site, frame).write(&page)
      } else {
        page.grid(shelf.forms, shelf.isFallback ? [] : [.data(.part, "item")]) { page, form in
          Self.tile(form, site, frame.address(.form(form.uid)), level: 4, &page)
        }
      }
    }
  }

  /// What to do if no form is the right one.
  private func notFound(_ shelves: [Shelf], _ page: inout HTMLWriter) {
    let sought = shelves.filter { !$0.isFallback }
    let email = definition.declaration.supportEmail?.value ?? ""
    // Where the free form is the only one there is nothing to look for.
    guard !sought.isEmpty || shelves.isEmpty else { return }
    let title =
      switch (sought.contains { !$0.areVendors }, sought.contains(where: \.areVendors)) {
      case (true, true): "Vous ne trouvez ni votre cas d’usage ni votre éditeur\u{A0}?"
      case (true, false): "Vous ne trouvez pas votre cas d’usage\u{A0}?"
      case (false, true): "Vous ne trouvez pas votre éditeur\u{A0}?"
      case (false, false): "Vous en avez besoin\u{A0}?"
      }
    let free = shelves.first(where: \.isFallback)?.forms ?? []
    page.element(.div, [.id("introuvable"), .class("fr-mt-6w"), .tabindex(-1)]) { page in
      page.callout(title: title) { page in
        page.element(.ul) { page in
          for form in free {
            page.element(.li) { page in
              page.text("Remplissez ")
              page.element(.a, [.href(frame.address(.form(form.uid)))], text: form.name ?? form.uid)
              page.text("\u{A0}: ce formulaire convient à toute demande, et pose toutes les questions.")
            }
          }
          if !email.isEmpty {
            page.element(.li) { page in
              page.text("Écrivez à ")
              page.element(.a, [.href(.letter(to: email))], text: email)
              page.text(", qui répond aux questions sur cette habilitation.")
            }
          }
          if free.isEmpty, email.isEmpty {
            page.element(.li) { page in
              page.text("Voyez si une autre habilitation vous convient\u{A0}: ")
              page.element(.a, [.href(frame.address(.catalogue))], text: "toutes les habilitations")
              page.text(".")
            }
          }
        }
      }
    }
  }

  /// The vendors that have already integrated the definition into their software.
  private func integrated(_ page: inout HTMLWriter) {
    let vendors = site.catalog.serviceProviders.entries.filter { vendor in
      vendor.alreadyIntegrated.contains { $0.value == definition.id }
    }
    let names = vendors.map { $0.name?.value ?? $0.id.value }.alphabetical { $0 }
    guard !names.isEmpty else { return }
    page.element(.h3, text: "Ces logiciels l’ont déjà intégrée")
    page.element(.p, text: "Votre éditeur est dans cette liste\u{A0}? Voyez d’abord avec lui ce qu’il fait pour vous.")
    page.element(.ul) { page in
      for name in names { page.element(.li, text: name) }
    }
  }

  private func shelves(of offered: [Form]) -> [Shelf] {
    let free = offered.filter { $0.isDefault }
    let others = offered.filter { !$0.isDefault }
    let isVendors = Dictionary(grouping: others) { site.vendor(of: $0)?.isEditor ?? false }
    return [
      Shelf(
        title: "Par cas d’usage",
        introduction: "Le formulaire est adapté à votre projet\u{A0}: une partie des réponses est déjà écrite.",
        forms: isVendors[false] ?? []
      ),
      Shelf(
        title: "Avec votre éditeur de logiciels",
        introduction: "Votre éditeur a préparé le formulaire\u{A0}: il reste peu de questions.",
        forms: (isVendors[true] ?? []).alphabetical { "\(site.vendorName(of: $0)) \($0.uid)" },
        areVendors: true
      ),
      Shelf(
        title: "Demande libre",
        introduction: others.isEmpty
          ? "Vous répondez à toutes les questions."
          : "Aucun des formulaires ci-dessus ne convient\u{A0}: vous répondez à toutes les questions.",
        forms: free,
        isFallback: true
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
  /// The name of a form’s vendor, or its key where it has none; empty if the form has no vendor.
  func vendorName(of form: Form) -> String {
    vendor(of: form).map { $0.name?.value ?? $0.id.value } ?? ""
  }
}

import FormCatalog
import FormSubmission

/// A form on one sheet for its vendor to validate: what clients see, what is prefilled or fixed, what they must answer.
struct KitSummary {
  let site: Site
  let journey: FormJourney
  let remainder: Remainder
  let details: KitDetails

  var bytes: [UInt8] {
    let about = readers.isVendors ? "Votre formulaire" : "Le formulaire"
    return StandalonePage(title: "\(about)\u{A0}: \(PlainLabel.of(journey.title))", style: .kit)
      .bytes { page in
        page.element(.p, [.class("lead")], text: "À relire et à valider avant sa mise en service.")
        facts(&page)
        seen(&page)
        KitAnswerTable(journey: journey, readers: readers).write(&page)
        KitScopeTable(journey: journey, readers: readers).write(&page)
        left(&page)
        KitAddressSection(journey: journey, details: details).write(&page)
        agreement(&page)
      }
  }

  private var readers: KitReaders { KitReaders(isVendors: site.vendor(of: journey.form)?.isEditor ?? false) }

  private func facts(_ page: inout HTMLWriter) {
    let vendor = site.vendor(of: journey.form)
    let provider = journey.definition.declaration.provider.flatMap { site.catalog.dataProviders[$0.value]?.name?.value }
    let api = journey.definition.nameWithStage ?? journey.definition.id
    let facts: [(String, String?)] = [
      (readers.isVendors ? "Éditeur" : "Fournisseur du service", vendor.map { $0.name?.value ?? $0.id.value }),
      ("Logiciel", readers.isVendors ? journey.title : nil),
      ("Habilitation", provider.map { "\(api) – \($0)" } ?? api),
      ("Cas d’usage", journey.form.declaration.useCase?.value.split(separator: "_").joined(separator: " ")),
      (
        "Éditeur certifié FranceConnect",
        readers.isVendors ? vendor.map { $0.isFranceConnectCertified ? "oui" : "non" } : nil
      ),
      ("Formulaire", journey.form.uid),
    ]
    page.element(.dl, [.class("facts")]) { page in
      for case (let name, let value?) in facts {
        page.element(.div) { page in
          page.element(.dt, text: name)
          page.element(.dd, text: OneLine.of(value))
        }
      }
    }
  }

  private func seen(_ page: inout HTMLWriter) {
    page.element(.h2, text: "Ce que \(readers.subject) voient")
    if journey.form.declaration.steps.isEmpty {
      page.element(.p, text: "Une seule page, puis la synthèse à relire avant d’envoyer.")
    } else {
      page.element(.ol, [.class("steps")]) { page in
        for step in journey.steps { page.element(.li, text: PlainLabel.of(step.title)) }
        page.element(.li, text: "La synthèse, à relire avant d’envoyer")
      }
    }
    let boxes = journey.boxes.map { box, _ in "«\u{A0}\(PlainLabel.of(box.label))\u{A0}»" }
    if !boxes.isEmpty { page.element(.p, text: "À cocher à la fin\u{A0}: \(boxes.joined(separator: "\u{A0}; "))") }
  }

  private func left(_ page: inout HTMLWriter) {
    page.element(.h2, text: "Ce que \(readers.subject) doivent encore donner")
    if remainder.always.isEmpty { page.element(.p, text: "Rien\u{A0}: toutes les réponses sont écrites.") }
    list(remainder.always, &page)
    guard !remainder.conditional.isEmpty else { return }
    page.element(.h3, text: "Selon leurs réponses")
    list(remainder.conditional, &page)
  }

  private func list(_ blocks: [Remainder.Block], _ page: inout HTMLWriter) {
    guard !blocks.isEmpty else { return }
    page.element(.ul, [.class("left")]) { page in
      for item in blocks.flatMap(\.items) {
        page.element(.li) { page in
          page.element(.strong, text: item.title)
          // Hints are for applicants, but the vendor also needs the missing details of contacts, and the conditions.
          let isContact = item.fields.contains { journey.form.isAboutPerson($0) }
          let notes = (isContact ? item.notes : []) + [item.condition].compactMap { $0 }
          if !notes.isEmpty { page.text(" – \(notes.joined(separator: " "))") }
          guard !item.choices.isEmpty else { return }
          page.text(" – au choix\u{A0}: \(item.choices.map(\.title).joined(separator: ", ou\u{A0}: "))")
        }
      }
    }
  }

  private func agreement(_ page: inout HTMLWriter) {
    page.element(.section, [.class("agreement")]) { page in
      page.element(.h2, text: readers.isVendors ? "Votre accord" : "Accord")
      page.element(.p, text: "Ce formulaire peut être mis en service\u{A0}: ☐ tel quel ☐ avec ces corrections\u{A0}:")
      page.element(.p, [.class("blank")])
      page.element(.p, text: "Nom, date et signature\u{A0}:")
      page.element(.p, [.class("blank")])
    }
  }
}

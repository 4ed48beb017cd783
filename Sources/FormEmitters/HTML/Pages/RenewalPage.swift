import FormCatalog
import FormSource

/// The form with which what an habilitation gives is renewed: no request, but its questions are asked as those of one.
struct RenewalPage {
  /// Of the renewals’ catalogue.
  let site: Site
  let journey: FormJourney
  let renewal: RenewalForms.Renewal
  let life: Life

  private var declaration: RenewalDeclaration { renewal.declaration }

  private var name: String { renewal.definition.nameWithStage ?? renewal.definition.id }

  private var frame: SitePage {
    SitePage(
      site: site,
      file: .renewal(renewal.definition.id),
      title: "\(journey.title) – \(name)",
      trail: [
        ("Toutes les habilitations", .catalogue), (name, .definition(renewal.definition.id)), (journey.title, nil),
      ],
      form: journey.form
    )
  }

  var bytes: [UInt8] {
    let purpose = FormPurpose.renewal(renewal)
    return frame.bytes { page in
      page.element(.h1, text: journey.title)
      page.notices(of: journey.kept)
      introduction(&page)
      FormBody(site: site, journey: journey, purpose: purpose).write(&page)
      if !site.sends(journey.form) { SentSection(journey: journey, frame: frame, purpose: purpose).write(&page) }
    }
  }

  private func introduction(_ page: inout HTMLWriter) {
    page.element(
      .section,
      [.id("presentation"), .data(.part, "introduction"), .aria(.label, "Présentation du formulaire")]
    ) { page in
      page.element(.p, [.class("fr-text--lead")]) { page in
        page.text("Prolonger un accès à\u{A0}: ")
        page.element(.strong, text: name)
      }
      list(facts, &page)
      section("Ce qui suit vos réponses", RenewalSequel(renewal, journey).lines, &page)
      section("Sans prolongation", lapse, &page)
      section("Les étapes", journey.steps.map(\.title) + ["La synthèse, où vous relisez tout avant d’envoyer"], &page)
      page.element(.p, [.class("fr-mt-4w")]) { page in
        let start = journey.steps.first?.id ?? "synthese"
        page.element(.a, [.class("fr-btn fr-btn--lg"), .href(.fragment(start))], text: "Commencer")
      }
    }
  }

  /// What is renewed, how often, by whom, and who reminds them.
  private var facts: [String] {
    var facts: [String] = []
    if let subject = declaration.subject?.value {
      let period = declaration.period.map { ", à prolonger tous les \($0.value) mois" } ?? ""
      facts.append("Ce qui se prolonge\u{A0}: \(OneLine.of(subject))\(period)")
    }
    if let actor = declaration.actor?.value {
      facts.append("Qui remplit ce formulaire\u{A0}: \(AddresseeWords.title(of: actor, in: life))")
    }
    if let reminders = RenewalWords(declaration).reminders { facts.append("Les rappels\u{A0}: \(reminders)") }
    return facts
  }

  private var lapse: [String] {
    [("Ce qui s’arrête", declaration.lapsing), ("Ce qui reste", declaration.staying)].compactMap { title, items in
      items.isEmpty ? nil : "\(title)\u{A0}: \(items.map { OneLine.of($0.value) }.joined(separator: ", "))"
    }
  }

  private func section(_ title: String, _ items: [String], _ page: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    page.element(.h2, text: title)
    list(items, &page)
  }

  private func list(_ items: [String], _ page: inout HTMLWriter) {
    page.element(.ul) { page in
      for item in items { page.element(.li, text: item) }
    }
  }
}

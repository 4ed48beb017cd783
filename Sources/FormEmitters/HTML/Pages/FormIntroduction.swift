import FormCatalog
import FormSubmission

/// What a form is for, what it asks and what to have at hand: shown before the first step.
struct FormIntroduction {
  let site: Site
  let journey: FormJourney
  let frame: SitePage

  func write(_ page: inout HTMLWriter) {
    page.element(
      .section,
      [.id("presentation"), .data(.part, "introduction"), .aria(.label, "Présentation du formulaire")]
    ) { page in
      page.element(.p, [.class("fr-text--lead")]) { page in
        page.text("Demander une habilitation à\u{A0}: ")
        page.element(.strong, text: journey.definition.nameWithStage ?? journey.definition.id)
      }
      if let vendor = site.vendor(of: journey.form)?.name?.value {
        page.element(.p) { page in
          page.text("Avec le logiciel de\u{A0}: ")
          page.element(.strong, text: vendor)
        }
      }
      if !site.isOffered(journey.form), journey.kept == nil {
        page.alert(.info, title: "Information\u{A0}: formulaire non proposé aux demandeurs", level: 2) { page in
          page.element(.p, text: "Il ne se trouve pas parmi les choix publics.")
        }
      }
      if let introduction = journey.form.introduction {
        page.element(.h2, [.class("fr-mt-4w")], text: "Les objectifs de ce formulaire")
        page.prose(introduction)
      }
      atHand(&page)
      steps(&page)
      given(&page)
      page.element(.p, [.class("fr-mt-4w")]) { page in
        let start = journey.steps.first?.id ?? "synthese"
        let words = journey.kept?.isBegun ?? false ? "Reprendre ma demande" : "Débuter ma demande"
        page.element(.a, [.class("fr-btn fr-btn--lg"), .href(.fragment(start))], text: words)
      }
      page.element(.ul, [.class("fr-raw-list")]) { page in
        link("Toutes les questions de ce formulaire, à imprimer", .questions(journey.form.uid), &page)
        if !site.sends(journey.form) { link("La demande vue par l’instructeur", .instruction(journey.form.uid), &page) }
      }
    }
  }

  private func link(_ name: String, _ file: SiteFile, _ page: inout HTMLWriter) {
    page.element(.li) { $0.element(.a, [.class("fr-link"), .href(frame.address(file))], text: name) }
  }

  private func atHand(_ page: inout HTMLWriter) {
    let questions = (journey.steps.flatMap(\.blocks)).flatMap(\.questions)
    var items = ["Le SIRET de votre organisation, pour le vérifier\u{A0}: il est repris de votre connexion"]
    if questions.contains(where: { $0.name == "cadre_juridique_nature" }) {
      items.append("Le texte qui vous autorise à traiter ces données\u{A0}: ses références, son adresse ou une copie")
    }
    var contacts: [String] = []
    for contact in questions.compactMap(\.contact) where !contacts.contains(journey.wording.title(contact)) {
      contacts.append(journey.wording.title(contact))
    }
    if !contacts.isEmpty { items.append("Les coordonnées de ces personnes\u{A0}: \(contacts.joined(separator: ", "))") }
    let choices = AnswerChoices(journey)
    for question in questions where question.kind == .document {
      items.append("Un fichier pour «\u{A0}\(question.label)\u{A0}»\(need(of: question, choices))")
    }
    page.element(.h2, text: "À avoir sous la main")
    page.element(.ul) { page in
      for item in items { page.element(.li, text: item) }
    }
  }

  /// When a file is needed; nothing where it always is.
  private func need(of question: FormJourney.Question, _ choices: AnswerChoices) -> String {
    if question.requirement == .never, choices.binding(question).isEmpty { return ", si vous en avez" }
    return question.requirement == .always && question.when == .always ? "" : ", selon vos réponses"
  }

  private func steps(_ page: inout HTMLWriter) {
    page.element(.h2, text: "Les étapes")
    page.element(.ol) { page in
      for step in journey.steps {
        page.element(.li) { page in
          page.text(step.title)
        }
      }
      page.element(.li, text: "La synthèse, où vous relisez tout avant d’envoyer")
    }
    page.element(.p, text: "Comptez environ \(minutes) minutes.")
  }

  /// An estimate: one minute per question, three for a long text or a file, rounded up to a multiple of five.
  private var minutes: Int {
    let questions = journey.steps.flatMap(\.blocks).flatMap(\.questions).filter { $0.answer == nil }
    let sum = questions.reduce(0) { $0 + ($1.kind == .longText || $1.kind == .document ? 3 : 1) }
    return max(5, (sum + 4) / 5 * 5)
  }

  private func given(_ page: inout HTMLWriter) {
    let partial = journey.steps.flatMap(\.blocks).filter { block in block.questions.contains(where: \.isGiven) }
    guard !journey.frozen.isEmpty || !partial.isEmpty || !journey.further.isEmpty else { return }
    page.element(.h2, text: "Ce qui est déjà rempli")
    page.element(.ul) { page in
      for block in journey.frozen {
        let origin = journey.origin(of: block, in: site)
        page.element(.li, text: "\(block.title)\u{A0}: \(origin), ne se modifie pas")
      }
      for block in journey.further { page.element(.li, text: "\(block.title)\u{A0}: rempli, se modifie à la synthèse") }
      for block in partial {
        page.element(.li, text: "\(block.title)\u{A0}: rempli en partie, à relire et à compléter")
      }
    }
  }
}

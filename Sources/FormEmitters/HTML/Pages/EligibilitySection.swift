import FormCatalog

/// Who may request a definition: one question, with an explanation for each kind of applicant. The script shows only
/// the chosen one.
struct EligibilitySection {
  let rule: EligibilityDeclaration
  /// Where eligible applicants continue.
  let next: PageAddress
  let frame: SitePage

  func write(_ page: inout HTMLWriter) {
    page.element(.section, [.id("eligibilite"), .data(.part, "tree"), .aria(.labelledBy, "eligibilite-titre")]) {
      page in
      page.element(.h2, [.id("eligibilite-titre")], text: "Pouvez-vous faire cette demande\u{A0}?")
      page.element(.div, [.id("vous-etes"), .data(.part, "node"), .tabindex(-1)]) { page in
        page.element(.p, [.class("fr-text--bold")], text: "Vous êtes\u{A0}:")
        page.element(.ul, [.class("fr-raw-list fr-btns-group fr-btns-group--inline-md")]) { page in
          for option in rule.options {
            page.element(.li) { page in
              page.element(.a, [.class("fr-btn fr-btn--secondary"), .href(.fragment(id(option)))], text: label(option))
            }
          }
        }
      }
      for option in rule.options { outcome(option, &page) }
    }
  }

  private func outcome(_ option: EligibilityDeclaration.Option, _ page: inout HTMLWriter) {
    let verdict = Verdict(option.eligible.value)
    page.element(.section, [.id(id(option)), .data(.part, "node"), .tabindex(-1), .aria(.label, label(option))]) {
      page in
      page.callout(title: "\(label(option))\u{A0}: \(verdict.words)", colour: verdict.colour) { page in
        if let body = option.body?.value { page.lines(body, "fr-mb-2w") }
      }
      page.element(.ul, [.class("fr-raw-list fr-btns-group fr-btns-group--inline-md")]) { page in
        if verdict != .no {
          page.element(.li) { $0.element(.a, [.class("fr-btn"), .href(next)], text: "Demander l’accès aux données") }
        }
        if let action = option.callToAction, let address = PageAddress(action.url.value) {
          page.element(.li) { $0.outsideLink(action.content.value, "fr-btn fr-btn--secondary", to: address) }
        }
        page.element(.li) { page in
          let back = PageAddress.fragment("vous-etes")
          page.element(
            .a,
            [.class("fr-btn fr-btn--tertiary"), .href(back), .data(.part, "back")],
            text: "Changer de réponse"
          )
        }
      }
    }
  }

  private func id(_ option: EligibilityDeclaration.Option) -> String { ElementID.of("vous-etes", option.kind.value) }

  private func label(_ option: EligibilityDeclaration.Option) -> String {
    switch option.kind.value {
    case "particulier": "Un particulier"
    case "collectivite_ou_administration": "Une collectivité ou une administration"
    case "entreprise_ou_association": "Une entreprise ou une association"
    default: option.kind.value
    }
  }

  /// The meaning of an outcome, in words and in upstream’s colour.
  enum Verdict: String {
    case yes
    case no
    case maybe

    init(_ text: String) { self = Verdict(rawValue: text) ?? .no }

    var words: String {
      switch self {
      case .yes: "vous pouvez faire la demande"
      case .no: "vous ne pouvez pas faire cette demande"
      case .maybe: "vous pouvez peut-être faire la demande"
      }
    }

    var colour: String {
      switch self {
      case .yes: "green-emeraude"
      case .no: "pink-macaron"
      case .maybe: "yellow-tournesol"
      }
    }
  }
}

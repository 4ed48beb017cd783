import FormCatalog
import FormMarkup

/// The questions that lead to a form. Answers are links from question to question, so that the tree can be followed and
/// read without the script; with it, one question is shown at a time.
struct OrientationSection {
  let site: Site
  let definition: Definition
  let tree: OrientationDeclaration
  let frame: SitePage

  /// Its first question.
  var start: PageAddress { .fragment(tree.questions.first.map { Self.id(question: $0.name.value) } ?? "orientation") }

  func write(_ page: inout HTMLWriter) {
    let reachable = tree.reachable
    page.element(.section, [.id("orientation"), .data(.part, "tree"), .aria(.labelledBy, "orientation-titre")]) {
      page in
      page.element(.h2, [.id("orientation-titre")], text: "Trouver votre formulaire")
      for question in tree.questions where reachable.questions.contains(question.name.value) {
        self.question(question, &page)
      }
      for outcome in tree.outcomes where reachable.outcomes.contains(outcome.name.value) {
        self.outcome(outcome, &page)
      }
    }
  }

  private func question(_ question: OrientationDeclaration.Question, _ page: inout HTMLWriter) {
    let id = Self.id(question: question.name.value)
    let title = "\(id)-titre"
    page.element(.section, [.id(id), .data(.part, "node"), .tabindex(-1), .aria(.labelledBy, title)]) { page in
      page.element(.h3, [.id(title)], text: question.label?.value ?? question.name.value)
      if let hint = question.hint?.value { page.element(.p, [.class("fr-hint-text")]) { $0.markup(hint, .line) } }
      let isLong = question.answers.count > 8
      page.element(.ul, [.class("fr-raw-list dp-answers\(isLong ? " dp-answers--many" : "")")]) { page in
        for answer in question.answers {
          guard let target = target(answer.next) else { continue }
          page.element(.li) { page in
            let name = answer.label?.value ?? answer.name.value
            page.element(.a, [.class("fr-btn fr-btn--secondary"), .href(.fragment(target))], text: name)
          }
        }
      }
      if question.name.value != tree.questions.first?.name.value { back(&page) }
    }
  }

  private func outcome(_ outcome: OrientationDeclaration.Outcome, _ page: inout HTMLWriter) {
    let verdict = EligibilitySection.Verdict(outcome.eligible)
    // All outcomes have this label: it is a group, since landmarks need distinct labels.
    let label = TagAttribute.aria(.label, "Résultat")
    let id = Self.id(outcome: outcome.name.value)
    page.element(.div, [.id(id), .class("fr-mb-4w"), .role("group"), .data(.part, "node"), .tabindex(-1), label]) {
      page in
      if let text = outcome.text?.value {
        page.callout(title: nil, colour: verdict == .yes ? nil : verdict.colour) { $0.lines(text, "fr-mb-0") }
      }
      let forms = offered(outcome)
      if !forms.isEmpty {
        let answers = outcome.prefill.flatMap { prefill -> [(name: String, value: String)] in
          switch prefill.value {
          case .list(let items): items.compactMap(\.sentText).map { ("\(prefill.field.value)[]", $0) }
          default: prefill.value.sentText.map { [(prefill.field.value, $0)] } ?? []
          }
        }
        page.grid(forms) { page, form in
          FormChoice.tile(form, site, frame.address(.form(form.uid)).asking(answers), level: 3, &page)
        }
      } else if verdict != .no {
        page.element(.p) {
          $0.element(.a, [.class("fr-link"), .href(.fragment("choix"))], text: "Voir tous les formulaires")
        }
      }
      if verdict == .no, let email = definition.declaration.supportEmail?.value, !email.isEmpty {
        page.element(.p) { page in
          page.text("Une question\u{A0}? ")
          page.element(.a, [.class("fr-link"), .href(.letter(to: email))], text: email)
        }
      }
      back(&page)
    }
  }

  /// The forms of an outcome; if it names none, all forms are offered further down the page.
  private func offered(_ outcome: OrientationDeclaration.Outcome) -> [Form] {
    (outcome.forms ?? []).compactMap { site.catalog.forms[$0.value] }
  }

  private func back(_ page: inout HTMLWriter) {
    guard let first = tree.questions.first else { return }
    page.element(.p, [.class("fr-mt-3w")]) { page in
      page.element(
        .a,
        [
          .class("fr-link"), .href(.fragment(Self.id(question: first.name.value))), .data(.part, "back"),
        ],
        text: "Revenir à la première question"
      )
    }
  }

  private func target(_ next: OrientationDeclaration.Next?) -> String? {
    switch next {
    case .question(let name): Self.id(question: name.value)
    case .outcome(let name): Self.id(outcome: name.value)
    case nil: nil
    }
  }

  private static func id(question: String) -> String { ElementID.of("question", question) }
  private static func id(outcome: String) -> String { ElementID.of("reponse", outcome) }
}

extension PlainValue {
  /// The value in the query of an address; nil unless it is a single value.
  fileprivate var sentText: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): flag ? "1" : "0"
    case .null, .bigInteger, .float, .list, .map: nil
    }
  }
}

#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What stands above the pages about one request: what it is, whose, and the way to the others.
struct InstructionFrame {
  enum Tab: CaseIterable {
    case request
    case history
    case messages
    case opinions

    fileprivate var title: String {
      switch self {
      case .request: "Demande"
      case .history: "Historique"
      case .messages: "Messagerie"
      case .opinions: "Avis externes"
      }
    }
  }

  let frame: RehearsalFrame
  let setting: Setting
  let dossier: Dossier
  /// Whether the reader has a role on the definition; otherwise they are the applicant.
  let isInstruction: Bool
  /// How many messages the reader’s side has not read.
  let unread: Int

  static func path(_ request: Int, _ more: [String] = []) -> [String] {
    ["instruction", "demandes", String(request)] + more
  }

  static let history = "historique"
  static let messages = "messages"
  static let opinions = "avis"

  private var request: Request { dossier.request }

  func page(_ tab: Tab?, title: String? = nil, _ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    let summary = RequestSummary(request, in: setting)
    let page = title ?? tab?.title ?? ""
    return frame.page("\(request.number)\u{A0}: \(page)") { page in
      header(summary, &page)
      tabs(tab, &page)
      content(&page)
    }
  }

  private func header(_ summary: RequestSummary, _ page: inout HTMLWriter) {
    page.element(.p, [.class("fr-mb-1w")]) { page in
      page.text("Demande \(request.number) ")
      page.badge(request.state)
    }
    page.element(.h1, [.class("fr-h3 fr-mb-1w")], text: summary.title)
    page.element(.p, [.class("fr-text--lead fr-mb-2w")]) { page in
      page.text(setting.catalog.definitions[request.definition]?.title ?? request.definition)
      if summary.form != summary.title { page.text(" – \(summary.form)") }
    }
    page.element(.div, [.class("fr-grid-row fr-grid-row--gutters")]) { page in
      page.element(.div, [.class("fr-col-12 fr-col-md-4")]) { applicant(summary, &$0) }
      page.element(.div, [.class("fr-col-12 fr-col-md-4")]) { page in
        page.element(.p, [.class("fr-text--bold fr-mb-0")], text: "Organisation")
        page.element(.p, [.class("fr-mb-1w")]) { page in
          let siret = "SIRET\u{A0}: \(request.organisation)"
          page.answerLines([summary.organisation?.name, siret].compactMap(\.self))
        }
      }
      page.element(.div, [.class("fr-col-12 fr-col-md-4")]) { dates(&$0) }
    }
  }

  private func applicant(_ summary: RequestSummary, _ page: inout HTMLWriter) {
    page.element(.p, [.class("fr-text--bold fr-mb-0")], text: "Demandeur")
    page.element(.p, [.class("fr-mb-1w dp-wrap")]) { page in
      guard let person = summary.applicant else { return page.text(request.applicant) }
      page.answerLines([person.name, person.job, person.email, person.phone])
    }
  }

  private func dates(_ page: inout HTMLWriter) {
    let known: [(String, Instant?)] = [
      ("Commencée", request.createdAt), ("Soumise", request.submittedAt), ("Validée", request.validatedAt),
      ("Rouverte", request.reopenedAt),
    ]
    page.element(.p, [.class("fr-text--bold fr-mb-0")], text: "Dates")
    page.element(.p, [.class("fr-mb-1w")]) { page in
      page.answerLines(
        known.compactMap { title, date in date.map { "\(title) le \(DayWords.text($0.day))" } }
          + dossier.habilitations.map { "Habilitation \($0.number)\u{A0}: \($0.state.title.french.lowercased())" }
      )
    }
  }

  private func tabs(_ current: Tab?, _ page: inout HTMLWriter) {
    page.element(.nav, [.class("fr-my-3w"), .aria(.label, "Pages de la demande")]) { page in
      page.element(.ul, [.class("fr-raw-list dp-tabs")]) { page in
        for tab in tabs {
          page.element(.li) { page in
            page.element(
              .a,
              [.class("fr-link"), .href(.desk(path(of: tab)))] + (tab == current ? [.aria(.current, "page")] : []),
              text: tab == .messages && tab != current ? messagesTitle : tab.title
            )
          }
        }
        page.element(.li) { page in
          page.element(
            .a,
            [.class("fr-link"), .href(.desk(isInstruction ? InstructionListPage.path : ["demandes"]))],
            text: "Retour à la liste"
          )
        }
      }
    }
  }

  /// Those that the reader has.
  private var tabs: [Tab] {
    Tab.allCases.filter { tab in
      switch tab {
      case .request, .history, .messages: true
      case .opinions: isInstruction && asksOpinions
      }
    }
  }

  /// Whether the definition of the request has instructors ask for opinions.
  private var asksOpinions: Bool {
    setting.catalog.definitions[request.definition].map { setting.life(of: $0).opinions != nil } ?? false
  }

  private var messagesTitle: String {
    unread > 0 ? "\(Tab.messages.title) (\(UnreadWords.tab(unread)))" : Tab.messages.title
  }

  private func path(of tab: Tab) -> [String] {
    let root = isInstruction ? Self.path(request.id) : ["demandes", String(request.id)]
    return switch tab {
    case .request: root
    case .history: root + [Self.history]
    case .messages: root + [Self.messages]
    case .opinions: root + [Self.opinions]
    }
  }
}
#endif

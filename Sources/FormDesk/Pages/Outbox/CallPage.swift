#if Desk
import FormEmitters
import FormJSON
import FormRehearsal
import FormSource
import FormSubmission

/// A call: what is sent, how it is signed, and what became of it.
struct CallPage {
  let frame: RehearsalFrame
  let kept: KeptCall
  /// Nil where nobody receives calls.
  let courier: Courier?

  var bytes: [UInt8] {
    let title = "Appel «\u{A0}\(kept.call.event.rawValue)\u{A0}»"
    return frame.page(title) { page in
      page.element(.h1, [.class("fr-h3")], text: "\(title), demande D\(kept.call.request)")
      page.element(.p, text: kept.delivery.shown(isSent: courier != nil) + ".")
      if kept.delivery.state != .settled, courier != nil {
        frame.form(&page, to: ["envois", "appels", String(kept.id), "relance"]) { page in
          page.element(
            .button,
            [.class("fr-btn fr-btn--secondary fr-mb-3w"), .type("submit")],
            text: "Envoyer maintenant"
          )
        }
      }
      attempts(&page)
      page.element(.h2, [.class("fr-h5")], text: "Ce qui est envoyé")
      page.element(.pre, [.class("dp-code"), .tabindex(0)], text: sent)
      page.element(.p, [.class("fr-mt-3w")]) { page in
        page.element(.a, [.class("fr-link"), .href(.desk(["envois"]))], text: "Revenir à la boîte d’envoi")
      }
    }
  }

  private var sent: String {
    let headers = Courier.headers(of: Array(kept.call.body.utf8), secret: courier?.secret ?? Courier.defaultSecret)
    return headers.map { "\($0.name): \($0.value)\n" }.joined() + "\n" + kept.call.body
  }

  private func attempts(_ page: inout HTMLWriter) {
    guard !kept.delivery.attempts.isEmpty else { return }
    page.table("Les envois", columns: ["Quand", "Réponse", "Corps"]) { page in
      for attempt in kept.delivery.attempts {
        page.element(.tr) { page in
          page.element(.td, text: MomentWords.text(attempt.time))
          page.element(.td, text: attempt.status.map(String.init) ?? attempt.problem?.words.french ?? "")
          page.element(.td, text: attempt.answer + (attempt.isAnswerCut ? "…" : ""))
        }
      }
    }
  }
}

extension CallDelivery {
  /// What became of a call, where a program receives calls or where none does.
  func shown(isSent: Bool) -> String {
    switch state {
    case .settled: "Reçu"
    case .held: "Pas envoyé\u{A0}: la demande est inventée"
    case .givenUp: "Abandonné après \(attempts.count) envois"
    case .waiting where !isSent: "Pas envoyé\u{A0}: aucun programme ne reçoit les appels"
    case .waiting where attempts.isEmpty: "À envoyer"
    case .waiting:
      "Envoyé \(attempts.count) fois sans succès, à renvoyer" + (wait.map { " (\($0.words.french))" } ?? "")
    }
  }
}
#endif

#if Desk
import FormCatalog
import FormCompiler
import FormEmitters
import FormSource
import FormSubmission

/// What `validate` says of answers that a previewed page has sent: nothing is kept.
struct VerdictPage {
  let verdict: SubmissionVerdict
  let address: PageAddress

  var bytes: [UInt8] {
    return DeskFrame(title: "Ce que dirait le guichet").bytes { page in
      page.element(.h1, text: "Ce que dirait le guichet")
      if verdict.isValid {
        page.alert(.success, title: "La demande serait acceptée", level: 2) { page in
          page.element(.p, text: "Rien n’est envoyé ni gardé.")
        }
      } else {
        page.alert(.error, title: "La demande serait refusée", level: 2) { page in
          page.element(.ul) { page in
            for item in verdict.items where !item.violation.isAdvice { page.element(.li, text: item.violation.french) }
          }
        }
      }
      page.element(.p, [.class("fr-mt-3w")]) { page in
        page.element(.a, [.class("fr-link"), .href(address)], text: "Revenir au formulaire")
      }
    }
  }
}
#endif

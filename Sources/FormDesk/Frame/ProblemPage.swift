#if Desk
import FormEmitters

/// A page of a rehearsal that says why nothing was done, and leads back.
struct ProblemPage {
  let header: RehearsalHeader
  /// Without a full stop.
  let sentence: String
  /// Where to go back to; nil for nowhere.
  var address: PageAddress?

  func bytes(_ details: (inout HTMLWriter) -> Void = { _ in }) -> [UInt8] {
    DeskFrame(title: sentence, header: header).bytes { page in
      page.element(.h1, [.class("fr-h3")], text: "Rien n’a été fait")
      page.alert(.error, title: sentence + ".", level: 2, details)
      guard let address else { return }
      page.element(.p, [.class("fr-mt-3w")]) { page in
        page.element(.a, [.class("fr-link"), .href(address)], text: "Revenir")
      }
    }
  }
}
#endif

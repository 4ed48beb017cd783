#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSubmission

/// The page of a form as somebody goes on with it.
struct FormContinuation {
  let form: Form
  /// Nil for a request that is yet to begin.
  let dossier: Dossier?
  let turn: Turn
  /// What was posted; nil for what is saved.
  var content: Content?
  /// Those of what was posted.
  var violations: [Violation] = []
  var history: [HistoryEntry] = []
  /// Whether it has just been saved.
  var isSaved = false

  /// Nil where it is not known what the form asks.
  func bytes() -> [UInt8]? {
    let shown = content ?? dossier?.request.content ?? Content(answers: form.startingAnswers)
    let path = dossier.map { ["demandes", String($0.request.id), "formulaire"] } ?? ["formulaires", form.uid]
    let documents = shown.documents.mapValues { $0.compactMap(kept) }
    return turn.scene.pages.page(
      of: form,
      continuing: KeptRequest(
        address: .desk(path),
        site: ["site"],
        companions: turn.companions(version: dossier?.request.version),
        answers: shown.answers,
        documents: documents.filter { !$0.value.isEmpty },
        acceptances: shown.acceptances,
        violations: violations,
        notices: notices,
        isBegun: dossier != nil
      )
    )
  }

  /// Nil for a file that was posted and not saved: it has to be chosen again.
  private func kept(_ attachment: Attachment) -> KeptDocument? {
    guard let dossier, dossier.request.content.documents.values.contains(where: { $0.contains(attachment) }) else {
      return nil
    }
    return KeptDocument(
      attachment.document,
      id: attachment.content,
      address: .document(attachment, of: dossier.request.id)
    )
  }

  private var notices: [KeptRequest.Notice] {
    var notices: [KeptRequest.Notice] = []
    if isSaved, let number = dossier?.request.number {
      notices.append(
        KeptRequest.Notice(.success, title: "Le brouillon est enregistré", text: "C’est la demande \(number).")
      )
    }
    if dossier?.request.state == .changesRequested,
      let words = history.last(where: { $0.event == .requestChanges })?.words
    {
      notices.append(.changesRequested(words))
    }
    return notices
  }
}

extension Turn {
  /// What compiled pages send along with what they post; the version is that of the request which the page shows, nil where
  /// it shows none.
  func companions(version: Int?) -> [(name: PostName, value: String)] {
    let always: [(PostName, String)] = [(.proof, visitor.proof), (.key, OneTimeKey.make())]
    return always + (version.map { [(.version, String($0))] } ?? [])
  }
}
#endif

#if Desk
import FormEmitters
import FormRehearsal

extension PageAddress {
  /// Where a document of a request is.
  static func document(_ document: Attachment, of request: Int) -> PageAddress {
    .desk(["demandes", String(request), "documents", document.content])
  }

  /// The page of a habilitation.
  static func habilitation(_ id: Int) -> PageAddress { .desk(["habilitations", String(id)]) }
}
#endif

import FormCatalog
import FormSource

extension Change {
  /// What becomes of a message; one side at least has it.
  init(
    _ kind: ChangeKind,
    _ subject: Subject,
    before: MessageDeclaration? = nil,
    after: MessageDeclaration? = nil,
    _ words: (Quoted) -> Words
  ) {
    let name = (after ?? before).map { $0.title?.value ?? $0.name.value } ?? ""
    self.init(kind, words(Quoted(name)), subject, before: before?.name.ownSpan, after: after?.name.ownSpan)
  }
}

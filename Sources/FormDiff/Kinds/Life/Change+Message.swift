import FormCatalog
import FormSource

extension Change {
  /// What becomes of a message; one side at least has it.
  /// - Parameters:
  ///   - kind: the kind of the change.
  ///   - subject: the definition.
  ///   - before: the message; nil where there was none.
  ///   - after: the same message afterwards; nil where there is none.
  ///   - places: where what changes in it is written; where nothing is said, the message stands for it.
  ///   - words: what happens, given the message’s title.
  init(
    _ kind: ChangeKind,
    _ subject: Subject,
    before: MessageDeclaration? = nil,
    after: MessageDeclaration? = nil,
    at places: (before: ByteSpan?, after: ByteSpan?) = (nil, nil),
    _ words: (Quoted) -> Words
  ) {
    let name = (after ?? before).map { $0.title?.value ?? $0.name.value } ?? ""
    self.init(
      kind,
      words(Quoted(name)),
      subject,
      before: places.before ?? before?.name.span,
      after: places.after ?? after?.name.span
    )
  }
}

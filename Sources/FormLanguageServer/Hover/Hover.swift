import FormCatalog
import FormCompiler
import FormEmitters
package import FormSource
import FormSyntax

/// What stands at a place, in words.
package enum Hover {
  /// - Parameters:
  ///   - offset: the place, in bytes.
  ///   - file: its file.
  ///   - snapshot: the project.
  ///   - language: the language of our words; what forms ask is in French, as their pages are.
  /// - Returns: what it is about, and Markdown in which no text of the project is markup; nil where there is nothing to say.
  package static func text(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot,
    language: Language
  ) -> (span: ByteSpan, markdown: String)? {
    if let (anchor, span) = Target.anchor(at: offset, in: file, of: snapshot) {
      return AnchorHover.markdown(anchor, in: snapshot, language).map { (span, $0) }
    }
    for mention in snapshot.mentions.at(offset, in: file.id) {
      if let text = SubjectHover(snapshot, language).markdown(mention, at: file) { return (mention.span, text) }
    }
    if let variable = PlaceholderHover.text(at: offset, in: file, of: snapshot, language) { return variable }
    guard let tree = snapshot.tree(of: file) else { return nil }
    for document in tree.documents {
      guard let root = Position(rootOf: file.role, keys: document.root.keys),
        let (place, node) = PlaceSearch.key(at: offset, document.root, root), let name = node.scalar?.text,
        let key = place.record?.keys.first(where: { $0.name == name })
      else { continue }
      return (node.span, KeyHover.markdown(key, language))
    }
    return nil
  }
}

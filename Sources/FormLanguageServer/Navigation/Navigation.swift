import FormCatalog
import FormCompiler
package import FormSource

/// Where things are declared and used.
package enum Navigation {
  /// Where what is named at a place is declared, and where a field gets its words; nothing for what comes with the tool.
  /// - Parameters:
  ///   - offset: the place, in bytes.
  ///   - file: its file.
  ///   - snapshot: the project.
  /// - Returns: the places in the order of files, each once.
  package static func definitions(at offset: Int, in file: SourceFile, of snapshot: Snapshot) -> [ByteSpan] {
    if let (anchor, _) = Target.anchor(at: offset, in: file, of: snapshot) { return [anchor.span] }
    if let text = textFile(named: offset, in: file, of: snapshot) { return [.startOfFile(text)] }
    let subjects = snapshot.mentions.at(offset, in: file.id).map(\.subject)
    let declared = subjects.flatMap { snapshot.mentions.of($0) }.filter(\.isDeclaration).map(\.span)
    return ordered(declared.isEmpty ? subjects.flatMap { wordings(of: $0, snapshot) } : declared)
  }

  /// The places that name what is named at a place.
  /// - Parameters:
  ///   - offset: the place, in bytes.
  ///   - file: its file.
  ///   - snapshot: the project.
  ///   - includingDeclaration: whether the declarations are among them.
  /// - Returns: the places in the order of files, each once.
  package static func references(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot,
    includingDeclaration: Bool
  ) -> [ByteSpan] {
    if let (anchor, _) = Target.anchor(at: offset, in: file, of: snapshot) {
      let uses = snapshot.anchors.uses(of: anchor).map(\.span)
      return ordered(uses + (includingDeclaration ? [anchor.span] : []))
    }
    let subjects = snapshot.mentions.at(offset, in: file.id).map(\.subject)
    let found = subjects.flatMap { snapshot.mentions.of($0) }.filter { includingDeclaration || !$0.isDeclaration }
    return ordered(found.map(\.span))
  }

  /// The file of the text that a message or a template names at an offset.
  private static func textFile(named offset: Int, in file: SourceFile, of snapshot: Snapshot) -> SourceID? {
    let catalog = snapshot.reading.catalog
    let name = catalog.life.flatMap(\.textFiles).first {
      $0.span.source == file.id && $0.span.start <= offset && offset <= $0.span.end
    }
    return name.flatMap { catalog.texts.file($0.value)?.source }
  }

  /// The words of what the tool itself declares: there is no other place to go.
  private static func wordings(of subject: Subject, _ snapshot: Snapshot) -> [ByteSpan] {
    guard subject.isStandard || subject.isContact else { return [] }
    return snapshot.mentions.of(subject).map(\.span).filter { snapshot.file($0.source)?.role == .wordings }
  }

  /// In the order of files, each once.
  private static func ordered(_ spans: [ByteSpan]) -> [ByteSpan] { Set(spans).sorted() }
}

/// What stands at a place.
enum Target {
  /// The anchor that is declared or named there, and the place of its name there.
  static func anchor(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot
  ) -> (anchor: Anchors.Anchor, span: ByteSpan)? {
    let anchors = snapshot.anchors
    func isHere(_ span: ByteSpan) -> Bool {
      // With its sign.
      span.source == file.id && span.start - 1 <= offset && offset <= span.end
    }
    if let alias = anchors.aliases.first(where: { isHere($0.span) }) {
      return alias.anchor.map { (anchors.anchors[$0], alias.span) }
    }
    return anchors.anchors.first { isHere($0.span) }.map { ($0, $0.span) }
  }
}

extension Anchors {
  /// The aliases that name an anchor.
  func uses(of anchor: Anchor) -> [Alias] {
    aliases.filter { $0.anchor.map { anchors[$0].span == anchor.span } ?? false }
  }
}

extension Subject {
  fileprivate var isContact: Bool { if case .contact = self { true } else { false } }
}

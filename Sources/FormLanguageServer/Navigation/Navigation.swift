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
      let family = snapshot.family(of: anchor)
      return ordered(Array(family.aliases) + (includingDeclaration ? Array(family.anchors) : []))
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
    func isHere(_ span: ByteSpan) -> Bool {
      // With its sign.
      span.source == file.id && span.start - 1 <= offset && offset <= span.end
    }
    for anchors in snapshot.anchorsOfBranches {
      if let alias = anchors.aliases.first(where: { isHere($0.span) }) {
        return alias.anchor.map { (anchors.anchors[$0], alias.span) }
      }
      if let anchor = anchors.anchors.first(where: { isHere($0.span) }) { return (anchor, anchor.span) }
    }
    return nil
  }
}

extension Snapshot {
  /// The places of an anchor’s name: its aliases in any environment, and the anchors that these name in others.
  func family(of anchor: Anchors.Anchor) -> (anchors: Set<ByteSpan>, aliases: Set<ByteSpan>) {
    let links = anchorsOfBranches.flatMap { anchors in
      anchors.aliases.compactMap { alias in alias.anchor.map { (alias: alias.span, anchor: anchors.anchors[$0].span) } }
    }
    var family: (anchors: Set<ByteSpan>, aliases: Set<ByteSpan>) = ([anchor.span], [])
    while true {
      let (anchors, aliases) = (family.anchors.count, family.aliases.count)
      for link in links where family.anchors.contains(link.anchor) { family.aliases.insert(link.alias) }
      for link in links where family.aliases.contains(link.alias) { family.anchors.insert(link.anchor) }
      if family.anchors.count == anchors, family.aliases.count == aliases { return family }
    }
  }
}

extension Subject {
  fileprivate var isContact: Bool { if case .contact = self { true } else { false } }
}

import FormCompiler
import FormDiff
package import FormSource

/// Giving another name to what a project declares, wherever it is named.
package enum Renaming {
  /// What a rename comes to.
  package enum Plan: Hashable, Sendable {
    /// It cannot be done, and why.
    case refused(Words)
    /// The edits, which do not overlap. The words name what has to be done besides, where requests in force hold the old
    /// name: they must have been seen before the edits are applied.
    case edits([Fix.Edit], needsConfirmation: Words?)
  }

  /// What can be renamed at a place: its name, and where it stands; nil where nothing can.
  package static func target(
    at offset: Int,
    in file: SourceFile,
    of snapshot: Snapshot
  ) -> (span: ByteSpan, name: String)? {
    if let (anchor, span) = Target.anchor(at: offset, in: file, of: snapshot) { return (span, anchor.name) }
    let mention = snapshot.mentions.at(offset, in: file.id).first { mention in
      snapshot.mentions.of(mention.subject).contains(where: \.isDeclaration)
    }
    return mention.map { ($0.span, RenamedNames.name(of: $0)) }
  }

  /// What giving a new name takes. It is tried in memory: what the linter would then find speaks against it.
  /// - Parameters:
  ///   - name: the new name.
  ///   - offset: a place where the old one stands, in bytes.
  ///   - file: its file.
  ///   - snapshot: the project.
  /// - Returns: the edits, or why there are none.
  package static func plan(to name: String, at offset: Int, in file: SourceFile, of snapshot: Snapshot) -> Plan {
    if let broken = snapshot.reading.brokenFiles.first { return .refused(RenameWords.broken(broken.path)) }
    if let (anchor, _) = Target.anchor(at: offset, in: file, of: snapshot) {
      return AnchorRenaming.plan(to: name, anchor, in: snapshot)
    }
    let here = snapshot.mentions.at(offset, in: file.id)
    guard !here.isEmpty else { return .refused(RenameWords.nothing) }
    let named = here.filter { snapshot.mentions.of($0.subject).contains(where: \.isDeclaration) }
    guard let first = named.first else { return .refused(RenameWords.elsewhere(RenamedNames.name(of: here[0]))) }
    let old = RenamedNames.name(of: first)
    guard name != old else { return .edits([], needsConfirmation: nil) }
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ PrintedText.shown($0) == $0 }) else {
      return .refused(RenameWords.malformed(name))
    }
    // A list that definitions share has one place and several meanings.
    let subjects = SharedPlaces.together(Set(named.map(\.subject)), in: snapshot)
    if let words = SharedPlaces.refusal(subjects, in: snapshot) { return .refused(words) }
    if subjects.contains(where: { RenamedNames.isTaken(name, beside: $0, in: snapshot) }) {
      return .refused(RenameWords.taken(name))
    }
    var edits: [Fix.Edit] = []
    for mention in Set(subjects.flatMap { snapshot.mentions.of($0) }).sorted(by: { $0.span < $1.span }) {
      guard edits.last?.span != mention.span else { continue }
      guard let edit = RenamedNames.edit(of: mention, to: name, in: snapshot) else {
        return .refused(RenameWords.unwritable(at: mention.span, snapshot))
      }
      edits.append(edit)
    }
    if let words = RenameCheck.refusal(of: edits, to: name, in: snapshot) { return .refused(words) }
    return .edits(edits, needsConfirmation: first.subject.changeKind.flatMap(ChangeKinds.kind).map(RenameWords.duty))
  }
}

extension Subject {
  /// The kind of change that `diff` reports of its new name; nil where no request holds the old one.
  fileprivate var changeKind: String? {
    switch self {
    case .definition: "definition-renamed"
    case .form: "form-renamed"
    case .scope: "scope-renamed"
    case .field, .contact, .checkbox: "field-renamed"
    case .block: "block-renamed"
    // To requests, an option of another name is another one.
    case .option: "option-removed"
    case .vendor, .dataProvider, .rule, .scopeGroup, .question, .outcome, .lifeEntry, .message, .template, .service:
      nil
    }
  }
}

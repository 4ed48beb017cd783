import FormCompiler
import FormJSON
import FormSource

/// A rename, as far as two requests for the same one are alike: another subject may have the same name.
struct AnnouncedRename: Hashable {
  let root: String
  let edits: [Fix.Edit]
}

extension Conversation {
  // MARK: Renaming

  /// What can be renamed at a place.
  mutating func renamed(_ params: JSONNode?) throws(ResponseError) -> JSONValue {
    guard let place = try place(params),
      let (span, name) = Renaming.target(at: place.offset, in: place.file, of: place.snapshot)
    else { return .null }
    return ["range": JSONValue(place.locations.range(span)), "placeholder": .string(name)]
  }

  /// The edits of a rename.
  ///
  /// Where requests in force hold the old name, its author must have read what else has to be done. A client that shows
  /// edits before it applies them shows that too. Others would apply them without a word: there the first request is
  /// refused with these words, and the same one again is granted.
  mutating func rename(_ params: JSONNode?) throws(ResponseError) -> JSONValue {
    guard let name = params?["newName"]?.string else { throw .missing("newName") }
    guard let place = try place(params),
      Renaming.target(at: place.offset, in: place.file, of: place.snapshot) != nil
    else { return .null }
    let language = language(place.snapshot)
    let plan = Renaming.plan(to: name, at: place.offset, in: place.file, of: place.snapshot)
    // Before anything is announced that nobody would read.
    try cancellation.check()
    switch plan {
    case .refused(let words): throw ResponseError(.requestFailed, words(language))
    case .edits(let edits, let duty):
      let rename = AnnouncedRename(root: place.text.root, edits: edits)
      if let duty, !capabilities.changeAnnotations, announcedRename != rename {
        announcedRename = rename
        let again = Words(
          fr: "\(duty.french) Pour renommer quand même, demandez-le une seconde fois.",
          en: "\(duty.english) To rename it all the same, ask a second time."
        )
        throw ResponseError(.requestFailed, again(language))
      }
      announcedRename = nil
      return edit(place.locations).json(edits, confirmation: duty?(language))
    }
  }

  private func edit(_ locations: Locations) -> EditAnswer {
    EditAnswer(locations: locations, capabilities: capabilities, version: workspace.version)
  }

  // MARK: Actions

  /// The corrections of the findings at a place, and the comments that silence them; all safe corrections of the file where
  /// somebody asks for a list.
  mutating func actions(_ params: JSONNode?) throws(ResponseError) -> JSONValue {
    guard let range = Params.range(params?["range"]) else { throw .missing("range") }
    guard let text = try text(params) else { return [] }
    let kinds = params?["context"]?["only"]?.elements?.compactMap(\.string)
    let answer = ActionAnswer(
      edits: edit(text.locations),
      diagnostics: writer(text.locations, language(text.snapshot)),
      language: language(text.snapshot)
    )
    var actions: [JSONValue] = []
    if ActionAnswer.Kind.quickFix.isWanted(among: kinds) {
      let findings = workspace.findings(of: text.snapshot, in: text.root).filter { finding in
        guard finding.span.source == text.file.id else { return false }
        let place = text.locations.visibleRange(finding.span)
        return place.lowerBound <= range.upperBound && range.lowerBound <= place.upperBound
      }
      try cancellation.check()
      let fixes = Actions.fixes(for: findings, of: text.snapshot)
      let suppressions = findings.compactMap {
        Actions.suppression(for: $0, of: text.snapshot, language(text.snapshot))
      }
      actions += (fixes + suppressions).map { answer.json($0, .quickFix) }
    }
    // Trying all corrections takes several checks: not at each move of the cursor.
    let isAutomatic = kinds == nil && params?["context"]?["triggerKind"]?.integer == Self.automatic
    if ActionAnswer.Kind.fixAll.isWanted(among: kinds), !isAutomatic {
      let all = Actions.allFixes(in: text.file, of: text.snapshot, isCancelled: cancellation.isCancelled)
      actions += all.map { [answer.json($0, .fixAll)] } ?? []
    }
    return .array(actions)
  }

  /// LSP 3.17, `CodeActionTriggerKind.Automatic`.
  private static let automatic = 2
}

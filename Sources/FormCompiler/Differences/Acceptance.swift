import FormDiff
package import FormSource

/// That somebody wants a change, and why: it is shown, and does not make the command fail.
package struct Acceptance: Hashable, Sendable {
  /// The trailer of a commit’s message that says so: `Datapass-Accept: KIND SUBJECT -- REASON`.
  package static let trailer = "Datapass-Accept"

  package let kind: String
  package let subject: String
  package let reason: String

  /// - Parameter text: what follows the trailer’s name.
  /// - Throws: what is wrong with it.
  package init(_ text: String) throws(AcceptanceProblem) {
    let parts = text.split(separator: " -- ", maxSplits: 1).map(Self.trimmed)
    let names = parts.first?.split(separator: " ", maxSplits: 1).map(Self.trimmed) ?? []
    guard names.count == 2, parts.count == 2, !parts[1].isEmpty else { throw .malformed(text) }
    guard ChangeKinds.kind(names[0]) != nil else { throw .unknownKind(names[0]) }
    (kind, subject, reason) = (names[0], names[1], parts[1])
  }

  func accepts(_ change: Change) -> Bool { change.kind.id == kind && change.subjects[0].id == subject }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// Why a trailer accepts nothing.
package enum AcceptanceProblem: Error, Hashable, Sendable {
  case malformed(String)
  case unknownKind(String)
  /// Nothing that it names changes.
  case unused(Acceptance)

  /// One sentence without a full stop.
  package var words: Words {
    let name = Acceptance.trailer
    switch self {
    case .malformed(let text):
      let quoted = Quoted(text)
      return Words(
        fr: "\(name)\u{A0}: \(quoted.french) n’est pas de la forme «\u{A0}genre sujet -- raison\u{A0}»",
        en: "\(name): \(quoted.english) is not of the form “kind subject -- reason”"
      )
    case .unknownKind(let kind):
      let quoted = Quoted(kind)
      let hint = Suggestion.nearest(to: kind, among: ChangeKinds.all.map(\.id)).map(DidYouMean.words)
      return Words(
        fr: "\(name)\u{A0}: aucun genre de changement ne s’appelle \(quoted.french)"
          + (hint.map { "\u{A0}; \($0.french)" } ?? ""),
        en: "\(name): no kind of change is called \(quoted.english)" + (hint.map { "; \($0.english)" } ?? "")
      )
    case .unused(let acceptance):
      let quoted = Quoted("\(acceptance.kind) \(acceptance.subject)")
      return Words(
        fr: "\(name)\u{A0}: \(quoted.french) n’accepte aucun changement",
        en: "\(name): \(quoted.english) accepts no change"
      )
    }
  }
}

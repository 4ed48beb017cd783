import FormDiff
import FormEmitters
import FormSource

/// One kind of change in a comment: what it means, whom it touches, what has to be done, and where.
struct DiffMarkdownGroup {
  private let group: DiffGroup
  private let language: Language
  /// Items of a list that are always seen; one more is not worth folding.
  private static let seen = 5
  /// Items of a list at most; the rest are counted.
  private static let listed = 60
  /// Entries named in a sentence.
  private static let named = 3

  init(_ group: DiffGroup, _ language: Language) {
    self.group = group
    self.language = language
  }

  var text: String {
    ([head, ""] + meaning + [""] + list(DiffStatement.statements(of: group).map(item)) + [""])
      .joined(separator: "\n")
  }

  /// Without its list, where there is no room for it.
  var short: String { ([head, ""] + meaning + [""]).joined(separator: "\n") }

  private var head: String {
    let count = group.changes.count
    let (id, reach) = (MarkdownText.code(group.kind.id), DiffWords.counts(group.subjects)(language))
    let changes = DiffWords.changes(count)(language)
    let counts = count == 1 && group.subjects.count == 1 ? "" : " · \(changes), \(reach)"
    return "\n#### \(DiffWords.withoutStop(group.kind.summary(language))) (\(id))\(counts)"
  }

  private var meaning: [String] {
    let audiences = DiffWords.audiences(of: group.impacts, language).map { impact, audiences in
      "**\(DiffWords.capitalized(impact))**\(DiffWords.colon(language)) \(audiences.joined(separator: ", "))."
    }
    var lines = [group.kind.reason(language), audiences.joined(separator: " ")]
    if let duty = group.changes.lazy.compactMap(\.duty).first {
      lines.append(DiffWords.duty(duty, language))
    }
    return [lines.joined(separator: "\\\n")]
  }

  /// An item of the list of changes, on several lines where it has parts.
  private func item(_ statement: DiffStatement) -> String {
    let names = label(statement.subjects) + DiffWords.colon(language)
    let sentences = statement.changes.map(sentence)
    if let only = sentences.first, sentences.count == 1 {
      return (["- \(names) \(only)"] + everyName(statement.subjects)).joined(separator: "\n")
    }
    let parts = list(sentences.map { "- \($0)" }).map { $0.isEmpty ? "" : "  \($0)" }
    return (["- \(names)"] + parts).joined(separator: "\n")
  }

  private func sentence(_ change: Change) -> String {
    var text = MarkdownText.escaped(change.message(language))
    if let example = change.evidence.flatMap({ example($0, of: change) }) { text += " (\(example))" }
    return text
  }

  /// What shows the difference; nil where the sentence says as much.
  private func example(_ evidence: Change.Evidence, of change: Change) -> String? {
    let only = evidence.answers.count == 1 ? evidence.answers.first : nil
    if let only, only.value == nil { return nil }
    let (before, after) = DiffWords.verdicts(evidence, language)
    let answers = evidence.answers.map { answer in
      let words = MarkdownText.escaped(answer.words(language))
      // The question that a sentence is about needs no name.
      let isNamed = only == nil || !change.message.french.contains("(\(answer.field))")
      return isNamed ? "\(MarkdownText.code(answer.field)) = \(words)" : words
    }
    let title = DiffWords.example(language) + DiffWords.colon(language)
    return "\(title) \(answers.joined(separator: ", ")), \(before), \(after)"
  }

  private func label(_ subjects: [Change.Subject]) -> String {
    if let only = subjects.first, subjects.count == 1 {
      let (id, name) = (code(only), Self.shortened(only.name))
      return only.name == only.id ? id : "**\(MarkdownText.escaped(name))** (\(id))"
    }
    let shown = subjects.count == Self.named + 1 ? subjects[...] : subjects.prefix(Self.named)
    let names = shown.map(code)
    return DiffWords.list(names, others: subjects.dropFirst(shown.count).map(\.kind))(language)
  }

  /// All entries of a sentence that names only the first ones.
  private func everyName(_ subjects: [Change.Subject]) -> [String] {
    guard subjects.count > Self.named + 1 else { return [] }
    let shown = subjects.prefix(Self.listed * 4)
    let rest = subjects.count - shown.count
    let names = shown.map(code).joined(separator: ", ") + (rest == 0 ? "" : " (\(DiffWords.others(rest)(language)))")
    return folded(DiffWords.counts(subjects)(language), [names]).map { $0.isEmpty ? "" : "  \($0)" }
  }

  private func list(_ items: [String]) -> [String] {
    guard items.count > Self.seen + 1 else { return items }
    let hidden = items.dropFirst(Self.seen)
    var lines = Array(hidden.prefix(Self.listed))
    if hidden.count > Self.listed { lines.append("- \(DiffWords.others(hidden.count - Self.listed)(language))") }
    return items.prefix(Self.seen) + [""] + folded(DiffWords.others(hidden.count)(language), lines)
  }

  private func folded(_ summary: String, _ lines: [String]) -> [String] {
    ["<details><summary>\(summary)</summary>", ""] + lines + ["", "</details>"]
  }

  private func code(_ subject: Change.Subject) -> String {
    MarkdownText.code(Self.shortened(subject.id))
  }

  /// Names of entries may be of any length.
  private static func shortened(_ name: String) -> String { Quoted.shortened(name, limit: 80) }
}

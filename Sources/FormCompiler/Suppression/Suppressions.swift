import FormCatalog
import FormSource
import FormSyntax

/// The comments of a project that silence rules.
struct Suppressions: Sendable {
  /// In the order of files and offsets.
  private var all: [Suppression] = []
  private var suggestions = SuggestionBudget()
  /// The findings about such comments.
  private var problems: [Finding] = []
  /// The index in `all` of each comment; nil if it is malformed.
  private var places: [ByteSpan: Int?] = [:]

  /// - Parameters:
  ///   - project: the project; of files without such a comment, only the bytes are searched.
  ///   - trees: the trees of all readings; a file may have several.
  init(_ project: Project, _ trees: [SyntaxTree]) {
    let files = project.tree.files.filter { ByteSearch.contains(SuppressionComment.mark, in: $0.bytes) }
    guard !files.isEmpty else { return }
    for file in files {
      let readings =
        file.role == .configuration
        ? [SyntaxParser.parse(file, embeddedRuby: nil)] : trees.filter { $0.text.source == file.id }
      for tree in readings { add(tree, of: file) }
    }
  }

  private mutating func add(_ tree: SyntaxTree, of file: SourceFile) {
    // Comments cannot be recognised in a file that is not YAML.
    if tree.documents.isEmpty, !tree.findings.isEmpty { return }
    let parts = SourceParts(tree)
    for span in CommentScanner.comments(in: tree) {
      guard !tree.brokenEntries.contains(where: { $0.span.contains(span) }) else { continue }
      for (place, part) in SuppressionComment.parts(of: span, in: file.bytes).enumerated() {
        guard let comment = SuppressionComment(part, in: file.bytes) else { continue }
        if place > 0 {
          report(.behindComment, at: part)
        } else {
          add(Suppression(comment, parts, in: file.bytes), isInHead: span.start < parts.start ?? Int.max)
        }
      }
    }
  }

  private mutating func add(_ suppression: Suppression, isInHead: Bool) {
    let comment = suppression.comment
    if let known = places[comment.span] {
      if let known { all[known].ranges += suppression.ranges }
      return
    }
    if let problem = comment.problem ?? (comment.isForFile && !isInHead ? .misplaced : nil) {
      report(problem, at: comment.span)
      return
    }
    for name in comment.names {
      guard let rule = RuleRegistry.rule(name.text) else {
        let nearest = suggestions.nearest(to: name.text, among: RuleRegistry.names)
        problems.append(UnknownRule.finding(name.text, at: name.span, nearest: nearest))
        continue
      }
      if rule.isBlocking { problems.append(MalformedSuppression.finding(.blocking(rule: rule.id), at: name.span)) }
    }
    places.updateValue(all.count, forKey: comment.span)
    all.append(suppression)
  }

  private mutating func report(_ problem: MalformedSuppression.Problem, at span: ByteSpan) {
    // A file that is read twice has each comment twice.
    guard places.updateValue(nil, forKey: span) == nil else { return }
    problems.append(MalformedSuppression.finding(problem, at: span))
  }

  /// The findings that are not silenced, and the findings about the comments themselves.
  ///
  /// If several comments silence one finding, the innermost counts as used.
  func applied(to findings: [Finding]) -> [Finding] {
    guard !places.isEmpty else { return findings }
    var rest = SilencedFindings(findings)
    for (place, suppression) in all.enumerated() {
      for name in Set(suppression.comment.names.map(\.text)) { rest.add(suppression, place, rule: name) }
    }
    let (kept, used) = rest.split()
    // After a blocking finding, rules may find less than usual, and comments would look unused.
    return kept + problems + (findings.contains(where: \.rule.isBlocking) ? [] : unused(used))
  }

  private func unused(_ used: Set<SilencedFindings.Use>) -> [Finding] {
    all.enumerated().compactMap { place, suppression in
      // Unknown rules and rules that cannot be silenced are already reported.
      let names = suppression.comment.names.map(\.text).filter { name in
        guard let rule = RuleRegistry.rule(name), !rule.isBlocking else { return false }
        return !used.contains(SilencedFindings.Use(place: place, rule: name))
      }
      guard !names.isEmpty else { return nil }
      return UnusedSuppression.finding(names, at: suppression.comment.span, edit: suppression.removing(names))
    }
  }
}

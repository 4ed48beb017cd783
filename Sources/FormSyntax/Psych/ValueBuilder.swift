package import FormSource

/// Evaluates nodes as Psych does over a whole folder: the anchors of a file are visible in those after it.
package struct ValueBuilder {
  /// How files are read.
  package struct Rules: Sendable {
    package let loader: Loader
    /// Whether `!secret` makes a deferred value (in our own layout).
    package let knowsSecrets: Bool

    package init(_ loader: Loader, knowsSecrets: Bool) {
      self.loader = loader
      self.knowsSecrets = knowsSecrets
    }
  }

  /// What loads a file upstream.
  package enum Loader: Sendable {
    /// `YAML.load`, which makes no objects.
    case yaml
    /// Rails’ `config_for`, which trusts its files.
    case configuration
    /// I18n, for texts.
    case texts

    var refusesDates: Bool { self == .yaml }
  }

  /// The largest weight of one file, repetitions through aliases and merges included (see ``Value/weight``).
  static let weightLimit = 5_000_000

  let rules: Rules
  var anchors: [String: Anchor] = [:]
  /// Anchors in text that could not be read.
  var lostAnchors: Set<String> = []
  /// About single files.
  var findings: [Finding] = []
  /// About anchors and those who use them, wherever both are.
  private var anchorFindings: [Finding] = []
  var text = SourceText(source: SourceID(0), bytes: [])
  /// The weight of what has been built in this file so far.
  var weight = 0
  var emptyAnchors: [EmptyAnchor] = []
  /// By name: a missing anchor is one mistake, however many aliases use it.
  private var unknownAliases: [String: UnknownName] = [:]
  private var usedAnchors: Set<String> = []
  /// The places of the values that aliases repeat.
  package private(set) var repeatedValues: Set<ByteSpan> = []
  /// Anchors given again, with another value, and not used since.
  private var redefinitions: [String: Redefinition] = [:]
  /// All anchors of these files, in order.
  private var declaredAnchors: [SyntaxAnchor] = []
  /// Whether only some files of the folder are read: the others may use the anchors of these.
  private let isPartial: Bool
  private var roots: [SyntaxNode] = []
  /// Whether some text could not be read, so that the anchors it uses are not known.
  private var hasLostText = false
  /// What the files came to when they were last built, and what they come to now; nil where nobody will ask.
  private let known: BuiltFiles?
  package private(set) var built: BuiltFiles?
  /// What the file that is being built does with anchors.
  private var record: BuiltFile.Record?
  private var reportedOnce: Set<ReportedOnce> = []
  private var suggestions = SuggestionBudget()
  /// Empty values that a `<<` tried to merge, which is reported at the merge.
  private var mergedEmptyValues: Set<ByteSpan> = []

  struct Anchor: Sendable {
    /// Nil while the node of the anchor is itself being built.
    var value: Value?
    let span: ByteSpan
    /// Whether it comes from ``KnownAnchors``: defining it here is not a redefinition.
    var isFromElsewhere = false
  }

  private struct UnknownName {
    let nearest: String?
    let order: Int
    var uses: [ByteSpan]
  }

  private struct Redefinition {
    let span: ByteSpan
    let earlier: ByteSpan
  }

  /// An anchor without a value.
  struct EmptyAnchor {
    let anchor: SyntaxAnchor
    /// The empty span after it.
    let value: ByteSpan
    /// An earlier anchor of the same name: an alias was probably meant.
    let earlier: ByteSpan?
  }

  /// - Parameters:
  ///   - rules: how the files are read.
  ///   - known: the anchors of files that are not read this time, but that upstream reads too.
  ///   - built: what the files came to when they were last built in this way; nil where that is not kept.
  package init(_ rules: Rules, knowing known: KnownAnchors = KnownAnchors(), remembering built: BuiltFiles? = nil) {
    self.rules = rules
    isPartial = !known.anchors.isEmpty
    anchors = known.anchors.mapValues { Anchor(value: $0.value, span: $0.span, isFromElsewhere: true) }
    self.known = built
    self.built = built.map { _ in BuiltFiles() }
  }

  /// The anchors of all files read so far.
  package struct KnownAnchors: Sendable {
    fileprivate var anchors: [String: Anchor] = [:]

    package init() {}
  }

  package var knownAnchors: KnownAnchors {
    var known = KnownAnchors()
    known.anchors = anchors
    return known
  }

  /// The values of a file's documents, in order.
  package mutating func build(_ tree: SyntaxTree) -> [Value] {
    text = tree.text
    weight = 0
    for entry in tree.brokenEntries {
      lostAnchors.formUnion(entry.anchors)
      hasLostText = true
    }
    roots += tree.documents.map(\.root)
    record = nil
    if let file = known?[tree], file.imports.allSatisfy({ anchors[$0.name]?.value === $0.value }) {
      replay(file)
      built?[tree] = file
      return file.values
    }
    let start = findings.count
    if built != nil { record = BuiltFile.Record() }
    let values = tree.documents.map { value(of: $0.root) }
    if let record { built?[tree] = BuiltFile(tree.text, values, record, findings: Array(findings[start...])) }
    return values
  }

  /// Does with anchors what a file does that need not be built again.
  private mutating func replay(_ file: BuiltFile) {
    var open: [Anchor?] = []
    for step in file.steps {
      switch step {
      case .begin(let anchor): open.append(begin(anchor))
      case .end(let anchor, let value): end(anchor, value, after: open.popLast() ?? nil)
      case .use(let name, let span): _ = use(name, at: span)
      case .merge(let span): reportAtMerge(span)
      }
    }
    findings += file.findings
  }

  private mutating func value(of node: SyntaxNode) -> Value {
    guard node.properties == nil else { return anchoredValue(of: node) }
    let result = plainValue(of: node)
    weight = weight.addingCapped(1)
    return result
  }

  /// The value of a node that has an anchor or a tag.
  private mutating func anchoredValue(of node: SyntaxNode) -> Value {
    let earlier = node.anchor.flatMap { begin($0) }
    let result = Self.makesSecret(node, rules) ? secret(node) : plainValue(of: node)
    weight = weight.addingCapped(1)
    if let anchor = node.anchor { end(anchor, result, after: earlier) }
    return result
  }

  // MARK: Anchors

  /// Declares an anchor whose value is still to be built.
  /// - Returns: what had its name before.
  private mutating func begin(_ anchor: SyntaxAnchor) -> Anchor? {
    record?.steps.append(.begin(anchor))
    let earlier = anchors[anchor.name].flatMap { $0.isFromElsewhere ? nil : $0 }
    anchors[anchor.name] = Anchor(value: nil, span: anchor.span)
    declaredAnchors.append(anchor)
    return earlier
  }

  /// Gives an anchor its value.
  private mutating func end(_ anchor: SyntaxAnchor, _ value: Value, after earlier: Anchor?) {
    record?.steps.append(.end(anchor, value))
    // The node may itself redefine the anchor; then the inner one counts.
    if anchors[anchor.name]?.span == anchor.span { anchors[anchor.name]?.value = value }
    if value.isNull, value.span.isEmpty {
      emptyAnchors.append(EmptyAnchor(anchor: anchor, value: value.span, earlier: earlier?.span))
    } else if let earlier {
      let isSame = earlier.value?.saysTheSame(as: value) ?? false
      redefinitions[anchor.name] = isSame ? nil : Redefinition(span: anchor.span, earlier: earlier.span)
    }
  }

  /// The value that an alias stands for; nil, which is reported, where there is none.
  private mutating func use(_ name: String, at span: ByteSpan) -> Value? {
    record?.note(use: name, at: span, of: anchors[name], in: text.source)
    guard let anchor = anchors[name] else {
      if !lostAnchors.contains(name) { reportUnknownAlias(name, at: span) }
      return nil
    }
    usedAnchors.insert(name)
    if let again = redefinitions.removeValue(forKey: name) {
      anchorFindings.append(RedefinedAnchor.finding(name, at: again.span, earlier: again.earlier, use: span))
    }
    guard let value = anchor.value else {
      anchorFindings.append(AliasCycle.finding(name, at: span, anchor: anchor.span))
      return nil
    }
    repeatedValues.insert(value.span)
    return value
  }

  /// Keeps the place of an empty value that is reported where a `<<` merges it.
  mutating func reportAtMerge(_ span: ByteSpan) {
    record?.steps.append(.merge(span))
    mergedEmptyValues.insert(span)
  }

  /// The empty spans after anchors without a value.
  package var anchoredNothings: Set<ByteSpan> { Set(emptyAnchors.map(\.value)) }

  /// All findings, once every file of the folder has been built.
  package mutating func finish() -> [Finding] {
    findings += anchorFindings
    for empty in emptyAnchors where !mergedEmptyValues.contains(empty.value) {
      findings.append(AnchorOnNothing.finding(empty.anchor.name, at: empty.anchor.span, earlier: empty.earlier))
    }
    let places = unknownAliases.isEmpty ? nil : AnchorPlace(roots)
    for (name, unknown) in unknownAliases.sorted(by: { $0.value.order < $1.value.order }) {
      findings.append(
        UnknownAlias.finding(name, at: unknown.uses, nearest: unknown.nearest, place: places?.of(name))
      )
    }
    if !isPartial, !hasLostText {
      // An anchor that an unknown alias probably meant is part of that mistake.
      let reported = Set(emptyAnchors.map(\.anchor.name)).union(unknownAliases.values.compactMap(\.nearest))
      for anchor in declaredAnchors where !usedAnchors.contains(anchor.name) && !reported.contains(anchor.name) {
        findings.append(UnusedAnchor.finding(anchor.name, at: anchor.span))
      }
    }
    return findings
  }

  private mutating func plainValue(of node: SyntaxNode) -> Value {
    switch node.content {
    case .scalar(let scalar): return self.scalar(scalar, of: node)
    case .alias: return aliasTarget(node).value
    case .sequence(let nodes):
      reportUnknownTag(of: node)
      return collection(.array(nodes.map { item(of: $0) }), at: node.span)
    case .mapping(let entries):
      reportUnknownTag(of: node)
      return hash(entries, of: node)
    }
  }

  /// Tags that have no effect, or that are handled here. Others create Ruby objects, which upstream refuses.
  private static let knownTags: Set<String> = [
    "!", "!str", "!float", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:merge",
  ]

  mutating func reportUnknownTag(of node: SyntaxNode) {
    guard node.properties != nil, let tag = node.tag, !Self.knownTags.contains(tag.name) else { return }
    findings.append(UnknownTag.finding(tag.name, at: tag.span))
  }

  mutating func item(of node: SyntaxNode) -> Value.Item {
    guard case .alias = node.content else { return Value.Item(value: value(of: node), via: nil) }
    return aliasTarget(node)
  }

  /// A list or a mapping with its weight and depth; unknown where it is nested too deeply.
  mutating func collection(_ content: Value.Content, at span: ByteSpan, hasGap: Bool = false) -> Value {
    var weight = 1
    var depth = 0
    var hasGap = hasGap
    func add(_ value: Value) {
      if value.hasGap { hasGap = true }
      weight = weight.addingCapped(value.weight)
      depth = Swift.max(depth, value.depth)
    }
    switch content {
    case .array(let items): for item in items { add(item.value) }
    case .hash(let hash): for entry in hash.entries { add(entry.value) }
    case .null, .bool, .integer, .bigInteger, .float, .string, .symbol: break
    }
    guard depth < ParseFailure.depthLimit else {
      reportOnce(ExcessiveNesting.finding(span, limit: ParseFailure.depthLimit))
      return Value(span: span, content: .null, isUnknown: true)
    }
    return Value(span: span, content: content, weight: weight, depth: depth + 1, hasGap: hasGap)
  }

  /// The value of an alias. Where there is none, that is reported and the value is unknown.
  private mutating func aliasTarget(_ node: SyntaxNode) -> Value.Item {
    guard case .alias(let name) = node.content else { return Value.Item(value: value(of: node), via: nil) }
    let unknown = Value.Item(value: Value(span: node.span, content: .null, isUnknown: true), via: node.span)
    guard let value = use(name, at: node.span) else { return unknown }
    weight = weight.addingCapped(value.weight)
    guard weight <= Self.weightLimit else {
      reportOnce(AliasExplosion.finding(at: node.span, limit: Self.weightLimit))
      return unknown
    }
    return Value.Item(value: value, via: node.span)
  }

  private mutating func reportUnknownAlias(_ name: String, at span: ByteSpan) {
    if unknownAliases[name] == nil {
      let nearest = suggestions.nearest(to: name, among: anchors.keys)
      unknownAliases[name] = UnknownName(nearest: nearest, order: unknownAliases.count, uses: [])
    }
    unknownAliases[name]?.uses.append(span)
  }

  /// Reports a finding once per rule and file: each further one would only repeat it.
  private mutating func reportOnce(_ finding: Finding) {
    let key = ReportedOnce(rule: finding.rule, source: finding.span.source)
    if reportedOnce.insert(key).inserted { findings.append(finding) }
  }

  private struct ReportedOnce: Hashable {
    let rule: Rule
    let source: SourceID
  }
}

extension Int {
  /// The sum, or `Int.max` where it would overflow.
  func addingCapped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

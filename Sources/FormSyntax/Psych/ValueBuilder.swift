package import FormSource

/// Gives nodes their values as Psych does over a whole folder: anchors of an earlier file are visible in a later one.
package struct ValueBuilder {
  /// How upstream reads the files.
  package struct Rules: Sendable {
    /// Whether unquoted dates are refused (`YAML.load`); I18n reads its files without that guard.
    package let refusesDates: Bool
    /// Whether `!secret` stands for a deferred value (our own layout).
    package let knowsSecrets: Bool

    package init(refusesDates: Bool, knowsSecrets: Bool) {
      self.refusesDates = refusesDates
      self.knowsSecrets = knowsSecrets
    }
  }

  /// Values in one file, repetitions through aliases and merges included, at most.
  static let weightLimit = 5_000_000

  let rules: Rules
  var anchors: [String: Anchor] = [:]
  /// Anchors that stand in text which could not be read.
  var lostAnchors: Set<String> = []
  var findings: [Finding] = []
  var text = SourceText(source: SourceID(0), bytes: [])
  /// What has been built in this file so far.
  var weight = 0
  var emptyAnchors: [EmptyAnchor] = []
  /// One missing anchor is one mistake, however many aliases miss it.
  private var unknownAliases: [String: UnknownName] = [:]
  private var usedAnchors: Set<String> = []
  /// Where each anchor stands that no alias has used yet, in order.
  private var declaredAnchors: [SyntaxAnchor] = []
  /// Whether other files were read another time, which may use the anchors of these.
  private let isPartial: Bool
  private var roots: [SyntaxNode] = []
  /// Whether some text could not be read: what it uses is not known.
  private var hasLostText = false
  private var toldOnce: Set<ToldOnce> = []
  private var suggestions = SuggestionBudget()
  /// Empty values that some `<<` tried to merge: those are told at the merge.
  var mergedNothings: Set<ByteSpan> = []

  struct Anchor: Sendable {
    /// Nil while the anchored node itself is being read.
    var value: Value?
    let span: ByteSpan
    /// Whether it was read another time: to find it again is no second definition.
    var isFromElsewhere = false
  }

  private struct UnknownName {
    let nearest: String?
    let order: Int
    var uses: [ByteSpan]
  }

  /// An anchor that stands before nothing.
  struct EmptyAnchor {
    let anchor: SyntaxAnchor
    /// The empty place behind it.
    let value: ByteSpan
    /// An anchor of the same name before it: an alias was probably meant.
    let earlier: ByteSpan?
  }

  /// - Parameters:
  ///   - rules: how upstream reads the files.
  ///   - known: anchors of files that are not read this time, but that upstream would have read.
  package init(_ rules: Rules, knowing known: KnownAnchors = KnownAnchors()) {
    self.rules = rules
    isPartial = !known.anchors.isEmpty
    anchors = known.anchors.mapValues { Anchor(value: $0.value, span: $0.span, isFromElsewhere: true) }
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
    return tree.documents.map { value(of: $0.root) }
  }

  private mutating func value(of node: SyntaxNode) -> Value {
    guard node.properties == nil else { return anchoredValue(of: node) }
    let result = plainValue(of: node)
    weight = weight.addingCapped(1)
    return result
  }

  /// The value of a node that has an anchor or a tag.
  private mutating func anchoredValue(of node: SyntaxNode) -> Value {
    let earlier = node.anchor.flatMap { anchors[$0.name] }.flatMap { $0.isFromElsewhere ? nil : $0 }
    if let anchor = node.anchor {
      anchors[anchor.name] = Anchor(value: nil, span: anchor.span)
      declaredAnchors.append(anchor)
    }
    let result = Self.makesSecret(node, rules) ? secret(node) : plainValue(of: node)
    weight = weight.addingCapped(1)
    if let anchor = node.anchor {
      // Within the node the anchor may have been given anew: then that one counts.
      if anchors[anchor.name]?.span == anchor.span { anchors[anchor.name]?.value = result }
      if result.isNull, result.span.isEmpty {
        emptyAnchors.append(EmptyAnchor(anchor: anchor, value: result.span, earlier: earlier?.span))
      } else if let earlier {
        findings.append(RedefinedAnchor.finding(anchor.name, at: anchor.span, earlier: earlier.span))
      }
    }
    return result
  }

  /// The empty places behind anchors.
  package var anchoredNothings: Set<ByteSpan> { Set(emptyAnchors.map(\.value)) }

  /// What can only be said once every file of the folder has been read.
  package mutating func finish() -> [Finding] {
    for empty in emptyAnchors where !mergedNothings.contains(empty.value) {
      findings.append(AnchorOnNothing.finding(empty.anchor.name, at: empty.anchor.span, earlier: empty.earlier))
    }
    for (name, unknown) in unknownAliases.sorted(by: { $0.value.order < $1.value.order }) {
      findings.append(
        UnknownAlias.finding(name, at: unknown.uses, nearest: unknown.nearest, place: AnchorPlace.of(name, in: roots))
      )
    }
    if !isPartial, !hasLostText {
      let empty = Set(emptyAnchors.map(\.anchor.name))
      for anchor in declaredAnchors where !usedAnchors.contains(anchor.name) && !empty.contains(anchor.name) {
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
      tellUnknownTag(of: node)
      return collection(.array(nodes.map { item(of: $0) }), at: node.span)
    case .mapping(let entries):
      tellUnknownTag(of: node)
      return hash(entries, of: node)
    }
  }

  /// Tags that change nothing, or that are followed here. Others make Ruby objects, which upstream refuses.
  private static let knownTags: Set<String> = [
    "!", "!str", "!float", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:merge",
  ]

  mutating func tellUnknownTag(of node: SyntaxNode) {
    guard node.properties != nil, let tag = node.tag, !Self.knownTags.contains(tag.name) else { return }
    findings.append(UnknownTag.finding(tag.name, at: tag.span))
  }

  mutating func item(of node: SyntaxNode) -> Value.Item {
    guard case .alias = node.content else { return Value.Item(value: value(of: node), via: nil) }
    return aliasTarget(node)
  }

  /// A list or a mapping with its weight and depth; one deeper than any definition stands in for nothing.
  mutating func collection(_ content: Value.Content, at span: ByteSpan) -> Value {
    var weight = 1
    var depth = 0
    func add(_ value: Value) {
      weight = weight.addingCapped(value.weight)
      depth = Swift.max(depth, value.depth)
    }
    switch content {
    case .array(let items): for item in items { add(item.value) }
    case .hash(let hash): for entry in hash.entries { add(entry.value) }
    default: break
    }
    guard depth < ParseFailure.depthLimit else {
      tellOnce(ExcessiveNesting.finding(span, limit: ParseFailure.depthLimit))
      return Value(span: span, content: .null, isUnknown: true)
    }
    return Value(span: span, content: content, weight: weight, depth: depth + 1)
  }

  /// What an alias stands for. One that stands for nothing known is null, and told.
  private mutating func aliasTarget(_ node: SyntaxNode) -> Value.Item {
    guard case .alias(let name) = node.content else { return Value.Item(value: value(of: node), via: nil) }
    let nothing = Value.Item(value: Value(span: node.span, content: .null, isUnknown: true), via: node.span)
    guard let anchor = anchors[name] else {
      if !lostAnchors.contains(name) { tellUnknown(name, at: node.span) }
      return nothing
    }
    usedAnchors.insert(name)
    guard let value = anchor.value else {
      findings.append(AliasCycle.finding(name, at: node.span, anchor: anchor.span))
      return nothing
    }
    weight = weight.addingCapped(value.weight)
    guard weight <= Self.weightLimit else {
      tellOnce(AliasExplosion.finding(at: node.span, limit: Self.weightLimit))
      return nothing
    }
    return Value.Item(value: value, via: node.span)
  }

  private mutating func tellUnknown(_ name: String, at span: ByteSpan) {
    if unknownAliases[name] == nil {
      let nearest = suggestions.nearest(to: name, among: anchors.keys)
      unknownAliases[name] = UnknownName(nearest: nearest, order: unknownAliases.count, uses: [])
    }
    unknownAliases[name]?.uses.append(span)
  }

  /// A finding that each further use in the file would only repeat.
  private mutating func tellOnce(_ finding: Finding) {
    if toldOnce.insert(ToldOnce(rule: finding.rule, source: finding.span.source)).inserted { findings.append(finding) }
  }

  private struct ToldOnce: Hashable {
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

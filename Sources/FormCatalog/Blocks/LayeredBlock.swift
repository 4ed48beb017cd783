import FormSource
import FormSubmission
import Synchronization

/// A block with its adaptations, not yet merged.
struct LayeredBlock: Sendable {
  let name: Located<String>
  /// The block itself, then its adaptations, in the order in which they apply.
  let levels: [BlockDeclaration]

  /// Merges and reads the levels; the findings are about the subject.
  func read(subject: String, _ findings: inout [Finding]) -> ReadBlock {
    var merged = MergedBlock(levels[0], named: name)
    for level in levels.dropFirst() { merged.adapt(level, subject: subject, &findings) }
    var fields: [FormField] = []
    var gap = Gaps.Gap()
    gap.isOpen = levels.contains(where: \.hasGap)
    var conditions: [LocatedCondition] = []
    var defaultScopes: [Located<String>] = []
    for declaration in merged.expanded(subject: subject, &findings) {
      var reader = FieldReader(declaration, block: name.value, subject: subject)
      let field = reader.read()
      if let field {
        fields.append(field)
        if field.schema.kind == .scopes, let given = declaration.attributes["default"] {
          defaultScopes += given.items.compactMap(\.text)
        }
      }
      if field == nil || reader.lostCondition || !declaration.attributes.isWhole(in: FieldShape.record) {
        gap.names.insert(declaration.name.value)
      }
      findings += reader.findings
      conditions += reader.conditions
    }
    gap.join(merged.gap)
    return ReadBlock(
      merged,
      fields: fields,
      defaultScopes: defaultScopes,
      conditions: unsettled(conditions, among: fields),
      gap: gap
    )
  }

  /// The conditions that involve other blocks or names of the project, or have findings: only these must be checked in each
  /// form.
  private func unsettled(_ conditions: [LocatedCondition], among fields: [FormField]) -> [LocatedCondition] {
    guard !conditions.isEmpty else { return [] }
    let own = FormSchema(id: "", fields: fields.map(\.schema).filter { $0.kind != .scopes }, rules: [])
    // Those of the tool itself have none, as a test proves.
    if levels.allSatisfy(\.name.span.source.isBuiltIn) {
      return conditions.filter { !$0.comparisons.map(\.field.value).allSatisfy { own[$0] != nil } }
    }
    var checker = ConditionChecker(schema: own, scopes: nil, isOpen: false, gap: Gaps.Gap(), subject: nil)
    return conditions.filter { condition in
      // Whether it can hold where the question is asked may depend on other blocks too.
      let isOwn = condition.asked?.fields.allSatisfy { own[$0] != nil } ?? true
      return !condition.namedFacts.isEmpty || !isOwn || !checker.findings(in: condition).isEmpty
    }
  }
}

/// A block merged from its levels, whatever form it is in.
final class ReadBlock: Sendable {
  let title: Located<String>?
  let intro: Located<String>?
  let reviewer: Located<BlockReviewer>?
  let isFixable: Located<Bool>?
  /// The names of the contacts that it can ask for, in byte order.
  let contactKinds: [String]
  let contacts: [ContactKind]
  let fields: [FormField]
  let rules: [RuleDeclaration]
  /// The scopes that are ticked at first, as written.
  let defaultScopes: [Located<String>]
  /// The conditions to check in each form.
  let conditions: [LocatedCondition]
  /// The fields of which it is not known whether and when it asks them.
  let gap: Gaps.Gap

  init(
    _ merged: MergedBlock,
    fields: [FormField],
    defaultScopes: [Located<String>],
    conditions: [LocatedCondition],
    gap: Gaps.Gap
  ) {
    title = merged.title
    intro = merged.intro
    reviewer = merged.reviewer
    isFixable = merged.isFixable
    contactKinds = merged.kinds.keys.sorted { $0.precedes($1) }
    contacts = merged.askedContacts
    rules = merged.rules
    self.fields = fields
    self.defaultScopes = defaultScopes
    self.conditions = conditions
    self.gap = gap
  }

  var asksScopes: Bool { fields.contains { $0.schema.kind == .scopes } }
}

/// A cache of read blocks: most definitions use most blocks unchanged, so each is read once.
final class ReadBlocks: Sendable {
  private let known = Mutex<[[ObjectIdentifier]: ReadBlock]>([:])

  /// Returns a block, read now if necessary. Its findings are reported for every definition that uses it.
  func read(_ block: LayeredBlock, subject: String, _ findings: inout [Finding]) -> ReadBlock {
    let key = block.levels.map(\.source)
    if let read = known.withLock({ $0[key] }) { return read }
    // Not under the lock: two threads may read the same block, with the same result.
    var own: [Finding] = []
    let read = block.read(subject: subject, &own)
    if own.isEmpty { known.withLock { $0[key] = read } }
    findings += own
    return read
  }
}

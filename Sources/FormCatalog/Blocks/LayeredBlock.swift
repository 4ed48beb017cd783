import FormSource
import FormSubmission
import Synchronization

/// A block with what is laid over it.
struct LayeredBlock: Sendable {
  let name: Located<String>
  /// The block itself, then what adapts it, in the order in which it is laid over it.
  let levels: [BlockDeclaration]

  /// What all this makes of the block, and what is wrong with it for a subject.
  func read(subject: String, _ findings: inout [Finding]) -> ReadBlock {
    var merged = MergedBlock(levels[0], named: name)
    for level in levels.dropFirst() { merged.adapt(level, subject: subject, &findings) }
    var fields: [FormField] = []
    var conditions: [LocatedCondition] = []
    for declaration in merged.expanded(subject: subject, &findings) {
      var reader = FieldReader(declaration, block: name.value, subject: subject)
      if let field = reader.read() { fields.append(field) }
      findings += reader.findings
      conditions += reader.conditions
    }
    return ReadBlock(
      title: merged.title,
      intro: merged.intro,
      contacts: merged.askedContacts,
      fields: fields,
      rules: merged.rules,
      conditions: Self.unsettled(conditions, among: fields)
    )
  }

  /// The conditions that other blocks have a part in, or that are wrong: the others need not be checked in each form.
  private static func unsettled(_ conditions: [LocatedCondition], among fields: [FormField]) -> [LocatedCondition] {
    guard !conditions.isEmpty else { return [] }
    let own = FormSchema(id: "", fields: fields.map(\.schema).filter { $0.kind != .scopes }, rules: [])
    let checker = ConditionChecker(schema: own, scopes: nil, isOpen: false, subject: nil)
    return conditions.filter { !checker.findings(in: $0).isEmpty }
  }
}

/// A block as its levels make it, before it is known which form it stands in.
struct ReadBlock: Sendable {
  let title: String?
  let intro: String?
  let contacts: [ContactKind]
  let fields: [FormField]
  let rules: [RuleDeclaration]
  /// Those to be checked in each form.
  let conditions: [LocatedCondition]

  var asksScopes: Bool { fields.contains { $0.schema.kind == .scopes } }
}

/// The blocks that have been read: most definitions ask most blocks alike, so each is read once.
final class ReadBlocks: Sendable {
  private let known = Mutex<[[ObjectIdentifier]: ReadBlock]>([:])

  /// A block, read now if it was not before. What is wrong with one is told of each who asks it.
  func read(_ block: LayeredBlock, subject: String, _ findings: inout [Finding]) -> ReadBlock {
    let key = block.levels.map(\.source)
    if let read = known.withLock({ $0[key] }) { return read }
    // Not under the lock: two threads may read one block, and come to the same.
    var problems: [Finding] = []
    let read = block.read(subject: subject, &problems)
    if problems.isEmpty { known.withLock { $0[key] = read } }
    findings += problems
    return read
  }
}

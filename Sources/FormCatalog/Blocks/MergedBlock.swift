import FormSource
import FormSyntax

/// A block merged from the standard declaration, the overlay, the definition and the form, in that order.
struct MergedBlock {
  let name: Located<String>
  private(set) var title: Located<String>?
  private(set) var intro: Located<String>?
  private(set) var reviewer: Located<BlockReviewer>?
  private(set) var isFixable: Located<Bool>?
  /// The fields in the order in which they are asked, without those that are only available.
  private var fields = NamedList<FieldDeclaration>(named: { $0.name.value })
  private var declaredRules: NamedList<RuleDeclaration>
  private var contacts: NamedList<ContactDeclaration>
  private(set) var kinds: [String: ContactKind] = [:]
  /// Whether any level declares contacts.
  private(set) var declaresContacts = false
  /// The fields that were meant by names which do not exist: these are reported.
  private(set) var gap = Gaps.Gap()
  private var available: [String: FieldDeclaration] = [:]
  /// Whether a level could not all be read: it may declare what the next one adapts.
  private var isIncomplete: Bool
  /// Adaptations of contact fields, which do not exist until contacts are expanded.
  private var pending: [FieldDeclaration] = []
  private var suggestions = SuggestionBudget()

  /// The block as the standard library or the project declares it.
  init(_ declaration: BlockDeclaration, named name: Located<String>) {
    self.name = name
    isIncomplete = declaration.hasGap
    title = declaration.title
    intro = declaration.intro
    reviewer = declaration.reviewer
    isFixable = declaration.isFixable
    declaredRules = NamedList(declaration.rules, named: { $0.id.value })
    contacts = NamedList(declaration.contacts ?? [], named: { $0.kind.value })
    declaresContacts = declaration.contacts != nil
    for kind in declaration.kinds { kinds[kind.name.value] = kind }
    for field in declaration.fields {
      if field.attributes["available"]?.value.bool == true {
        available[field.name.value] = field
      } else {
        fields.append(field, named: field.name.value)
      }
    }
  }

  var rules: [RuleDeclaration] { declaredRules.elements }

  /// Applies an adaptation to the block.
  mutating func adapt(_ adaptation: BlockDeclaration, subject: String, _ findings: inout [Finding]) {
    if adaptation.hasGap { isIncomplete = true }
    title = adaptation.title ?? title
    intro = adaptation.intro ?? intro
    reviewer = adaptation.reviewer ?? reviewer
    isFixable = adaptation.isFixable ?? isFixable
    if let key = adaptation.emptyContacts {
      findings.append(EmptyValue.contacts(key, known: kinds.keys, subject: subject))
    }
    if let asked = adaptation.contacts {
      contacts = NamedList(asked, named: { $0.kind.value })
      declaresContacts = true
    }
    for name in adaptation.removed { remove(name, subject: subject, &findings) }
    var found: [Finding] = []
    for field in adaptation.fields { adapt(field, subject: subject, &found) }
    // A block whose name was lost (to another one’s) adapts other fields than those of this block.
    if !adaptation.lacksName { findings += found }
    if !adaptation.rules.isEmpty {
      declaredRules = NamedList(RuleDeclaration.merged(rules + adaptation.rules), named: { $0.id.value })
    }
  }

  private mutating func adapt(_ field: FieldDeclaration, subject: String, _ findings: inout [Finding]) {
    let name = field.name.value
    if fields.replace(name, by: { $0.overridden(by: field) }) { return }
    if let known = available[name] {
      fields.append(known.overridden(by: field), named: name)
    } else if field.isWhole {
      fields.append(field, named: name)
    } else if ContactFields.kind(of: name, among: kinds.keys) != nil {
      pending.append(field)
    } else if !isIncomplete {
      let known =
        suggestions.affords(fields.count + available.count + kinds.count)
        ? fields.elements.map(\.name.value) + available.keys + ContactFields.names(of: kinds.keys) : []
      let nearest = suggestions.nearest(to: name, among: known)
      gap.names.formUnion([name, nearest ?? name])
      findings.append(UnknownAdaptation.field(field.name, block: self.name.value, nearest: nearest, subject: subject))
    }
  }

  private mutating func remove(_ name: Located<String>, subject: String, _ findings: inout [Finding]) {
    if fields.remove(name.value) || declaredRules.remove(name.value) || contacts.remove(name.value) { return }
    guard available[name.value] == nil, !isIncomplete else { return }
    let known =
      suggestions.affords(fields.count + declaredRules.count + contacts.count)
      ? fields.elements.map(\.name.value) + rules.map(\.id.value) + contacts.elements.map(\.kind.value) : []
    let nearest = suggestions.nearest(to: name.value, among: known)
    findings.append(UnknownAdaptation.removal(name, block: self.name.value, nearest: nearest, subject: subject))
    if let nearest { gap.names.insert(nearest) }
  }

  /// The contacts that are asked for, in order.
  var askedContacts: [ContactKind] { contacts.elements.compactMap { kinds[$0.kind.value] } }

  /// All fields: those that the contacts stand for, then the others.
  mutating func expanded(subject: String, _ findings: inout [Finding]) -> [FieldDeclaration] {
    var seen: [String: Located<String>] = [:]
    var result: [FieldDeclaration] = []
    for contact in contacts.elements {
      guard let kind = kinds[contact.kind.value] else {
        // With no name like it, it may be any of them.
        let nearest = suggestions.nearest(to: contact.kind.value, among: kinds.keys)
        gap.names.formUnion(ContactFields.names(of: nearest.map { [$0] } ?? Array(kinds.keys)))
        gap.names.formUnion(ContactFields.names(of: contact.kind.value))
        if isIncomplete || contact.isUnread { continue }
        findings.append(UnknownContact.finding(contact.kind, known: kinds.keys, nearest: nearest, subject: subject))
        continue
      }
      if let first = seen[contact.kind.value] {
        findings.append(DuplicateContact.finding(contact.kind, first: first, subject: subject))
        continue
      }
      seen[contact.kind.value] = contact.kind
      result += ContactFields.expand(contact, kind)
    }
    result += fields.elements
    guard !pending.isEmpty else { return result }
    var all = NamedList(result, named: { $0.name.value })
    for field in pending where !all.replace(field.name.value, by: { $0.overridden(by: field) }) {
      gap.names.insert(field.name.value)
      if isIncomplete { continue }
      let nearest = suggestions.nearest(to: field.name.value, among: result.lazy.map(\.name.value))
      findings.append(UnknownAdaptation.field(field.name, block: name.value, nearest: nearest, subject: subject))
    }
    return all.elements
  }
}

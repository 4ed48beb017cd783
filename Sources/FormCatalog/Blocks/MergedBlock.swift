import FormSource
import FormSyntax

/// A block merged from the standard declaration, the overlay, the definition and the form, in that order.
struct MergedBlock: Sendable {
  let name: Located<String>
  private(set) var title: String?
  private(set) var intro: Located<String>?
  private(set) var reviewer: BlockReviewer?
  private(set) var isFixable: Bool
  /// The fields in the order in which they are asked, without those that are only available.
  private(set) var fields: [FieldDeclaration] = []
  private(set) var rules: [RuleDeclaration] = []
  private(set) var contacts: [ContactDeclaration] = []
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

  /// The block as the standard library or the project declares it.
  init(_ declaration: BlockDeclaration, named name: Located<String>) {
    self.name = name
    isIncomplete = declaration.hasGap
    title = declaration.title?.value
    intro = declaration.intro
    reviewer = declaration.reviewer
    isFixable = declaration.isFixable ?? true
    rules = declaration.rules
    contacts = declaration.contacts ?? []
    declaresContacts = declaration.contacts != nil
    for kind in declaration.kinds { kinds[kind.name.value] = kind }
    for field in declaration.fields {
      if field.attributes["available"]?.value.bool == true {
        available[field.name.value] = field
      } else {
        fields.append(field)
      }
    }
  }

  /// Applies an adaptation to the block.
  mutating func adapt(_ adaptation: BlockDeclaration, subject: String, _ findings: inout [Finding]) {
    if adaptation.hasGap { isIncomplete = true }
    title = adaptation.title?.value ?? title
    intro = adaptation.intro ?? intro
    reviewer = adaptation.reviewer ?? reviewer
    isFixable = adaptation.isFixable ?? isFixable
    if let key = adaptation.emptyContacts {
      findings.append(EmptyValue.contacts(key, known: kinds.keys, subject: subject))
    }
    if let asked = adaptation.contacts {
      contacts = asked
      declaresContacts = true
    }
    for name in adaptation.removed { remove(name, subject: subject, &findings) }
    var found: [Finding] = []
    for field in adaptation.fields { adapt(field, subject: subject, &found) }
    // A block whose name was lost (to another one’s) adapts other fields than those of this block.
    if !adaptation.lacksName { findings += found }
    rules = RuleDeclaration.merged(rules + adaptation.rules)
  }

  private mutating func adapt(_ field: FieldDeclaration, subject: String, _ findings: inout [Finding]) {
    let name = field.name.value
    if let place = fields.firstIndex(where: { $0.name.value == name }) {
      fields[place] = fields[place].overridden(by: field)
    } else if let known = available[name] {
      fields.append(known.overridden(by: field))
    } else if field.isWhole {
      fields.append(field)
    } else if ContactFields.kind(of: name, among: kinds.keys) != nil {
      pending.append(field)
    } else {
      let known = fields.map(\.name.value) + available.keys + ContactFields.names(of: kinds.keys)
      if isIncomplete { return }
      gap.names.formUnion([name, Suggestion.nearest(to: name, among: known) ?? name])
      findings.append(UnknownAdaptation.field(field.name, block: self.name.value, known: known, subject: subject))
    }
  }

  private mutating func remove(_ name: Located<String>, subject: String, _ findings: inout [Finding]) {
    if let place = fields.firstIndex(where: { $0.name.value == name.value }) {
      fields.remove(at: place)
    } else if let place = rules.firstIndex(where: { $0.id.value == name.value }) {
      rules.remove(at: place)
    } else if let place = contacts.firstIndex(where: { $0.kind.value == name.value }) {
      contacts.remove(at: place)
    } else if available[name.value] == nil, !isIncomplete {
      let known = fields.map(\.name.value) + rules.map(\.id.value) + contacts.map(\.kind.value)
      findings.append(UnknownAdaptation.removal(name, block: self.name.value, known: known, subject: subject))
      if let meant = Suggestion.nearest(to: name.value, among: known) { gap.names.insert(meant) }
    }
  }

  /// The contacts that are asked for, in order.
  var askedContacts: [ContactKind] { contacts.compactMap { kinds[$0.kind.value] } }

  /// All fields: those that the contacts stand for, then the others.
  mutating func expanded(subject: String, _ findings: inout [Finding]) -> [FieldDeclaration] {
    var seen: [String: Located<String>] = [:]
    var result: [FieldDeclaration] = []
    for contact in contacts {
      guard let kind = kinds[contact.kind.value] else {
        // With no name like it, it may be any of them.
        let meant = Suggestion.nearest(to: contact.kind.value, among: kinds.keys).map { [$0] } ?? Array(kinds.keys)
        gap.names.formUnion(ContactFields.names(of: meant + [contact.kind.value]))
        if isIncomplete || contact.isUnread { continue }
        findings.append(UnknownContact.finding(contact.kind, known: kinds.keys, subject: subject))
        continue
      }
      if let first = seen[contact.kind.value] {
        findings.append(DuplicateContact.finding(contact.kind, first: first, subject: subject))
        continue
      }
      seen[contact.kind.value] = contact.kind
      result += ContactFields.expand(contact, kind)
    }
    result += fields
    for field in pending {
      guard let place = result.firstIndex(where: { $0.name.value == field.name.value }) else {
        gap.names.insert(field.name.value)
        findings.append(
          UnknownAdaptation.field(field.name, block: name.value, known: result.map(\.name.value), subject: subject)
        )
        continue
      }
      result[place] = result[place].overridden(by: field)
    }
    return result
  }
}

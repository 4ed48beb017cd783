package import FormCatalog
import FormSource
import FormSyntax

/// A change to a key of a form. It never contains the values of contacts.
package struct FormChange: Sendable {
  /// `initialize_with.description`
  package let key: String
  package let before: PlainValue?
  /// Nil if the key is removed, or its value is in the vault.
  package let after: PlainValue?
  /// The vault’s key that the value now comes from.
  package let vaultKey: String?
}

/// Updates an existing form with its vendor’s new answers, key by key.
struct FormUpdate {
  private let plan: FormPlan
  private let existing: Form
  private let entry: SyntaxEntry
  private let outline: SourceOutline
  private let writer: DeclarationWriter
  private(set) var edits = TemplateEdits()
  private(set) var changes: [FormChange] = []
  private(set) var findings: [Finding] = []

  init(
    _ plan: FormPlan,
    _ existing: Form,
    _ entry: SyntaxEntry,
    _ outline: SourceOutline,
    _ writer: DeclarationWriter
  ) {
    self.plan = plan
    self.existing = existing
    self.entry = entry
    self.outline = outline
    self.writer = writer
  }

  mutating func run() {
    let values = existing.declaration.plain
    compare(plan.fields.filter { $0.key != "initialize_with" }, with: values, in: entry, path: "")
    removeFormer(values)
    guard case .map(let wanted)? = plan.fields.first(where: { $0.key == "initialize_with" })?.value else { return }
    // The name of the key in the file: `data` is the former one.
    let name = values.contains { $0.key == "data" } ? "data" : "initialize_with"
    guard let place = written(name, in: entry.value), let prefill = values.first(where: { $0.key == name })?.value,
      case .map(let members) = prefill, case .mapping = place.value.content
    else {
      compare([PlannedField(name, .map(wanted.filter { $0.value != .kept }))], with: values, in: entry, path: "")
      return
    }
    compare(wanted, with: members, in: place, path: name + ".")
    removeContacts(wanted, members, in: place, path: name + ".")
  }

  private func written(_ key: String, in node: SyntaxNode) -> SyntaxEntry? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.last { $0.key.name == key }
  }

  private mutating func compare(
    _ fields: [PlannedField],
    with members: [PlainValue.Member],
    in place: SyntaxEntry,
    path: String
  ) {
    for field in fields where !field.isDerived {
      let present = members.first { $0.key == field.key }?.value
      if let present, present.matches(field.value) { continue }
      let old = written(field.key, in: place.value)
      let isOwn = old?.value.anchor.map { !isShared($0.name) } ?? true
      if let old, case .map(let wanted) = field.value, case .map(let parts)? = present,
        case .mapping(let lines) = old.value.content, isOwn, outline.isBlock(old.value),
        !lines.isEmpty
      {
        compare(wanted, with: parts, in: old, path: path + field.key + ".")
        removeUnplanned(wanted, parts, in: old, path: path + field.key + ".")
        continue
      }
      if let old, let name = old.value.anchor?.name, isShared(name) {
        reportShared(path + field.key, name)
        continue
      }
      let value = kept(present, in: field.value)
      changes.append(change(path + field.key, present, value))
      if let old { replace(old, by: value) } else { add(field, to: place) }
    }
  }

  /// A planned mapping with what it has so far and plans never give.
  private func kept(_ present: PlainValue?, in planned: PlannedValue) -> PlannedValue {
    guard case .map(let wanted) = planned, case .map(let parts)? = present else { return planned }
    let others = parts.filter { part in
      !ScopesPlan.keys.contains(part.key) && !wanted.contains { $0.key == part.key }
    }
    return .map(wanted + others.compactMap { part in PlannedValue(part.value).map { PlannedField(part.key, $0) } })
  }

  private func change(_ key: String, _ before: PlainValue?, _ after: PlannedValue) -> FormChange {
    if case .deferred(let name, _) = after { return FormChange(key: key, before: nil, after: nil, vaultKey: name) }
    return FormChange(key: key, before: before, after: after.plain, vaultKey: nil)
  }

  /// Whether another entry of the file uses this value.
  private func isShared(_ anchor: String) -> Bool {
    let text = outline.file.bytes
    let alias = Array("*\(anchor)".utf8)
    return text.indices.contains { start in
      text[start] == alias[0] && text[start...].starts(with: alias)
        && (start + alias.count == text.count || " \n\r,]}".utf8.contains(text[start + alias.count]))
    }
  }

  private mutating func reportShared(_ key: String, _ anchor: String) {
    let problem = AnswerProblem(
      fr:
        "\(Quoted(key).french) de \(existing.uid) est repris par d’autres formulaires (&\(anchor))\u{A0}: le changer les changerait",
      en:
        "\(Quoted(key).english) of \(existing.uid) is used by other forms (&\(anchor)): changing it would change them too",
      advice: Words(fr: "séparez-le d’abord à la main", en: "separate it by hand first")
    )
    findings.append(problem.finding(at: plan.span, subject: existing.uid))
  }

  // MARK: Edits

  private mutating func replace(_ old: SyntaxEntry, by value: PlannedValue) {
    if case .list(let wanted) = value, let edit = ListEdit(old.value, wanted, outline) {
      edit.apply(to: &edits)
      return
    }
    let indent = outline.indent(of: old.key.span)
    let colon = outline.file.bytes[old.key.span.end...].firstIndex(of: UInt8(ascii: ":")) ?? old.key.span.end
    let anchor = old.value.anchor.map { " &\($0.name)" } ?? ""
    let span = ByteSpan(outline.file.id, colon + 1, Swift.max(colon + 1, old.value.span.end))
    edits.replace(span, by: anchor + writer.value(value, indent: indent))
  }

  private mutating func add(_ field: PlannedField, to place: SyntaxEntry) {
    guard case .mapping(let entries) = place.value.content, let last = entries.last else { return }
    let indent = outline.indent(of: last.key.span)
    let text = writer.field(field, indent: indent) + "\n"
    edits.insert(text, indentedBy: indent, at: outline.end(of: last), in: outline.file.id)
  }

  /// Removes the details of contacts that are now filled differently, or no longer.
  private mutating func removeContacts(
    _ wanted: [PlannedField],
    _ members: [PlainValue.Member],
    in place: SyntaxEntry,
    path: String
  ) {
    let kept = Set(wanted.map(\.key))
    for member in members where !kept.contains(member.key) && plan.contactFields.contains(member.key) {
      guard let old = written(member.key, in: place.value) else { continue }
      changes.append(FormChange(key: path + member.key, before: nil, after: nil, vaultKey: nil))
      remove(old)
    }
  }

  /// Removes what plans give, where this one gives nothing; what they never give stays.
  private mutating func removeUnplanned(
    _ wanted: [PlannedField],
    _ members: [PlainValue.Member],
    in place: SyntaxEntry,
    path: String
  ) {
    for member in members
    where ScopesPlan.keys.contains(member.key) && !wanted.contains(where: { $0.key == member.key }) {
      guard let old = written(member.key, in: place.value) else { continue }
      if let name = old.value.anchor?.name, isShared(name) {
        reportShared(path + member.key, name)
        continue
      }
      changes.append(FormChange(key: path + member.key, before: member.value, after: nil, vaultKey: nil))
      remove(old)
    }
  }

  private mutating func remove(_ entry: SyntaxEntry) {
    let start = outline.lineStart(entry.key.span.start)
    edits.replace(ByteSpan(outline.file.id, start, outline.nextLine(entry.value.span.end)), by: "")
  }

  /// Removes the keys that belong to the form’s former style.
  private mutating func removeFormer(_ values: [PlainValue.Member]) {
    for key in plan.formerKeys where !plan.fields.contains(where: { $0.key == key }) {
      guard let old = written(key, in: entry.value) else { continue }
      if let name = old.value.anchor?.name, isShared(name) {
        reportShared(key, name)
        continue
      }
      changes.append(FormChange(key: key, before: values.first { $0.key == key }?.value, after: nil, vaultKey: nil))
      remove(old)
    }
  }
}

extension PlannedValue {
  fileprivate var plain: PlainValue? {
    switch self {
    case .text(let text): .text(text)
    case .flag(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .list(let items), .blocks(let items): .list(items.map(PlainValue.text))
    case .map(let fields): .map(fields.compactMap { field in field.value.plain.map { .init(field.key, $0) } })
    case .deferred, .kept: nil
    }
  }
}

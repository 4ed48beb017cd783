package import FormSubmission
import FormSyntax

/// A block as one place declares or adapts it: a file of blocks, an overlay, a definition or a form.
package final class BlockDeclaration: Sendable {
  package let name: Located<String>
  package let title: Located<String>?
  package let intro: Located<String>?
  /// Who is asked about its questions; nil where nothing is said.
  let reviewer: Located<BlockReviewer>?
  /// Whether a vendor’s form may answer it for its clients; nil where nothing is said.
  let isFixable: Located<Bool>?
  package let fields: [FieldDeclaration]
  package let rules: [RuleDeclaration]
  /// The contacts that are asked for, in order; nil if none are declared.
  package let contacts: [ContactDeclaration]?
  /// The key of the contacts where nothing follows it.
  let emptyContacts: Located<String>?
  /// The contacts that can be asked for.
  package let kinds: [ContactKind]
  package let removed: [Located<String>]
  /// Whether some of it could not be read, which is reported: it may say more than is known.
  let hasGap: Bool
  /// Whether a key of its list item was given twice: it is perhaps two blocks.
  let lacksName: Bool
  /// The value it is read from, kept so that no other takes its place in memory.
  let value: Value

  init(_ name: Located<String>, _ cursor: Cursor) {
    self.name = name
    value = cursor.value
    title = cursor["title"]?.text
    intro = cursor["intro"]?.text
    reviewer = cursor["reviewed_by"]?.text.flatMap { text in
      BlockReviewer(rawValue: text.value).map { Located($0, at: text.span, via: text.via) }
    }
    isFixable = cursor["fixable"].flatMap { fixable in
      fixable.value.bool.map { Located($0, at: fixable.span, via: fixable.via) }
    }
    fields = (cursor["fields"]?.fields ?? []).map(FieldDeclaration.init)
    rules = (cursor["rules"]?.fields ?? []).map { RuleDeclaration($0) }
    contacts = cursor["contacts"].flatMap(ContactDeclaration.list)
    emptyContacts = cursor.fields.first { $0.name == "contacts" && $0.cursor.value.isEmpty }?.key
    kinds = (cursor["kinds"]?.fields ?? []).map(ContactKind.init)
    removed = cursor["remove"]?.items.compactMap(\.text) ?? []
    lacksName = cursor.value.hash?.hasLostKeys ?? false
    hasGap =
      cursor.value.hasGap || emptyContacts != nil || cursor.fields.contains { !BlockShape.knows($0.name) }
      || cursor.isUnreadable(at: "contacts", contacts != nil)
      || cursor["contacts"]?.items.contains { $0.text == nil } ?? false
      || ["fields", "rules", "kinds"].contains { cursor.isUnreadable(at: $0, cursor[$0]?.value.isMapping ?? false) }
  }

  /// Declarations that share their value (through an alias) are the same.
  var source: ObjectIdentifier { ObjectIdentifier(value) }

  /// Whether anything besides the name is given, be it unreadable.
  var isAdaptation: Bool {
    title != nil || intro != nil || reviewer != nil || isFixable != nil || !fields.isEmpty || !rules.isEmpty
      || contacts != nil || !removed.isEmpty || hasGap
  }

  /// Whether a list of blocks names more of them than could be read.
  static func isMissing(from cursor: Cursor?) -> Bool {
    guard let value = cursor?.value, !value.isAbsent else { return false }
    guard let items = value.array else { return true }
    return items.contains { item in
      guard let block = item.value.hash, !block.hasLostKeys, let name = block.item("name")?.value else { return true }
      return name.isNull || name.name == nil && name.scalar == nil
    }
  }

  /// The blocks of a list, in order; those without a name are reported elsewhere.
  static func list(_ cursor: Cursor?) -> [BlockDeclaration] {
    (cursor?.items ?? []).compactMap { item in item["name"]?.text.map { BlockDeclaration($0, item) } }
  }
}

extension Cursor {
  /// Whether a key has a value that could not be read.
  fileprivate func isUnreadable(at key: String, _ isRead: Bool) -> Bool {
    guard !isRead, let value = self[key]?.value else { return false }
    return !value.isAbsent
  }
}

/// A field's attributes as declared in one place, merged key by key before they are read.
package final class FieldDeclaration: Sendable {
  package let name: Located<String>
  let attributes: Attributes

  init(_ field: Cursor.Field) {
    name = field.key
    attributes = Attributes(field.cursor)
  }

  init(_ name: Located<String>, _ attributes: Attributes) {
    self.name = name
    self.attributes = attributes
  }

  /// Whether it makes a question of its own, where no block has one of its name; or may do so, but could not be read.
  package var isWhole: Bool { attributes["type"] != nil || attributes.hasGap }

  /// What kind of answer it asks for, where it says so here.
  package var kind: FieldSchema.Kind? { attributes["type"]?.text.flatMap { FieldSchema.Kind(rawValue: $0.value) } }

  /// What it is called here.
  package var label: String? { attributes["label"]?.text?.value }

  /// The options that it lists here.
  package var optionNames: [String] { attributes.given("options")?.labelledValues.map(\.value.value) ?? [] }

  /// The field with its attributes overridden by another declaration's.
  func overridden(by other: FieldDeclaration) -> FieldDeclaration {
    FieldDeclaration(other.name, attributes.merging(other.attributes))
  }
}

/// A rule's attributes as declared in one place, merged key by key before they are read.
package final class RuleDeclaration: Sendable {
  package let id: Located<String>
  let attributes: Attributes

  init(_ field: Cursor.Field) {
    id = field.key
    attributes = Attributes(field.cursor)
  }

  private init(_ id: Located<String>, _ attributes: Attributes) {
    self.id = id
    self.attributes = attributes
  }

  /// The rules in order, each id once: the attributes of later declarations override those of earlier ones.
  static func merged(_ rules: [RuleDeclaration]) -> [RuleDeclaration] {
    var result: [RuleDeclaration] = []
    var places = [String: Int](minimumCapacity: rules.count)
    for rule in rules {
      guard let place = places[rule.id.value] else {
        places[rule.id.value] = result.count
        result.append(rule)
        continue
      }
      result[place] = RuleDeclaration(rule.id, result[place].attributes.merging(rule.attributes))
    }
    return result
  }
}

/// A contact that a definition asks for.
package struct ContactDeclaration: Sendable {
  package let kind: Located<String>
  /// The attributes that are not asked for (`phone_number`…).
  package let except: [Located<String>]
  /// The format that its phone number must have.
  package let phoneFormat: Located<String>?
  /// Whether what is said of it could not be read, which is reported: its name is then perhaps none.
  var isUnread = false

  /// Reads a list of kinds, or a mapping from kinds to their settings; nil for anything else.
  static func list(_ cursor: Cursor) -> [ContactDeclaration]? {
    if cursor.value.isList {
      return cursor.items.compactMap { item in
        item.text.map { ContactDeclaration(kind: $0, except: [], phoneFormat: nil) }
      }
    }
    guard cursor.value.isMapping else { return nil }
    return cursor.fields.map { field in
      ContactDeclaration(
        kind: field.key,
        except: field.cursor["except"]?.items.compactMap(\.text) ?? [],
        phoneFormat: field.cursor["phone"]?.text,
        isUnread: field.cursor.value.isUnknown
      )
    }
  }
}

/// A contact that can be asked for.
package struct ContactKind: Sendable {
  package let name: Located<String>
  let declaredLabel: Located<String>?
  let declaredHint: Located<String>?
  /// Its name and what it does: as declared, or in the words of the project.
  package private(set) var label: String
  package private(set) var hint: String?

  init(_ field: Cursor.Field) {
    name = field.key
    declaredLabel = field.cursor["label"]?.text
    declaredHint = field.cursor["hint"]?.text
    label = declaredLabel?.value ?? name.value
    hint = declaredHint?.value
  }

  /// The contact in other words.
  func with(label: String, hint: String?) -> ContactKind {
    var copy = self
    copy.label = label
    copy.hint = hint
    return copy
  }

  /// The beginning of its fields’ labels as the blocks declare them.
  package var prefix: String { "\(declaredLabel?.value ?? name.value)\u{A0}: " }
}

/// A group of scopes that depends on answers, as written.
package struct ScopeGroupDeclaration: Sendable {
  package let name: Located<String>
  let when: Cursor?

  init(_ field: Cursor.Field) {
    name = field.key
    when = field.cursor["when"]
  }
}

/// A checkbox on the summary page, as written.
package struct CheckboxDeclaration: Sendable {
  package let name: Located<String>
  let declaredLabel: Located<String>?
  let when: Cursor?

  init(_ field: Cursor.Field) {
    name = field.key
    declaredLabel = field.cursor["label"]?.text
    when = field.cursor["when"]
  }

  package var label: String { declaredLabel?.value ?? name.value }
}

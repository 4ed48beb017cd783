package import FormSource
import FormSyntax

/// A form as written.
package final class FormDeclaration: Sendable {
  package let uid: Located<String>
  /// What the form belongs to: a class name or a definition's identifier.
  package let owner: Located<String>?
  /// The class name, if the form gives one.
  package let className: Located<String>?
  package let name: Located<String>?
  package let description: Located<String>?
  package let introduction: Located<String>?
  /// What the form changes in its definition's blocks.
  package let adaptations: [BlockDeclaration]
  package let steps: [Located<String>]
  package let staticBlocks: [Located<String>]
  /// The names of ``staticBlocks``, to be asked for many.
  package var fixedBlocks: Set<String> { Set(staticBlocks.map(\.value)) }
  package let prefill: [PrefillDeclaration]
  /// Whether it may have more steps, static blocks or prefilled answers: some could not be read, which is reported.
  package let hasGap: Bool
  /// The keys whose values could not be read, which is reported.
  private let lost: Set<String>
  package let scopesConfig: ScopesConfigDeclaration
  package let useCase: Located<String>?
  package let serviceProvider: Located<String>?
  package let isPublic: Located<Bool>?
  package let isStartable: Located<Bool>?
  /// Whether a comment says why applicants cannot start it.
  package let isClosingExplained: Bool
  package let isDefault: Located<Bool>?
  package let singlePageView: Located<String>?
  package let previousForm: Located<String>?
  /// The form that a vendor’s form is based on.
  package let base: Located<String>?
  /// The number of the vendor’s answer from which the form was made.
  package let answersID: Located<String>?
  /// Whether any key comes from a merge.
  package let hasMergedKeys: Bool
  /// The value it is read from.
  let value: Value

  init(_ uid: Located<String>, _ cursor: Cursor, _ vocabulary: KeyVocabulary = KeyVocabulary()) {
    self.uid = uid
    hasMergedKeys = cursor.hasMergedKeys
    value = cursor.value
    className = cursor["authorization_request"]?.text
    owner = className ?? cursor["definition"]?.text
    name = cursor["name"]?.text
    description = cursor["description"]?.text
    introduction = cursor["introduction"]?.text
    adaptations = BlockDeclaration.list(cursor["blocks"])
    steps = cursor["steps"]?.blockNames ?? []
    staticBlocks = cursor["static_blocks"]?.blockNames ?? []
    prefill = (cursor[vocabulary.prefill]?.fields ?? []).map(PrefillDeclaration.init)
    hasGap =
      cursor[vocabulary.prefill]?.value.hasGap ?? false
      || ["steps", "static_blocks"].contains { Self.mayHaveMoreBlocks(cursor[$0]) }
    lost = Self.lost(cursor)
    scopesConfig = ScopesConfigDeclaration(cursor["scopes_config"])
    useCase = cursor["use_case"]?.text
    serviceProvider = cursor[vocabulary.serviceProvider]?.text
    isPublic = cursor["public"]?.flag
    isStartable = cursor["startable_by_applicant"]?.flag
    isClosingExplained =
      isStartable?.value == false && cursor["startable_by_applicant"]?.value.node?.scalar?.isCommented ?? false
    isDefault = cursor["default"]?.flag
    singlePageView = cursor["single_page_view"]?.text
    base = cursor["base"]?.text
    answersID = cursor["answers_id"]?.text
    previousForm = cursor["stage"]?["previous_form_uid"]?.text
  }
}

extension FormDeclaration {
  /// Whether a list of blocks names more of them than could be read: an item has a name and nothing else.
  private static func mayHaveMoreBlocks(_ list: Cursor?) -> Bool {
    BlockDeclaration.isMissing(from: list) || list?.items.contains { $0.fields.count > 1 } ?? false
  }

  private static func lost(_ cursor: Cursor) -> Set<String> {
    guard cursor.value.hasGap else { return [] }
    return Set(cursor.fields.filter { $0.cursor.value.isUnknown }.map(\.name))
  }

  /// Whether it may belong to a vendor.
  package var mayHaveVendor: Bool {
    serviceProvider != nil || !lost.isDisjoint(with: ["service_provider_id", "editor_id", "editor"])
  }

  /// Whether it may say that applicants are not offered it; what it says could not be read.
  package var mayBeHidden: Bool { lost.contains("public") }

  /// Whether it may say that applicants cannot start it.
  package var mayBeClosed: Bool { isStartable?.value == false || lost.contains("startable_by_applicant") }

  /// Whether another declaration has the same keys and values, wherever they are written.
  package func saysTheSame(as other: FormDeclaration) -> Bool { value.saysTheSame(as: other.value) }

  /// All its keys and values, as they are written.
  package var plain: [PlainValue.Member] {
    guard case .map(let members) = PlainValue(value) else { return [] }
    return members.filter { !(value.hash?.item($0.key)?.value.isUnknown ?? false) }
  }
}

/// A prefilled answer.
package final class PrefillDeclaration: Sendable {
  package let field: Located<String>
  package let value: PlainValue
  package let span: ByteSpan
  package let via: ByteSpan?
  /// The answer, if it is a single text.
  package let text: Located<String>?
  /// The texts of a list, each with its place.
  package let items: [Located<String>]
  /// The values of the vault in it, by their path within it (empty for the value itself).
  package let deferred: [(path: [String], value: DeferredValue)]

  init(_ field: Cursor.Field) {
    self.field = field.key
    value = PlainValue(field.cursor.value)
    span = field.cursor.span
    via = field.cursor.via
    text = field.cursor.text
    items = field.cursor.flattenedItems.compactMap(\.text)
    deferred = Self.deferred(in: field.cursor.value, [])
  }
}

extension PrefillDeclaration {
  fileprivate static func deferred(in value: Value, _ path: [String]) -> [(path: [String], value: DeferredValue)] {
    if let deferred = value.deferred { return [(path, DeferredValue(deferred))] }
    switch value.content {
    case .array(let items):
      return items.enumerated().flatMap { index, item in
        item.value.mayDefer ? deferred(in: item.value, path + [String(index)]) : []
      }
    case .hash(let hash):
      return hash.entries.flatMap { entry in deferred(in: entry.value, path + [entry.key.text]) }
    case .null, .bool, .integer, .bigInteger, .float, .string, .symbol: return []
    }
  }
}

extension Value {
  /// Whether it may contain a value of the vault.
  fileprivate var mayDefer: Bool { deferred != nil || depth > 0 }
}

/// Which of the definition's scopes a form shows, and how.
package struct ScopesConfigDeclaration: Sendable {
  /// Nil if the form does not say.
  package let displayed: [Located<String>]?
  package let disabled: [Located<String>]?
  package let hidden: [Located<String>]?
  package let value: PlainValue

  init(_ cursor: Cursor?) {
    func names(_ key: String) -> [Located<String>]? {
      guard let list = cursor?[key], list.value.isList else { return nil }
      return list.items.compactMap(\.text)
    }
    displayed = names("displayed")
    disabled = names("disabled")
    hidden = names("hide")
    value = cursor.flatMap { $0.value.isMapping ? PlainValue($0.value) : nil } ?? .map([])
  }
}

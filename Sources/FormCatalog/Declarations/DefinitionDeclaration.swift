import FormSyntax

/// A definition as written: typed, each part with its place, nothing resolved.
package final class DefinitionDeclaration: Sendable {
  package let id: Located<String>
  package let name: Located<String>?
  package let description: Located<String>?
  package let provider: Located<String>?
  package let kind: Located<String>?
  package let supportEmail: Located<String>?
  package let link: Located<String>?
  package let cguLink: Located<String>?
  package let accessLink: Located<String>?
  package let isPublic: Located<Bool>?
  package let isStartable: Located<Bool>?
  /// Whether it may say that applicants cannot start its forms, or do not see them: what it says could not be read.
  package let mayBeClosed: Bool
  package let isUnique: Located<Bool>?
  /// Its blocks in order, each with what the definition changes in it.
  package let adaptations: [BlockDeclaration]
  /// The names of the blocks, in order.
  package let blocks: [Located<String>]
  package let blockNames: Set<String>
  /// Whether it may have more blocks: some could not be read, which is reported.
  package let lacksBlocks: Bool
  package let checkboxes: [CheckboxDeclaration]
  package let scopeRules: [RuleDeclaration]
  package let scopeGroups: [ScopeGroupDeclaration]
  /// Nil if the definition declares no list of scopes.
  package let scopes: [ScopeDeclaration]?
  /// Whether it may have more scopes: some could not be read, which is reported.
  package let lacksScopes: Bool
  /// The values of the scopes that every request includes.
  package let includedScopes: [String]
  package let features: [String: Bool]
  /// The features with their places, in order.
  package let featureFlags: [(name: String, flag: Located<Bool>)]
  package let stage: StageDeclaration?
  /// Whether it may have a stage, or lead to another one, which could not be read: that is reported.
  package let lacksStage: Bool
  /// Whether it may have more boxes, groups or rules: some could not be read, which is reported.
  package let hasGap: Bool
  /// Whether any key comes from a merge.
  package let hasMergedKeys: Bool
  /// The value it is read from.
  let value: Value

  /// What no value of a scope has in it.
  private static let foreignSigns = Set(" \"',;[]{}".utf8)

  init(_ id: Located<String>, _ cursor: Cursor) {
    self.id = id
    value = cursor.value
    hasMergedKeys = cursor.hasMergedKeys
    name = cursor["name"]?.text
    description = cursor["description"]?.text
    provider = cursor["provider"]?.text
    kind = cursor["kind"]?.text
    supportEmail = cursor["support_email"]?.text
    link = cursor["link"]?.text
    cguLink = cursor["cgu_link"]?.text
    accessLink = cursor["access_link"]?.text
    isPublic = cursor["public"]?.flag
    isStartable = cursor["startable_by_applicant"]?.flag
    mayBeClosed = ["public", "startable_by_applicant"].contains { cursor[$0]?.value.isUnknown ?? false }
    isUnique = cursor["unique"]?.flag
    adaptations = BlockDeclaration.list(cursor["blocks"])
    blocks = adaptations.map(\.name)
    blockNames = Set(adaptations.map(\.name.value))
    lacksBlocks = BlockDeclaration.isMissing(from: cursor["blocks"])
    checkboxes = (cursor["checkboxes"]?.fields ?? []).map(CheckboxDeclaration.init)
    scopeRules = (cursor["scope_rules"]?.fields ?? []).map(RuleDeclaration.init)
    scopeGroups = (cursor["scope_groups"]?.fields ?? []).map(ScopeGroupDeclaration.init)
    let list = cursor["scopes"]
    let items = list.flatMap { $0.value.isList ? $0.flattenedItems : nil }
    let readScopes = items?.compactMap(ScopeDeclaration.init)
    scopes = readScopes
    // A value with a space or a sign in it, which is reported, was meant to be another one.
    let hasMalformed = readScopes?.contains { $0.value.value.utf8.contains(where: Self.foreignSigns.contains) } ?? false
    lacksScopes =
      hasMalformed || list.map { $0.value.hasGap || !$0.value.isNull && items?.count != readScopes?.count } ?? false
    includedScopes = (scopes ?? []).filter { $0.isIncluded }.map { $0.value.value }
    var features: [String: Bool] = [:]
    for field in cursor["features"]?.fields ?? [] { features[field.name] = field.cursor.value.bool }
    self.features = features
    featureFlags = (cursor["features"]?.fields ?? []).compactMap { field in
      field.cursor.flag.map { (field.name, $0) }
    }
    stage = cursor["stage"].flatMap(StageDeclaration.init)
    lacksStage = cursor["stage"].map { $0.value.hasGap || StageDeclaration.isLost($0) } ?? false
    hasGap = ["checkboxes", "scope_rules", "scope_groups"].contains { cursor[$0]?.value.hasGap ?? false }
  }

  /// Whether it declares questions itself, beyond naming its blocks.
  var declaresQuestions: Bool {
    adaptations.contains(where: \.isAdaptation) || !checkboxes.isEmpty || !scopeRules.isEmpty
      || !scopeGroups.isEmpty
  }
}

extension Cursor {
  /// The names of a list of `{name: …}`.
  var blockNames: [Located<String>] {
    items.compactMap { $0["name"]?.text }
  }
}

/// A scope as written.
package final class ScopeDeclaration: Sendable {
  package let name: Located<String>
  package let value: Located<String>
  package let group: Located<String>?
  package let link: Located<String>?
  package let isIncluded: Bool
  package let isDisabled: Bool
  package let deprecatedSince: Located<String>?
  package let isWritable: Bool
  package let featureFlag: Located<String>?

  /// Nil if the name or the value is missing: this was reported, and upstream would fail.
  init?(_ cursor: Cursor) {
    guard let name = cursor["name"]?.text, let value = cursor["value"]?.text else { return nil }
    self.name = name
    self.value = value
    group = cursor["group"]?.text
    link = cursor["link"]?.text
    isIncluded = cursor["included"]?.value.bool ?? false
    isDisabled = cursor["disabled"]?.value.bool ?? false
    let deprecation = cursor["deprecated"]
    deprecatedSince = deprecation?["since"]?.text
    isWritable = deprecation?["writable"]?.value.bool ?? true
    featureFlag = cursor["feature_flag"]?.text
  }
}

/// The stage of a definition, sandbox or production, with its neighbours.
package struct StageDeclaration: Sendable {
  package enum Kind: String, Sendable {
    case sandbox
    case production
  }

  package let kind: Kind
  /// The kind, as written.
  package let type: Located<String>
  package let next: Target?
  package let previous: Target?

  package struct Target: Sendable {
    package let definition: Located<String>
    package let form: Located<String>

    init?(_ cursor: Cursor) {
      guard let definition = cursor["id"]?.text, let form = cursor["form_id"]?.text else { return nil }
      self.definition = definition
      self.form = form
    }
  }

  /// Whether a stage is of no known kind, or a part of it could not be read.
  static func isLost(_ cursor: Cursor) -> Bool {
    guard cursor.value.isMapping else { return false }
    let targets = ["next", "previous"].compactMap { cursor[$0] }
    return StageDeclaration(cursor) == nil || targets.contains { $0.value.hasGap }
  }

  init?(_ cursor: Cursor) {
    guard let type = cursor["type"]?.text, let kind = Kind(rawValue: type.value) else { return nil }
    self.kind = kind
    self.type = type
    next = cursor["next"].flatMap(Target.init)
    // Until early 2025 a list, of which only the first item was used.
    previous = (cursor["previous"] ?? cursor["previouses"]?.items.first).flatMap(Target.init)
  }
}

import FormSyntax

/// What definitions and forms of two catalogues ask alike, as what they are resolved from shows.
///
/// To compare declarations takes far less than to put questions into words and to compare these. What is not found to be
/// asked alike may be so all the same.
package struct SameQuestions: Sendable {
  /// Two sides that ask the same.
  package enum Asked: Sendable {
    case inTheSameWords
    /// Both sides, in words where these differ: elsewhere the words of the declarations, which are the same.
    case inOtherWords(before: AskedBlocks, after: AskedBlocks)
  }

  private let before: Catalog
  private let after: Catalog
  private let words: ChangedWords
  /// Of the definitions that both have.
  private let definitions: [String: Asked]
  /// Of the forms that have questions or words of their own.
  private let forms: [String: Asked]
  /// Of the forms that have words of their own and whose definitions ask for other scopes only.
  private let worded: [String: Asked]

  /// - Parameters:
  ///   - before: one catalogue.
  ///   - after: the other one.
  ///   - pairs: the forms that are compared.
  package init(_ before: Catalog, _ after: Catalog, forms pairs: [(before: Form, after: Form)]) {
    self.before = before
    self.after = after
    words = ChangedWords(before.wordings, after.wordings)
    let (definitions, withOtherScopes) = Self.definitions(before, after, words)
    var forms: [String: Asked] = [:]
    var worded: [String: Asked] = [:]
    for (former, form) in pairs where Self.hasOwn(former, before) || Self.hasOwn(form, after) {
      guard let id = form.definition, former.definition == id else { continue }
      if definitions[id] != nil {
        guard former.declaration.asksTheSame(as: form.declaration) else { continue }
        forms[form.uid] = words.asked(former, form)
      } else if withOtherScopes.contains(id), former.declaration.adaptations.isEmpty,
        form.declaration.adaptations.isEmpty
      {
        worded[form.uid] = words.asked(former, form, withOtherScopes: true)
      }
    }
    (self.definitions, self.forms, self.worded) = (definitions, forms, worded)
  }

  /// What a definition asks on both sides; nil where it may ask otherwise.
  package func asked(_ definition: Definition) -> Asked? { definitions[definition.id] }

  /// What a form asks on both sides; nil where it may ask otherwise. What it shows and prefills may differ.
  package func asked(_ former: Form, _ form: Form) -> Asked? {
    guard let id = form.definition, former.definition == id else { return nil }
    return Self.hasOwn(former, before) || Self.hasOwn(form, after) ? forms[form.uid] : definitions[id]
  }

  /// What a form asks on both sides, where it may ask for other scopes too: enough to compare its words. Nil where more
  /// may differ.
  package func worded(_ former: Form, _ form: Form) -> Asked? { asked(former, form) ?? worded[form.uid] }

  /// Whether a form is declared with the same keys and values.
  package static func saysTheSame(_ former: FormDeclaration, _ form: FormDeclaration) -> Bool {
    former === form
      // All forms of a project decide together under which key answers are.
      || former.value.isKnownToBe(form.value) && former.prefill.count == form.prefill.count
  }

  /// Whether a form may ask otherwise than its definition, or in other words.
  private static func hasOwn(_ form: Form, _ catalog: Catalog) -> Bool {
    !form.declaration.adaptations.isEmpty || catalog.wordings.hasWords(ofForm: form.uid)
  }

  /// What definitions ask on both sides, and those that may ask for other scopes, but for nothing else.
  private static func definitions(
    _ before: Catalog,
    _ after: Catalog,
    _ words: ChangedWords
  ) -> (asked: [String: Asked], withOtherScopes: Set<String>) {
    guard before.isWorded == after.isWorded else { return ([:], []) }
    let overlay = SameOverlay(before, after)
    var definitions: [String: Asked] = [:]
    var withOtherScopes: Set<String> = []
    for definition in after.definitions.all {
      guard let former = before.definitions[definition.id], overlay.isSame(for: definition.id) else { continue }
      if former.declaredBlocks !== definition.declaredBlocks {
        guard former.declaredBlocks?.blockNames == definition.declaredBlocks?.blockNames,
          former.declaration.asksTheSameBesidesScopes(as: definition.declaration)
        else { continue }
        guard former.declaration.asksForTheSameScopes(as: definition.declaration) else {
          withOtherScopes.insert(definition.id)
          continue
        }
      }
      definitions[definition.id] = after.isWorded ? words.asked(former, definition) : .inTheSameWords
    }
    return (definitions, withOtherScopes)
  }
}

extension DefinitionDeclaration {
  /// Whether all that questions and boxes are made of says the same.
  fileprivate func asksTheSameBesidesScopes(as other: DefinitionDeclaration) -> Bool {
    // The terms of use have a box where there is a link to them.
    value.isKnownToBe(other.value, at: ["blocks", "checkboxes"])
      && cguLink?.value.isEmpty == other.cguLink?.value.isEmpty
  }

  fileprivate func asksForTheSameScopes(as other: DefinitionDeclaration) -> Bool {
    value.isKnownToBe(other.value, at: ["scopes", "scope_rules", "scope_groups"])
  }
}

extension FormDeclaration {
  /// Whether what it asks otherwise than its definition says the same.
  fileprivate func asksTheSame(as other: FormDeclaration) -> Bool {
    adaptations.isEmpty && other.adaptations.isEmpty || value.isKnownToBe(other.value, at: ["blocks"])
  }
}

extension Value {
  /// Whether the values of some keys say the same, and nothing at all is lost.
  fileprivate func isKnownToBe(_ other: Value, at keys: [String]) -> Bool {
    guard !hasGap, !other.hasGap, let hash, let others = other.hash else { return false }
    return keys.allSatisfy { key in
      switch (hash.item(key)?.value, others.item(key)?.value) {
      case (nil, nil): true
      case (let value?, let other?): value.saysTheSame(as: other)
      case (nil, _?), (_?, nil): false
      }
    }
  }

  /// Whether it says the same, and nothing of either is lost: of what is lost, less is read.
  fileprivate func isKnownToBe(_ other: Value) -> Bool { !hasGap && !other.hasGap && saysTheSame(as: other) }
}

extension FormBlocks {
  fileprivate var blockNames: [String] { blocks.map(\.name.value) }
}

/// What is asked besides what definitions and forms say themselves.
private struct SameOverlay {
  private let isComparable: Bool
  private let before: [String: DefinitionDeclaration]
  private let after: [String: DefinitionDeclaration]

  init(_ before: Catalog, _ after: Catalog) {
    isComparable =
      before.isCheckout == after.isCheckout && before.usesOverlay == after.usesOverlay
      && before.ownBlocks.count == after.ownBlocks.count
      && zip(before.ownBlocks, after.ownBlocks)
        .allSatisfy { $0.name.value == $1.name.value && $0.value.isKnownToBe($1.value) }
    self.before = Dictionary(before.overlay.map { ($0.id.value, $0) }, uniquingKeysWith: { $1 })
    self.after = Dictionary(after.overlay.map { ($0.id.value, $0) }, uniquingKeysWith: { $1 })
  }

  func isSame(for definition: String) -> Bool {
    guard isComparable else { return false }
    switch (before[definition], after[definition]) {
    case (nil, nil): return true
    case (let old?, let new?): return old.value.isKnownToBe(new.value)
    case (nil, _?), (_?, nil): return false
    }
  }
}

import FormCatalog
package import FormSource
import FormSubmission

/// A mistake in a vendor’s form, compared with its base and its definition.
package struct TemplateProblem: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Its base does not exist.
    case missingBase = "missing-base"
    /// A block is still asked although all its answers are given.
    case asksWhatIsGiven = "asks-what-is-given"
    /// A scope is fixed without being ticked.
    case fixesWhatIsNotFilled = "fixes-what-is-not-filled"
    /// Its base ticks a scope that it does not show.
    case missesScope = "misses-scope"
    /// It names something that its definition does not have.
    case foreignToDefinition = "foreign-to-definition"

    /// Whether it may be intended: such a problem is reported without failing the check.
    package var isAdvice: Bool { self == .asksWhatIsGiven }
  }

  package let kind: Kind
  /// The block, scope, field or form concerned.
  package let name: String

  package var words: Words {
    switch kind {
    case .missingBase:
      Words(fr: "sa base «\u{A0}\(name)\u{A0}» n’existe pas", en: "its base “\(name)” does not exist")
    case .asksWhatIsGiven:
      Words(
        fr: "le bloc «\u{A0}\(name)\u{A0}» est encore demandé, alors que toutes ses réponses sont données",
        en: "the block “\(name)” is still asked, although all its answers are given"
      )
    case .fixesWhatIsNotFilled:
      Words(
        fr: "le scope «\u{A0}\(name)\u{A0}» est figé sans être coché\u{A0}: aucun client ne pourra le demander",
        en: "the scope “\(name)” is fixed but not ticked: no client will be able to request it"
      )
    case .missesScope:
      Words(
        fr: "sa base coche le scope «\u{A0}\(name)\u{A0}», que ce formulaire ne montre pas",
        en: "its base ticks the scope “\(name)”, which this form does not show"
      )
    case .foreignToDefinition:
      Words(
        fr: "«\u{A0}\(name)\u{A0}» n’existe pas, ou plus, dans sa définition",
        en: "“\(name)” does not exist, or no longer exists, in its definition"
      )
    }
  }

  static func all(of form: Form, _ definition: Definition, _ base: Form?) -> [TemplateProblem] {
    var problems: [TemplateProblem] = []
    func add(_ kind: Kind, _ names: some Sequence<String>) {
      problems += names.map { TemplateProblem(kind: kind, name: $0) }
    }
    if let name = form.declaration.base?.value, base == nil { add(.missingBase, [name]) }
    add(.foreignToDefinition, foreign(form, definition))
    add(.fixesWhatIsNotFilled, unfilled(form, definition))
    add(.missesScope, missed(form, definition, base))
    add(.asksWhatIsGiven, given(form))
    return problems
  }

  private static func foreign(_ form: Form, _ definition: Definition) -> [String] {
    guard let blocks = form.blocks else { return [] }
    let declaration = form.declaration
    let named = (declaration.steps + declaration.staticBlocks).map(\.value)
    let listed = definition.declaration.blockNames
    var names = named.filter { blocks.block($0) == nil || !listed.contains($0) }
    if !blocks.isOpen { names += form.prefill.map(\.field).filter { blocks.field($0) == nil && $0 != "scopes" } }
    if !definition.scopes.isEmpty {
      names += declaration.scopeUses.map(\.value).filter { !definition.scopeValues.contains($0) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func unfilled(_ form: Form, _ definition: Definition) -> [String] {
    let ticked = form.tickedScopes.union(form.defaultScopes)
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    return (form.declaration.scopesConfig.disabled ?? []).map(\.value).filter { scope in
      definition.scopeValues.contains(scope) && visibility.shows(scope) && !ticked.contains(scope)
    }
  }

  private static func missed(_ form: Form, _ definition: Definition, _ base: Form?) -> [String] {
    guard let base else { return [] }
    let ticked = form.tickedScopes
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    return definition.scopes.map(\.value).filter { scope in
      base.tickedScopes.contains(scope) && !ticked.contains(scope) && !visibility.shows(scope)
    }
  }

  /// Blocks that the form still asks, although it gives every required answer.
  private static func given(_ form: Form) -> [String] {
    let fixed = Set(form.declaration.staticBlocks.map(\.value))
    let steps = form.declaration.steps.map(\.value)
    let left = Set(form.unansweredFields)
    let answered = Set(form.prefill.map(\.field))
    return (form.blocks?.blocks ?? []).compactMap { block in
      let name = block.name.value
      guard !fixed.contains(name), steps.isEmpty || steps.contains(name) else { return nil }
      let required = block.fields.filter(\.schema.isAlwaysNeeded)
      // A rule between answers may still require one that is optional by itself.
      let isGiven =
        !required.isEmpty && required.allSatisfy { answered.contains($0.name) }
        && !block.fields.contains { left.contains($0.name) }
      return isGiven ? name : nil
    }
  }
}

import FormCatalog
package import FormSource
import FormSubmission

/// What is wrong with a vendor’s form, held against its base and its definition.
package struct TemplateProblem: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Its base does not exist.
    case missingBase = "missing-base"
    /// A block is still asked though all its answers are given.
    case asksWhatIsGiven = "asks-what-is-given"
    /// A scope cannot be changed and is not ticked.
    case fixesWhatIsNotFilled = "fixes-what-is-not-filled"
    /// Its base gives a scope that it does not show.
    case missesScope = "misses-scope"
    /// It names what its definition does not have.
    case foreignToDefinition = "foreign-to-definition"

    /// Whether it may be meant so: such a problem is told, and fails nothing.
    package var isRemark: Bool { self == .asksWhatIsGiven }
  }

  package let kind: Kind
  /// The block, scope, field or form concerned.
  package let name: String

  package var words: Words {
    switch kind {
    case .missingBase:
      Words(fr: "sa base « \(name) » n’existe pas", en: "its base “\(name)” does not exist")
    case .asksWhatIsGiven:
      Words(
        fr: "le bloc « \(name) » est encore demandé, alors que toutes ses réponses sont données",
        en: "the block “\(name)” is still asked, though all its answers are given"
      )
    case .fixesWhatIsNotFilled:
      Words(
        fr: "le scope « \(name) » est figé sans être coché : aucun client ne pourra le demander",
        en: "the scope “\(name)” is fixed and not ticked: no client will be able to ask for it"
      )
    case .missesScope:
      Words(
        fr: "sa base coche le scope « \(name) », que ce formulaire ne montre pas",
        en: "its base ticks the scope “\(name)”, which this form does not show"
      )
    case .foreignToDefinition:
      Words(
        fr: "« \(name) » n’existe pas, ou plus, dans sa définition",
        en: "“\(name)” does not exist in its definition, or no longer does"
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
    var names = named.filter { blocks.block($0) == nil }
    if !blocks.isOpen { names += form.prefill.map(\.field).filter { blocks.field($0) == nil && $0 != "scopes" } }
    if !definition.scopes.isEmpty {
      names += declaration.scopeUses.map(\.value).filter { !definition.scopeValues.contains($0) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func unfilled(_ form: Form, _ definition: Definition) -> [String] {
    let ticked = form.tickedScopes
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

  /// Blocks of which the form answers all that has to be answered, and which it asks all the same.
  private static func given(_ form: Form) -> [String] {
    let fixed = Set(form.declaration.staticBlocks.map(\.value))
    let steps = form.declaration.steps.map(\.value)
    let left = Set(form.unansweredFields)
    let answered = Set(form.prefill.map(\.field))
    return (form.blocks?.blocks ?? []).compactMap { block in
      let name = block.name.value
      guard !fixed.contains(name), steps.isEmpty || steps.contains(name) else { return nil }
      let required = block.fields.filter(\.schema.isAlwaysNeeded)
      // A rule between answers may still ask for one that is not required by itself.
      let isGiven =
        !required.isEmpty && required.allSatisfy { answered.contains($0.name) }
        && !block.fields.contains { left.contains($0.name) }
      return isGiven ? name : nil
    }
  }
}

import FormCatalog
package import FormSource
import FormSubmission

/// A mistake in a vendor’s form, compared with its base and its definition.
package struct TemplateProblem: Hashable, Sendable {
  /// From the most serious to the least.
  package enum Kind: String, CaseIterable, Sendable {
    /// Its vendor is not declared.
    case unknownVendor = "unknown-vendor"
    /// Its base does not exist.
    case missingBase = "missing-base"
    /// Its base is a form of another definition, or the form itself.
    case unusableBase = "unusable-base"
    /// It names something that its definition does not have.
    case foreignToDefinition = "foreign-to-definition"
    /// Scopes are fixed without being ticked.
    case fixesWhatIsNotFilled = "fixes-what-is-not-filled"
    /// Its base ticks scopes that it does not show.
    case missesScope = "misses-scope"
    /// Blocks are still asked although all their answers are given.
    case asksWhatIsGiven = "asks-what-is-given"

    /// Whether it may be intended: such a problem is reported without failing the check.
    package var isAdvice: Bool { self == .asksWhatIsGiven }
  }

  package let kind: Kind
  /// The blocks, scopes, fields or form concerned, in the order of the form; at least one.
  package let names: [String]

  package var words: Words {
    switch kind {
    case .unknownVendor:
      Words(fr: "son éditeur \(french) n’est pas déclaré", en: "its vendor \(english) is not declared")
    case .unusableBase:
      Words(
        fr: "sa base \(french) n’est pas un autre formulaire de la même définition",
        en: "its base \(english) is not another form of the same definition"
      )
    case .missingBase: Words(fr: "sa base \(french) n’existe pas", en: "its base \(english) does not exist")
    case .asksWhatIsGiven:
      said(
        Words(
          fr: "le bloc \(french) est encore demandé, alors que toutes ses réponses sont données",
          en: "the block \(english) is still asked, although all its answers are given"
        ),
        Words(
          fr: "les blocs \(french) sont encore demandés, alors que toutes leurs réponses sont données",
          en: "the blocks \(english) are still asked, although all their answers are given"
        )
      )
    case .fixesWhatIsNotFilled:
      said(
        Words(
          fr: "le scope \(french) est figé sans être coché\u{A0}: aucun client ne pourra le demander",
          en: "the scope \(english) is fixed but not ticked: no client will be able to request it"
        ),
        Words(
          fr: "les scopes \(french) sont figés sans être cochés\u{A0}: aucun client ne pourra les demander",
          en: "the scopes \(english) are fixed but not ticked: no client will be able to request them"
        )
      )
    case .missesScope:
      said(
        Words(
          fr: "sa base coche le scope \(french), que ce formulaire ne montre pas",
          en: "its base ticks the scope \(english), which this form does not show"
        ),
        Words(
          fr: "sa base coche les scopes \(french), que ce formulaire ne montre pas",
          en: "its base ticks the scopes \(english), which this form does not show"
        )
      )
    case .foreignToDefinition:
      said(
        Words(
          fr: "\(french) n’existe pas, ou plus, dans sa définition",
          en: "\(english) does not exist, or no longer exists, in its definition"
        ),
        Words(
          fr: "\(french) n’existent pas, ou plus, dans sa définition",
          en: "\(english) do not exist, or no longer exist, in its definition"
        )
      )
    }
  }

  private func said(_ one: Words, _ several: Words) -> Words { names.count == 1 ? one : several }

  /// All of the names: each is to be fixed.
  private var french: String { names.map { Quoted($0).french }.listed("et") }
  private var english: String { names.map { Quoted($0).english }.listed("and") }

  /// - Parameters:
  ///   - form: a vendor’s form.
  ///   - definition: its definition.
  ///   - base: what it starts from, if anything.
  ///   - baseProblem: what is wrong with the base that it names, if anything.
  ///   - knowsVendor: whether its vendor is declared.
  /// - Returns: the problems, the most serious first, one of each kind at most.
  static func all(
    of form: Form,
    _ definition: Definition,
    _ base: Form?,
    _ baseProblem: Kind?,
    knowsVendor: Bool
  ) -> [TemplateProblem] {
    Kind.allCases.compactMap { kind in
      let names =
        switch kind {
        case .unknownVendor: knowsVendor ? [] : [form.declaration.serviceProvider?.value].compactMap(\.self)
        case .missingBase, .unusableBase:
          kind == baseProblem ? [form.declaration.base?.value].compactMap(\.self) : []
        case .foreignToDefinition: foreign(form, definition)
        case .fixesWhatIsNotFilled: unfilled(form, definition)
        case .missesScope: missed(form, definition, base)
        case .asksWhatIsGiven: given(form, definition)
        }
      return names.isEmpty ? nil : TemplateProblem(kind: kind, names: names)
    }
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
    let (ticked, tickedByBase) = (form.tickedScopes, base.tickedScopes)
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    return definition.scopes.map(\.value).filter { scope in
      tickedByBase.contains(scope) && !ticked.contains(scope) && !visibility.shows(scope)
    }
  }

  /// Blocks that the form still asks, although it gives every required answer and leaves nothing to choose.
  private static func given(_ form: Form, _ definition: Definition) -> [String] {
    let left = Set(form.unansweredFields)
    let answered = Set(form.prefill.map(\.field))
    return form.blocksOfSteps.filter { block in
      let required = block.fields.filter(\.schema.isAlwaysNeeded)
      // A rule between answers may still require one that is optional by itself.
      return !required.isEmpty && required.allSatisfy { answered.contains($0.name) }
        && !block.fields.contains { left.contains($0.name) || leavesChoice($0, form, definition) }
    }.map(\.name.value)
  }

  /// Whether the question offers more than one answer: what the form ticks is then a proposal, which its clients are to
  /// look at.
  private static func leavesChoice(_ field: FormField, _ form: Form, _ definition: Definition) -> Bool {
    guard field.asking.isAsked else { return false }
    guard field.schema.kind == .scopes else { return (field.schema.limits.options?.count ?? 0) > 1 }
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    return definition.scopes.contains { visibility.shows($0.value) && !visibility.fixes($0) }
  }
}

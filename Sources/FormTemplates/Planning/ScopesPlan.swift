import FormCatalog

/// Which scopes a vendor’s form ticks, shows and fixes.
struct ScopesPlan {
  /// Ticked from the start, in the order of the answers.
  let ticked: [String]
  let areEditable: Bool
  /// Nil where the definition has no scopes.
  let config: PlannedValue?
  let isEmptyButNeeded: Bool

  init(_ answer: FormAnswer, _ context: DefinitionContext, base: Form?) {
    func values(_ texts: [Located<String>]?) -> [String]? {
      var seen: Set<String> = []
      return texts?.compactMap { context.scope($0.value) }.filter { seen.insert($0).inserted }
    }
    let basic = base.map { form in context.definition.scopes.map(\.value).filter(form.tickedScopes.contains) } ?? []
    let chosen = values(answer.scopes) ?? []
    ticked = chosen.isEmpty ? basic : chosen
    let displayed = values(answer.displayed) ?? ticked
    let (ticked, isOpen) = (self.ticked, answer.areScopesEditable)
    let areEditable = isOpen ?? displayed.contains { !ticked.contains($0) }
    self.areEditable = areEditable
    isEmptyButNeeded = ticked.isEmpty && displayed.isEmpty && !context.definition.scopes.isEmpty
    guard !context.definition.scopes.isEmpty, !displayed.isEmpty else {
      config = nil
      return
    }
    // What the use case cannot do without stays ticked, whatever the client chooses besides.
    let disabled = values(answer.disabled) ?? (areEditable ? ticked.filter(basic.contains) : displayed)
    let fields = [
      disabled.isEmpty ? nil : PlannedField("disabled", .list(disabled)), PlannedField("displayed", .list(displayed)),
    ]
    config = .map(fields.compactMap { $0 })
  }
}

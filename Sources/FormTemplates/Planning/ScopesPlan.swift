import FormCatalog
import FormSource

/// The scopes that a vendor’s form ticks, shows and fixes.
struct ScopesPlan {
  /// Ticked from the start, in the order of the answers.
  let ticked: [String]
  /// The problem of scopes that are shown but can never be ticked, since the vendor says that nothing can be changed.
  let unreachable: AnswerProblem?
  private let areEditable: Bool
  private let isGiven: Bool
  /// The `scopes_config` key; nil if the definition has no scopes, or none is shown.
  let config: PlannedValue?
  let isEmptyButNeeded: Bool

  /// The keys of `scopes_config` that plans give.
  static let keys = ["disabled", "displayed"]

  /// - Parameters:
  ///   - answer: the requested form.
  ///   - context: its definition.
  ///   - base: what a new form is made from.
  ///   - existing: the existing form, if any: it keeps what it ticks unless the answer says otherwise.
  ///   - areUsuallyEditable: whether forms like a new one leave the choice to clients; nil where there are none.
  init(
    _ answer: FormAnswer,
    _ context: DefinitionContext,
    base: Form?,
    existing: Form?,
    areUsuallyEditable: Bool? = nil
  ) {
    func values(_ texts: [Located<String>]?) -> [String]? {
      var seen: Set<String> = []
      return texts?.compactMap { context.scope($0.value) }.filter { seen.insert($0).inserted }
    }
    let scopes = context.definition.scopes
    let basic = base.map { form in scopes.map(\.value).filter(form.tickedScopes.contains) } ?? []
    let chosen = values(answer.scopes) ?? []
    let usual = existing.map { form in scopes.map(\.value).filter(form.tickedScopes.contains) } ?? basic
    let ticked = chosen.isEmpty ? usual : chosen
    // Who may choose, chooses among what the base offers.
    let offered = base.map { form in
      let visibility = ScopeVisibility(form.declaration.scopesConfig)
      return scopes.map(\.value).filter(visibility.shows)
    }
    let wanted = answer.editable[.scopes] ?? (answer.displayed == nil ? areUsuallyEditable : nil)
    let shown = wanted == true ? ticked + (offered ?? []).filter { !ticked.contains($0) } : ticked
    var displayed = values(answer.displayed) ?? Self.inOrder(shown, of: existing)
    // Scopes that the definition always includes are requested even if hidden: hiding them would only conceal it.
    let included = context.definition.declaration.includedScopes
    if !displayed.isEmpty { displayed += included.filter { !displayed.contains($0) } }
    let open = displayed.filter { !ticked.contains($0) && !included.contains($0) }
    let areEditable = wanted ?? !open.isEmpty
    self.ticked = ticked
    self.areEditable = areEditable
    isGiven = answer.editable[.scopes] != nil || answer.displayed != nil
    unreachable = answer.editable[.scopes] == false && !open.isEmpty ? Self.unreachable(open) : nil
    // What is answered wrongly is refused by itself, and an existing form stays as it is.
    let isUnanswered = existing == nil && answer.scopes.isEmpty
    isEmptyButNeeded = isUnanswered && ticked.isEmpty && displayed.isEmpty && !scopes.isEmpty
    guard !scopes.isEmpty, !displayed.isEmpty else {
      config = nil
      return
    }
    // The scopes of the base stay ticked, since the use case needs them, whatever else the client chooses.
    let needed = ticked.filter { basic.contains($0) && displayed.contains($0) }
    let disabled = values(answer.disabled) ?? (areEditable ? needed : displayed)
    // Said, it may replace what is fixed so far.
    let fields = [
      disabled.isEmpty && answer.disabled == nil ? nil : PlannedField("disabled", .list(disabled)),
      PlannedField("displayed", .list(displayed)),
    ]
    config = .map(fields.compactMap { $0 })
  }

  /// Scopes in the order in which an existing form shows them, the others behind.
  private static func inOrder(_ scopes: [String], of existing: Form?) -> [String] {
    let known = (existing?.declaration.scopesConfig.displayed ?? []).map(\.value).filter(scopes.contains)
    return known + scopes.filter { !known.contains($0) }
  }

  /// Whether clients may choose scopes: as the answer says, otherwise as they usually may.
  func areEditable(usually usual: Bool?) -> Bool { isGiven ? areEditable : usual ?? areEditable }

  private static func unreachable(_ scopes: [String]) -> AnswerProblem {
    let names = QuotedList(scopes)
    return AnswerProblem(
      fr: "montrer \(names.french) sans les cocher, quand rien ne peut être changé, ne sert à personne",
      en: "showing \(names.english) unticked is of no use when nothing can be changed",
      advice: Words(
        fr: "cochez-les, ne les montrez pas, ou mettez scopes_editable à true",
        en: "tick them, hide them, or set scopes_editable to true"
      )
    )
  }
}

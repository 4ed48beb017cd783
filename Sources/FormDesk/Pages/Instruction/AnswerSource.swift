#if Desk
import FormCatalog
import FormRehearsal
import FormSubmission

/// Where the answers of a request come from: from its form, or from the applicant.
struct AnswerSource {
  enum Origin: Hashable {
    /// The form answers it for good.
    case fixed
    case prefilled
    case prefilledAndChanged
    case byDefault
    case written
    /// Nobody has answered it.
    case none
    case vault

    var words: String {
      switch self {
      case .fixed: "Écrite par le formulaire, le demandeur ne peut pas la changer"
      case .prefilled: "Préremplie par le formulaire, inchangée"
      case .prefilledAndChanged: "Préremplie par le formulaire, changée par le demandeur"
      case .byDefault: "Réponse par défaut, inchangée"
      case .written: "Écrite par le demandeur"
      case .none: "Sans réponse"
      case .vault: "Renseignée par la plateforme"
      }
    }
  }

  let form: Form
  let blocks: FormBlocks
  private let content: Content
  private let given: Content
  private let prefilled: Set<String>
  private let deferred: Set<String>
  private let examination: Examination

  /// Nil where it is not known what the form asks.
  init?(_ request: Request, in catalog: Catalog) {
    guard let form = catalog.forms[request.form], let blocks = catalog.wordedBlocks(of: form), let schema = form.schema
    else { return nil }
    self.form = form
    self.blocks = blocks
    content = request.content
    given = Content(answers: form.startingAnswers)
    prefilled = Set(form.prefill.map(\.field))
    deferred = form.deferredFields
    examination = Examination(content.submission, schema)
  }

  /// What the form gave; empty for nothing.
  func given(_ field: String) -> [String] { given.shown(field, blocks) }

  func shown(_ field: String) -> [String] { content.shown(field, blocks) }

  func isFixed(_ block: FormBlocks.Block) -> Bool { form.declaration.fixedBlocks.contains(block.name.value) }

  func origin(of field: FormField, in block: FormBlocks.Block) -> Origin {
    let (answer, start) = (shown(field.name), given(field.name))
    if deferred.contains(field.name), answer.isEmpty { return .vault }
    if isFixed(block) || !field.asking.isAsked, !start.isEmpty { return .fixed }
    if start.isEmpty { return answer.isEmpty ? .none : .written }
    if answer != start { return .prefilledAndChanged }
    return prefilled.contains(field.name) ? .prefilled : .byDefault
  }

  /// The questions of a block that the request answers or could answer.
  func fields(of block: FormBlocks.Block) -> [FormField] {
    block.fields.filter { field in
      if !shown(field.name).isEmpty { return true }
      return field.asking.isAsked && !examination.isHidden(field.schema)
    }
  }

  /// Whether the request has to tick a box.
  func isAsked(_ box: CheckboxSchema) -> Bool { examination.shows(box) }

  /// The scopes that were asked for.
  var asked: Set<String> {
    guard case .list(let scopes)? = content.answers["scopes"] else { return [] }
    return Set(scopes)
  }

  /// The scopes that the form gave.
  var givenScopes: Set<String> {
    guard case .list(let scopes)? = given.answers["scopes"] else { return [] }
    return Set(scopes)
  }

  /// The scopes that applicants could ask for, and those that they asked for, by group.
  func scopes(of definition: Definition) -> [(name: String?, scopes: [Scope])] {
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    let closed = Set(
      (form.schema?.scopeGroups ?? []).filter { !examination.holds($0.when) }.flatMap(\.scopes)
    )
    var groups: [(name: String?, scopes: [Scope])] = []
    for scope in definition.scopes {
      guard asked.contains(scope.value) || visibility.shows(scope.value) && !closed.contains(scope.value) else {
        continue
      }
      let name = scope.declaration.group?.value
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].scopes.append(scope)
      } else {
        groups.append((name, [scope]))
      }
    }
    return groups
  }
}
#endif

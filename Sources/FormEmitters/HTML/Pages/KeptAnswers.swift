import FormCatalog
import FormSubmission

/// The answers that the page of a kept request starts with: the request’s where applicants can change them. The rest is the
/// form’s, as it is today, and the request’s where the form answers nothing, as after an earlier stage.
struct KeptAnswers {
  let form: Form
  let definition: Definition
  let catalog: Catalog

  /// - Parameters:
  ///   - kept: the request.
  ///   - given: the form’s answers.
  ///   - blocks: the form’s questions.
  /// - Returns: the answers by field, documents among them.
  func starting(_ kept: KeptRequest, _ given: [String: FieldValue], _ blocks: FormBlocks) -> [String: FieldValue] {
    let closed = Set(form.closedFields.map(\.name))
    // Without defaults: what an earlier stage answered goes before these.
    let ofForm = form.givenAnswers
    var answers = given
    for field in blocks.fields {
      var own = kept.answers[field.name]
      if field.schema.kind == .document {
        own = kept.documents[field.name].map { .documents($0.map(\.document)) }
      }
      if closed.contains(field.name) {
        if let answer = ofForm[field.name], !answer.isBlank { continue }
        answers[field.name] = own ?? given[field.name]
      } else if field.schema.kind == .scopes {
        answers[field.name] = .list(scopes(own?.items ?? [], given: given[field.name]?.items ?? []))
      } else {
        answers[field.name] = own
      }
    }
    return answers
  }

  /// The scopes that a request asks for, and those that the form asks for by itself. What it neither shows nor gives stays
  /// only where an earlier stage may have asked for it.
  private func scopes(_ own: [String], given: [String]) -> [String] {
    guard !definition.scopes.isEmpty else { return own }
    let visibility = ScopeVisibility(form.declaration.scopesConfig)
    let changeable = Set(
      definition.scopes.filter { visibility.shows($0.value) && !visibility.fixes($0) }.map(\.value)
    )
    let fixed = given.filter { !changeable.contains($0) }
    let isFixed = Set(fixed)
    let defaults = Set(form.defaultScopes)
    let isContinued = form.continuesEarlierStage(in: catalog)
    return fixed
      + own.filter { scope in
        !isFixed.contains(scope) && (changeable.contains(scope) || defaults.contains(scope) || isContinued)
      }
  }
}

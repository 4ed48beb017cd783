import FormCatalog
import FormDiff
import FormSource

extension ProjectDiff {
  /// Where to show a change in the project as it is after: at its place, else at the entry that it touches, else at the
  /// definition of a form that is gone; nil if there is none of these.
  func placeAfter(of change: Change) -> ByteSpan? {
    if let span = change.after, !span.source.isBuiltIn { return span }
    return change.subjects.lazy.compactMap(entryAfter).first
  }

  private func entryAfter(_ subject: Change.Subject) -> ByteSpan? {
    switch subject.kind {
    case .definition: return catalogAfter.definitions[subject.id]?.declaration.id.span
    case .form:
      if let form = catalogAfter.forms[subject.id] { return form.declaration.uid.span }
      let definition = catalogBefore.forms[subject.id]?.definition
      return definition.flatMap { catalogAfter.definitions[$0]?.declaration.id.span }
    case .vendor: return catalogAfter.serviceProviders[subject.id]?.id.span
    case .provider: return catalogAfter.dataProviders[subject.id]?.id.span
    }
  }
}

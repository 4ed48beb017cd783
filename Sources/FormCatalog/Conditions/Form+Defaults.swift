import FormSubmission

extension Form {
  /// Whether a field has a default answer that this form may come to give.
  package func mayDefault(_ field: FormField) -> Bool {
    guard field.defaultValue != nil, let schema else { return false }
    // Of a vendor that is not declared nothing is known; that has a finding of its own.
    if declaration.serviceProvider != nil, serviceProvider == nil { return true }
    return schema.settled(field.defaultCondition) != .never
  }

  /// The scopes of the default answer that this form may come to give.
  package var defaultScopes: [String] {
    guard let field = blocks?.field("scopes"), mayDefault(field), case .list(let scopes)? = field.defaultValue else {
      return []
    }
    return scopes
  }
}

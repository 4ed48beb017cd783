package import FormCatalog

/// What a definition offers, by every name that an answer may give it.
package enum OfferedNames {
  /// - Parameters:
  ///   - path: the answer.
  ///   - definition: a definition’s identifier, class or name.
  ///   - catalog: the project.
  /// - Returns: values and labels; none where any text may be answered.
  package static func names(of path: AnswerPath, _ definition: String, in catalog: Catalog) -> [String] {
    guard let found = DefinitionContext.find(definition, in: catalog) else { return [] }
    switch path.text {
    case "forms.scopes", "forms.displayed", "forms.disabled":
      return found.scopes.flatMap { [$0.value, $0.declaration.name.value] }
    case "forms.modalities": return DefinitionContext.modalities(of: found) ?? []
    default: return []
    }
  }
}

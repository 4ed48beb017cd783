package import FormCatalog

/// How messages put what a definition is, and what is asked of it.
package enum MessageWords {
  package static func name(of definition: Definition) -> String { definition.nameWithStage ?? definition.id }

  package static func environment(of definition: Definition) -> String {
    definition.declaration.stage?.kind == .sandbox ? "bac à sable" : "production"
  }

  package static func scopes(_ names: [String]) -> String {
    names.isEmpty ? "aucune" : names.joined(separator: ", ")
  }
}

package import FormSource

/// Another state of a project, resolved, of which what resolves from the same can be used again: objects, so that to
/// compare both states begins with them.
package struct Neighbour: Sendable {
  private let resolution: Resolution
  private let sharesBlocks: Bool
  let sharesWords: Bool
  private let sharesVendors: Bool

  /// - Parameters:
  ///   - resolution: the other state, resolved with the same options.
  ///   - shared: the roles whose files are the same in both.
  package init(_ resolution: Resolution, sharing shared: Set<SourceRole>) {
    self.resolution = resolution
    sharesBlocks = shared.isSuperset(of: [.blocks, .overlay])
    sharesWords = shared.isSuperset(of: [.wordings, .labels])
    sharesVendors = shared.contains(.serviceProviders)
  }

  /// - Parameters:
  ///   - definition: the definition as it is declared.
  ///   - names: the blocks that its forms ask.
  /// - Returns: what it asked; nil where it may ask something else.
  func asked(by definition: DefinitionDeclaration, _ names: [Located<String>]) -> AskedBlocks? {
    guard sharesBlocks, let known = catalog.definitions[definition.id.value], known.declaration === definition,
      let asked = known.asked, asked.declared.blocks.map(\.name.span) == names.map(\.span)
    else { return nil }
    return asked
  }

  private var catalog: Catalog { resolution.catalog }

  /// What was found about the blocks of a definition, or those of a form.
  func findings(aboutDefinition id: String) -> [Finding] { resolution.definitionFindings[id] ?? [] }
  func findings(aboutForm uid: String) -> [Finding] { resolution.formFindings[uid] ?? [] }

  /// The uids of a definition’s forms.
  func forms(of definition: String) -> [String]? { catalog.definitions[definition]?.forms }

  /// - Parameters:
  ///   - form: the form as it is declared; its definition asks the same in the same words.
  ///   - previous: the form with which a request of the previous stage is made.
  /// - Returns: the form as it was resolved; nil where it may resolve to something else.
  func form(_ form: FormDeclaration, previous: String?) -> Form? {
    guard sharesVendors, let known = catalog.forms[form.uid.value], known.declaration === form,
      known.previousForm == previous
    else { return nil }
    return known
  }
}

package import FormCatalog
import FormConcurrency
package import FormSource
package import FormSyntax

/// A project as it was read in one environment: what came out of each stage.
package struct Reading: Sendable {
  /// The files of the project that were read, in the order of their roles.
  package let files: [SourceFile]
  /// Their trees, in the same order.
  package let trees: [SyntaxTree]
  /// What the files of each role declare.
  package let roles: [SourceRole: DeclarationReader.Reading]
  package let declarations: Declarations
  package let resolution: Resolution
  package var catalog: Catalog { resolution.catalog }
  /// The findings of all these stages.
  package let findings: [Finding]

  /// - Parameters:
  ///   - files: the files that are read.
  ///   - trees: their trees, in the same order.
  ///   - roles: what they declare.
  ///   - known: the whole project as it was read in another environment, of which these are some files.
  ///   - neighbour: another state of the project.
  ///   - options: how the declarations are resolved.
  init(
    _ files: [SourceFile],
    _ trees: [SyntaxTree],
    _ roles: [SourceRole: DeclarationReader.Reading],
    beside known: Reading? = nil,
    neighbour: Neighbour? = nil,
    _ options: Resolver.Options
  ) {
    let readings = SourceRole.allCases.compactMap { roles[$0] }
    let declared = Declarations(joining: readings.map(\.declarations))
    let changed = known.map { $0.declarations.changes(in: declared) }
    let resolver =
      if let known, let changed {
        Resolver(known.declarations.replacing(by: changed), options, reusing: known.catalog)
      } else {
        Resolver(declared, options, beside: neighbour)
      }
    resolution = resolver.join(Parallel.map(resolver.portions) { resolver.part($0) })
    self.files = files
    self.trees = trees
    self.roles = roles
    self.declarations = changed ?? declared
    findings =
      files.compactMap(UnreadableFile.finding) + files.compactMap(EmptyFile.finding)
      + trees.flatMap(\.findings) + readings.flatMap(\.findings) + resolution.findings
  }
}

import FormCatalog
import FormConcurrency
import FormSource
import FormSyntax

/// Reads the declarations of all roles, on all cores.
enum DeclarationStage {
  /// - Parameters:
  ///   - files: all files.
  ///   - trees: their trees, in the same order.
  ///   - layout: whose habits the files follow.
  ///   - environment: the one whose sections are read.
  ///   - checksOtherSections: whether those of other environments are checked.
  ///   - only: the roles to read; nil for all.
  ///   - anchors: for each role those of files that are not among `files`.
  ///   - memories: for each role what an earlier reading left; nil where nothing is kept.
  /// - Returns: what the files of each role declare.
  static func read(
    _ files: [SourceFile],
    _ trees: [SyntaxTree],
    _ layout: ProjectLayout.Kind,
    _ environment: DeploymentEnvironment,
    checksOtherSections: Bool = false,
    only: Set<SourceRole>? = nil,
    knowing anchors: [SourceRole: ValueBuilder.KnownAnchors] = [:],
    remembering memories: [SourceRole: DeclarationMemory]? = nil
  ) -> [SourceRole: DeclarationReader.Reading] {
    var byRole: [SourceRole: [SyntaxTree]] = [:]
    for (file, tree) in zip(files, trees) where file.failure == nil { byRole[file.role, default: []].append(tree) }
    let unreadable = Set(files.filter { $0.failure != nil || $0.blankness != nil }.map(\.role))
    // The largest first, so that no core ends up with it last.
    let roles = SourceRole.allCases.filter { only?.contains($0) ?? true }
      .map { role in (role: role, trees: byRole[role] ?? []) }
      .sorted { $0.trees.byteCount > $1.trees.byteCount }
    let readings = Parallel.map(roles) { role, trees in
      DeclarationReader.read(
        role,
        trees,
        layout: layout,
        environment: environment,
        checksOtherSections: checksOtherSections,
        isComplete: !unreadable.contains(role),
        knowing: anchors[role],
        remembering: memories.map { $0[role] ?? DeclarationMemory() }
      )
    }
    return Dictionary(uniqueKeysWithValues: zip(roles.map(\.role), readings))
  }
}

extension [SyntaxTree] {
  fileprivate var byteCount: Int { reduce(0) { $0 + $1.text.bytes.count } }
}

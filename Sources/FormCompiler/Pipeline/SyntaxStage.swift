import FormCatalog
import FormConcurrency
package import FormSource
package import FormSyntax

/// Parses the files of a project, on all cores.
enum SyntaxStage {
  /// One tree for each file, in the order of the files.
  static func parse(_ files: [SourceFile], in context: ExpansionContext) -> [SyntaxTree] {
    // Large files first, so that no core ends up with the largest one last.
    let order = files.indices.sorted { files[$0].bytes.count > files[$1].bytes.count }
    let trees = Parallel.map(order) { index in
      parse(files[index], in: context)
    }
    return zip(order, trees).sorted { $0.0 < $1.0 }.map(\.1)
  }

  static func parse(_ file: SourceFile, in context: ExpansionContext) -> SyntaxTree {
    file.role.isPlainText
      ? SyntaxParser.plainText(file)
      : SyntaxParser.parse(file, embeddedRuby: file.role.runsEmbeddedRuby ? context : nil)
  }
}

extension Project {
  /// One of its files as it would be read with other bytes, in one environment.
  package func tree(
    of file: SourceFile,
    with bytes: [UInt8],
    environment: DeploymentEnvironment
  ) -> SyntaxTree {
    let file = SourceFile(id: file.id, path: file.path, role: file.role, bytes: bytes)
    return SyntaxStage.parse(file, in: configuration.expansionContext(environment))
  }
}

extension SourceRole {
  /// Whether upstream runs ERB over files of this role before YAML reads them. The wordings' ERB is run by the page.
  package var runsEmbeddedRuby: Bool {
    switch self {
    case .definitions, .forms, .serviceProviders, .dataProviders: true
    case .configuration, .eligibility, .wordings, .labels, .blocks, .overlay, .scenarios, .life, .texts, .unread:
      false
    }
  }
}

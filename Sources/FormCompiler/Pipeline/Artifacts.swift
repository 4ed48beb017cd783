package import FormCatalog
import FormConcurrency
package import FormEmitters
import FormJSON

/// Something that `compile` makes; the raw value is its name in options.
package enum ArtifactKind: String, CaseIterable, Sendable {
  case json
  case jsonSchema = "json-schema"
  case swift
  case html
  /// What happens after a request is sent. Some of it is in the folders of the others.
  case life

  /// The top-level folder of the output that holds these files.
  package var folder: String { rawValue }

  /// What a file of the output is; nil for what is of none.
  package static func of(_ path: String) -> ArtifactKind? {
    if LifeEmitter.covers(path) { return .life }
    return path.split(separator: "/").first.flatMap { ArtifactKind(rawValue: String($0)) }
  }
}

/// A file to be written: its path relative to the output folder, with `/` between folders.
package struct Artifact: Sendable {
  package let path: String
  package let bytes: [UInt8]
}

/// Some files that are made one after the other, beside those of other batches.
struct ArtifactBatch: Sendable {
  /// How long it takes, compared with others: a batch that takes long has to be begun early.
  let weight: Int
  let make: @Sendable () -> [Artifact]
}

/// Makes the files of a catalogue, on all cores.
package enum ArtifactStage {
  /// The files, in the order of their paths.
  package static func artifacts(
    _ kinds: Set<ArtifactKind>,
    of catalog: Catalog,
    site: SiteSettings,
    swift: SwiftLayout = .definitions
  ) -> [Artifact] {
    artifacts(kinds, of: catalog, site: site, swift: swift) { $0 }.sorted { $0.path < $1.path }
  }

  /// The files as they are wanted, in no particular order.
  /// - Parameters:
  ///   - kinds: what is made.
  ///   - catalog: out of which.
  ///   - site: how pages are to be.
  ///   - swift: how Swift is divided into files.
  ///   - finish: called with some files at a time, on several cores.
  /// - Returns: the finished files.
  package static func artifacts<File: Sendable>(
    _ kinds: Set<ArtifactKind>,
    of catalog: Catalog,
    site: SiteSettings,
    swift: SwiftLayout,
    finish: @escaping @Sendable ([Artifact]) -> [File]
  ) -> [File] {
    let batches = ArtifactKind.allCases.filter(kinds.contains).flatMap { Self.batches($0, of: catalog, site, swift) }
    let files = Parallel.map(batches.sorted { $0.weight > $1.weight }) { finish($0.make()) }
    return Array(files.joined())
  }

  private static func batches(
    _ kind: ArtifactKind,
    of catalog: Catalog,
    _ site: SiteSettings,
    _ swift: SwiftLayout
  ) -> [ArtifactBatch] {
    switch kind {
    case .json: CatalogArtifact.batches(of: catalog)
    case .jsonSchema: JSONSchemaArtifacts.batches(of: catalog)
    case .swift: SwiftArtifacts.batches(of: catalog, swift)
    case .html: SiteArtifacts.batches(of: catalog, site)
    case .life: LifeArtifacts.batches(of: catalog)
    }
  }
}

package import FormCatalog
package import FormEmitters
import FormJSON

/// Something that `compile` makes; the raw value is its name in options.
package enum ArtifactKind: String, CaseIterable, Sendable {
  case json
  case jsonSchema = "json-schema"
  case swift
  case html

  /// The top-level folder of the output that holds these files and no others.
  package var folder: String { rawValue }
}

/// A file to be written: its path relative to the output folder, with `/` between folders.
package struct Artifact: Sendable {
  package let path: String
  package let bytes: [UInt8]
}

/// Makes the files of a catalogue.
package enum ArtifactStage {
  /// The files, in the order of their paths.
  /// - Parameters:
  ///   - kinds: what is made.
  ///   - catalog: the resolved project.
  ///   - site: how pages are to be.
  package static func artifacts(
    _ kinds: Set<ArtifactKind>,
    of catalog: Catalog,
    site: SiteSettings
  ) -> [Artifact] {
    var artifacts: [Artifact] = []
    if kinds.contains(.json) {
      let bytes = JSONWriter.write(CatalogEmitter.json(catalog), .pretty)
      artifacts.append(Artifact(path: CatalogEmitter.path, bytes: bytes))
    }
    if kinds.contains(.jsonSchema) { artifacts += JSONSchemaArtifacts.files(of: catalog) }
    if kinds.contains(.swift) {
      artifacts += SwiftEmitter.files(catalog).map { Artifact(path: $0.path, bytes: $0.bytes) }
    }
    if kinds.contains(.html) { artifacts += SiteArtifacts.files(of: catalog, site) }
    return artifacts.sorted { $0.path < $1.path }
  }
}

import FormCatalog
import FormEmitters
import FormJSON

/// The file that contains the whole catalogue.
enum CatalogArtifact {
  static func batches(of catalog: Catalog) -> [ArtifactBatch] {
    let batch = ArtifactBatch(weight: .max) {
      [Artifact(path: CatalogEmitter.path, bytes: JSONWriter.write(CatalogEmitter.json(catalog), .pretty))]
    }
    return [batch]
  }
}

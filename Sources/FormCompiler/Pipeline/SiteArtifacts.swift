import FormCatalog
import FormEmitters

/// The pages of all definitions and forms, those of renewals included.
enum SiteArtifacts {
  /// Forms in one batch: enough to keep a core busy, few enough not to delay the end.
  private static let mostForms = 8

  static func batches(of catalog: Catalog, _ settings: SiteSettings) -> [ArtifactBatch] {
    let site = SiteEmitter(catalog, settings)
    let forms = catalog.forms.entries
    let starts = stride(from: 0, to: forms.count, by: mostForms)
    return [
      ArtifactBatch(weight: 2) {
        (site.common + catalog.definitions.entries.map(site.file) + (catalog.renewals?.all ?? []).compactMap(site.file))
          .map { Artifact(path: $0.path, bytes: $0.bytes) }
      }
    ]
      + starts.map { start in
        let some = forms[start..<min(start + mostForms, forms.count)]
        return ArtifactBatch(weight: some.count) {
          some.flatMap(site.files).map { Artifact(path: $0.path, bytes: $0.bytes) }
        }
      }
  }
}

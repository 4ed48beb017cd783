import FormCatalog
import FormEmitters

/// The pages of all definitions and forms, made on all cores.
enum SiteArtifacts {
  static func files(of catalog: Catalog, _ settings: SiteSettings) -> [Artifact] {
    let site = SiteEmitter(catalog, settings)
    let forms = Parallel.map(catalog.forms.entries) { site.files(of: $0) }
    let definitions = Parallel.map(catalog.definitions.entries) { site.file(of: $0) }
    return (site.common + forms.joined() + definitions).map { Artifact(path: $0.path, bytes: $0.bytes) }
  }
}

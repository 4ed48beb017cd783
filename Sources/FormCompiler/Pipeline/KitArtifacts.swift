package import FormCatalog
package import FormEmitters

/// The documents about one form for its vendor: the message, the summary, the preview.
package enum KitArtifacts {
  /// The files of a kit. None contains an answer about a person.
  ///
  /// - Parameters:
  ///   - form: the form, as it is compiled.
  ///   - catalog: the catalogue that it belongs to.
  ///   - details: what the form does not say, such as addresses.
  ///   - site: the settings of the preview, which never sends anything.
  /// - Returns: files by their paths in the kit, the preview in `apercu/`; none if it is not known what the form asks.
  package static func artifacts(
    of form: Form,
    in catalog: Catalog,
    _ details: KitDetails,
    site: SiteSettings
  ) -> [Artifact] {
    guard let kit = KitEmitter(form, in: catalog, details) else { return [] }
    let excerpt = catalog.excerpt(of: form.withoutPeople)
    let preview = SiteEmitter(excerpt, site.withoutSubmission)
    let pages =
      preview.common + excerpt.definitions.entries.map(preview.file) + excerpt.forms.entries.flatMap(preview.files)
    return kit.files.map { Artifact(path: $0.path, bytes: $0.bytes) }
      + pages.map { Artifact(path: "apercu" + $0.path.dropFirst(ArtifactKind.html.folder.count), bytes: $0.bytes) }
  }
}

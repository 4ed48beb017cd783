package import FormCatalog
package import FormEmitters

/// What is made of one form for its vendor: the message, the summary, the preview.
package enum KitArtifacts {
  /// No answer about a person is in any of them.
  ///
  /// - Parameters:
  ///   - form: the form, as it is compiled.
  ///   - catalog: to which it belongs.
  ///   - details: the addresses, which are no business of the form.
  ///   - site: how the preview is to be; it sends nothing, whatever is said here.
  /// - Returns: files by their paths in the kit; the preview is in `apercu/`. None where it is not known what the form
  ///   asks.
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

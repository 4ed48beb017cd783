/// The files of a project that the tool reads, in the order in which upstream reads them.
package struct SourceTree: Sendable {
  package let files: [SourceFile]
  /// The files that texts may link to (`/cgus/x.pdf`), relative to `public/`; nil where the project has no such folder.
  package let publicFiles: Set<String>?
  /// By the identifiers of files, where these are not their places.
  private let places: [SourceID: Int]

  package init(files: [SourceFile], publicFiles: Set<String>? = nil) {
    self.files = files
    let isNumbered = files.indices.allSatisfy { Int(files[$0].id.index) == $0 }
    places =
      isNumbered
      ? [:] : Dictionary(files.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.publicFiles = publicFiles
  }

  package subscript(id: SourceID) -> SourceFile {
    files[place(of: id)]
  }

  /// The place of a file among ``files``.
  package func place(of id: SourceID) -> Int { places[id] ?? Int(id.index) }

  package func files(_ role: SourceRole) -> [SourceFile] {
    files.filter { $0.role == role }
  }
}

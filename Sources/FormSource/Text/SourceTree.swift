/// The files of a project that the tool reads, in the order in which upstream reads them.
package struct SourceTree: Sendable {
  package let files: [SourceFile]
  /// The files that texts may link to (`/cgus/x.pdf`), relative to `public/`; nil where the project has no such folder.
  package let publicFiles: Set<String>?

  package init(files: [SourceFile], publicFiles: Set<String>? = nil) {
    self.files = files
    self.publicFiles = publicFiles
  }

  package subscript(id: SourceID) -> SourceFile {
    files[Int(id.index)]
  }

  package func files(_ role: SourceRole) -> [SourceFile] {
    files.filter { $0.role == role }
  }
}

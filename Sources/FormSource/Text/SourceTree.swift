/// All the files of a project that this tool reads, in the order in which upstream would read them.
package struct SourceTree: Sendable {
  package let files: [SourceFile]
  /// Files that texts may link to (`/cgus/x.pdf`), relative to `public/`; nil where the project has no such folder.
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

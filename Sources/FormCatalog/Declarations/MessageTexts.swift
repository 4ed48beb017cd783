package import FormSource

/// The texts of messages and templates that stand in files of their own.
package struct MessageTexts: Sendable {
  /// A file; its text is nil where it cannot be read.
  package struct File: Sendable {
    /// By which messages know it: its path relative to the folder of the life of requests.
    package let name: String
    package let source: SourceID
    package let text: Located<String>?
  }

  /// In the order of the project’s files.
  package let files: [File]
  private let places: [ExactName: Int]

  /// - Parameters:
  ///   - files: the files of these texts.
  ///   - texts: what was read of them.
  init(_ files: [SourceFile], _ texts: [SourceID: Located<String>]) {
    self.init(files.map { File(name: ProjectLayout.textName($0.path), source: $0.id, text: texts[$0.id]) })
  }

  package func file(_ name: String) -> File? { places[ExactName(name)].map { files[$0] } }

  subscript(name: String) -> Located<String>? { file(name)?.text }

  /// Those that are among some files.
  func focused(on sources: Set<SourceID>) -> MessageTexts {
    MessageTexts(files.filter { sources.contains($0.source) })
  }

  private init(_ files: [File]) {
    self.files = files
    places = Dictionary(
      files.enumerated().map { (ExactName($1.name), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

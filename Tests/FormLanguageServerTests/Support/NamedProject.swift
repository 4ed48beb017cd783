import FormLanguageServer
import FormSource
import FormSyntax
import FormTestSupport
import Testing

/// A small project whose files name what others declare; `⟦` and `⟧` stand around the names that mean the same.
struct NamedProject: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let layout: MemoryProject
  let files: [(path: String, text: MarkedText)]

  init(_ description: String, in layout: MemoryProject = .base, _ files: [(String, String)]) {
    testDescription = description
    self.layout = layout
    self.files = files.map { ($0.0, MarkedText($0.1)) }
  }

  var snapshot: Snapshot {
    let project = files.reduce(layout) { $0.with($1.path, $1.text.bytes) }
    return Snapshot(project.project, environment: .production)
  }

  /// The marked places, as spans of the snapshot’s files.
  func spans(in snapshot: Snapshot) -> [ByteSpan] {
    files.flatMap { path, text in
      snapshot.file(at: path).map { file in
        text.ranges.map { ByteSpan(file.id, $0.lowerBound, $0.upperBound) }
      } ?? []
    }
  }

  static let all = checkout + questions + lives + words
}

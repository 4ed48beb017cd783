import FormLanguageServer
import FormSource
import FormSubmission
import FormTestSupport

/// A disk with one project, at `/project`.
final class MemoryHost: ProjectHost {
  static let root = "/project"

  /// Nil once the folder has vanished.
  var files: MemoryProject?
  /// What other files of the project hold, by path.
  var others: [String: [UInt8]] = [:]
  private(set) var readings = 0
  /// Done once, when the server next looks at the disk.
  var meanwhile: (() -> Void)?

  init(_ files: MemoryProject = .base) {
    self.files = files
  }

  func place(around path: String) -> ProjectPlace? {
    guard let files, path == Self.root || PathText.relative(path, to: Self.root) != nil else { return nil }
    return ProjectPlace(root: Self.root, layout: files.layout)
  }

  func configuration(of root: String) -> SourceFile? {
    files?.files[ProjectLayout.configurationFile].map {
      SourceFile(id: SourceID(0), path: ProjectLayout.configurationFile, role: .configuration, bytes: $0)
    }
  }

  func read(_ root: String, _ layout: ProjectLayout) -> (tree: SourceTree, stamp: DiskStamp) {
    readings += 1
    return (files?.tree(layout) ?? SourceTree(files: []), stamp(of: root, layout))
  }

  func stamp(of root: String, _ layout: ProjectLayout) -> DiskStamp {
    defer { meanwhile = nil }
    meanwhile?()
    var hash = StableHash()
    for (path, bytes) in (files?.files ?? [:]).sorted(by: { $0.key < $1.key }) {
      hash.add(path.utf8)
      hash.add(bytes)
    }
    return DiskStamp([files == nil ? 0 : 1, hash.value])
  }

  func stamp(ofFile path: String, in root: String) -> DiskStamp {
    var hash = StableHash()
    hash.add(others[path] ?? [])
    return DiskStamp([others[path] == nil ? 0 : 1, hash.value])
  }

  func contents(of path: String, in root: String) -> Result<[UInt8], ReadFailure> {
    others[path].map { .success($0) } ?? .failure(.notFound)
  }

  var today: CalendarDate? { CalendarDate(year: 2026, month: 3, day: 1) }
}

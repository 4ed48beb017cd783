import FormHost
import FormLanguageServer
import FormSource
import FormSubmission

/// The projects of this machine, for the language server. Nothing is written.
struct DiskProjects: ProjectHost {
  let day: DayOptions

  func place(around path: String) -> ProjectPlace? {
    // A file that is not saved yet lies in a folder that may not be there either.
    var path: String? = path
    while let candidate = path {
      do throws(ProjectRootError) {
        let root = try ProjectRoot.find(from: candidate)
        return ProjectPlace(root: root.path, layout: root.layouts.first)
      } catch {
        guard case .pathNotFound = error else { return nil }
        path = PathText.folder(of: candidate)
      }
    }
    return nil
  }

  func configuration(of root: String) -> SourceFile? {
    SourceReader.configuration(below: root)
  }

  func read(_ root: String, _ layout: ProjectLayout) -> (tree: SourceTree, stamp: DiskStamp) {
    let reader = SourceReader(root: root, layout: layout)
    // The stamp first: what changes meanwhile is seen the next time.
    let stamp = DiskStamp(reader.stamp)
    return (reader.tree(), stamp)
  }

  func stamp(of root: String, _ layout: ProjectLayout) -> DiskStamp {
    DiskStamp(SourceReader(root: root, layout: layout).stamp)
  }

  func stamp(ofFile path: String, in root: String) -> DiskStamp {
    DiskStamp(SourceReader.stamp(ofFile: PathText.join(root, path)))
  }

  func contents(of path: String, in root: String) -> Result<[UInt8], ReadFailure> {
    SourceReader.readFile(path: PathText.join(root, path)).result
  }

  var today: CalendarDate? { day.day }
}

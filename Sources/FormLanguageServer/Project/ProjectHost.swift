package import FormSource
package import FormSubmission

/// What the server asks of the machine it runs on. Paths are absolute where they are not said to be relative.
package protocol ProjectHost {
  /// The project that a file or folder belongs to, whether or not it exists yet; nil where there is none around it.
  func place(around path: String) -> ProjectPlace?

  /// `datapass.yml`; nil where there is none.
  func configuration(of root: String) -> SourceFile?

  /// The files of a layout, numbered from 0, and what they were known by before they were read.
  func read(_ root: String, _ layout: ProjectLayout) -> (tree: SourceTree, stamp: DiskStamp)

  /// What the files of a layout, and `datapass.yml`, are known by: another value once one of them has changed.
  func stamp(of root: String, _ layout: ProjectLayout) -> DiskStamp

  /// What a file is known by, whose path is relative to the root: another value once it has changed.
  func stamp(ofFile path: String, in root: String) -> DiskStamp

  /// The bytes of a file of the project, whose path is relative to the root.
  func contents(of path: String, in root: String) -> Result<[UInt8], ReadFailure>

  /// The day that deprecations are checked for.
  var today: CalendarDate? { get }
}

/// Where a project is.
package struct ProjectPlace: Hashable, Sendable {
  /// Its folder.
  package let root: String
  /// The layout that was found there; nil where there is only a `datapass.yml`.
  package let layout: ProjectLayout?

  package init(root: String, layout: ProjectLayout?) {
    self.root = root
    self.layout = layout
  }
}

/// A state of some files, to be compared only.
package struct DiskStamp: Hashable, Sendable {
  private let numbers: [UInt64]

  package init(_ numbers: [UInt64]) {
    self.numbers = numbers
  }
}

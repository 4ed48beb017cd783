import FormSource

/// The record of earlier runs in the output folder: the manifest, and the journal of a run that was interrupted.
///
/// The journal exists from before the first change until the manifest has been written, and lists the digests of the
/// files that are about to be written.
final class OutputLedger {
  private let tree: OutputTree
  private let journal: Manifest?
  private var hasJournal: Bool
  /// The manifest on disk; nil where there is none or it cannot be read.
  private(set) var saved: Manifest?
  /// All files that the tool wrote: those in the manifest and those of an interrupted run.
  private(set) var listed: Manifest
  let problems: [OutputProblem]

  init(_ tree: OutputTree) throws(OutputError) {
    self.tree = tree
    var problems: [OutputProblem] = []
    let manifestBytes = try OutputLedger.read(.manifest, of: tree)
    saved = manifestBytes.flatMap { Manifest(reading: $0) }
    if manifestBytes != nil, saved == nil { problems.append(.unreadableManifest) }
    let journalBytes = try OutputLedger.read(.journal, of: tree)
    journal = journalBytes.flatMap { Manifest(reading: $0) }
    hasJournal = journalBytes != nil
    if hasJournal, journal == nil { problems.append(.unreadableJournal) }
    self.problems = problems

    listed = saved ?? Manifest()
    for (path, digest) in journal?.sorted ?? [] {
      guard case .file = try tree.place(path), try tree.digest(of: path) == digest else { continue }
      listed.files[path] = digest
    }
  }

  /// Removes temporary files of interrupted runs, and adds the files they wrote to the manifest.
  func recover(temporaryFilesOf wanted: [RelativePath]) throws(OutputError) {
    tree.removeTemporary(of: .manifest)
    tree.removeTemporary(of: .journal)
    guard hasJournal else { return }
    for path in Set(wanted).union(listed.files.keys).union((journal ?? Manifest()).files.keys).sorted() {
      tree.removeTemporary(of: path)
    }
    // Before the next journal replaces this one and what it alone lists is lost.
    if let journal, !journal.files.isEmpty, listed != saved ?? Manifest() { try save(listed) }
  }

  func writeJournal(_ writes: [(path: RelativePath, digest: String)]) throws(OutputError) {
    var manifest = Manifest()
    for (path, digest) in writes { manifest.files[path] = digest }
    hasJournal = true
    try tree.replace(.journal, with: manifest.bytes)
  }

  func save(_ manifest: Manifest) throws(OutputError) {
    try tree.replace(.manifest, with: manifest.bytes)
    saved = manifest
  }

  /// Removes the journal, since the manifest is complete.
  func close() throws(OutputError) {
    if hasJournal { try tree.removeFile(.journal) }
    hasJournal = false
  }

  private static func read(_ path: RelativePath, of tree: OutputTree) throws(OutputError) -> [UInt8]? {
    switch try tree.place(path) {
    case .missing: return nil
    case .file:
      let contents = FileContents(reading: try tree.open(path), limit: SourceReader.sizeLimit)
      if case .system(let number)? = contents.failure {
        throw .system(path: PathText.join(tree.path, path.text), number: number)
      }
      return contents.bytes
    case .folder, .other, .blocked: throw .inTheWay(path: PathText.join(tree.path, path.text))
    }
  }
}

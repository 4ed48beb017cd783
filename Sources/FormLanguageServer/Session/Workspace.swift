import FormCompiler
import FormSource
import FormSyntax

/// The texts that are open in the editor, and the projects that they belong to.
struct Workspace {
  private let host: any ProjectHost
  private let environment: DeploymentEnvironment?
  /// The folders that are open in the editor; their projects are checked even where no text is open.
  private var folders: [String]
  private var documents: [String: Document] = [:]
  /// The root of each document’s project, by the document’s address.
  private var rootsOfDocuments: [String: String] = [:]
  private var projects: [String: ProjectSession] = [:]
  /// Lists to clear: of projects in which nothing is open any more, or that are gone.
  private var cleared: [Publication.List] = []

  init(_ host: any ProjectHost, folders: [String], environment: DeploymentEnvironment?) {
    self.host = host
    self.folders = folders
    self.environment = environment
  }

  // MARK: Texts

  mutating func open(_ document: Document) {
    close(document.uri)
    documents[document.uri] = document
    findRoot(of: document)
    touch(document.uri)
  }

  /// Changes a text that is open. One that was never opened is not known, so its parts cannot be changed: some editors send
  /// that after a file got another name; what they save is read from the disk.
  mutating func change(_ uri: String, _ changes: [Document.Change], version: Int?, _ encoding: PositionEncoding) {
    documents[uri]?.apply(changes, version: version, encoding)
    touch(uri)
  }

  mutating func close(_ uri: String) {
    touch(uri)
    documents[uri] = nil
    rootsOfDocuments[uri] = nil
  }

  mutating func changeFolders(adding added: [String], removing removed: [String]) {
    folders.removeAll { removed.contains($0) }
    folders += added
  }

  private mutating func touch(_ uri: String) {
    guard let root = rootsOfDocuments[uri],
      let path = documents[uri]?.path.flatMap({ PathText.relative($0, to: root) })
    else {
      return
    }
    projects[root]?.touch(path)
  }

  // MARK: Projects

  /// Everything is read again: something has changed on the disk.
  mutating func forget() {
    for root in projects.keys { projects[root]?.forget() }
  }

  /// Compares what was read with the disk, finds the projects of texts and folders that had none, and leaves those in which
  /// nothing is open any more.
  mutating func refresh() {
    let host = host
    for root in projects.keys { projects[root]?.compare(with: host) }
    for document in documents.values where rootsOfDocuments[document.uri].flatMap({ projects[$0]?.isRead }) != true {
      findRoot(of: document)
    }
    let used = Set(rootsOfDocuments.values).union(folders.compactMap { host.place(around: $0)?.root })
    for root in used where projects[root] == nil { projects[root] = ProjectSession(root: root) }
    for root in roots where !used.contains(root) || snapshot(of: root) == nil {
      cleared += projects[root]?.publication.update([], touched: []) ?? []
      projects[root] = nil
    }
  }

  private mutating func findRoot(of document: Document) {
    let root = document.path.flatMap { host.place(around: $0)?.root }
    guard root != rootsOfDocuments[document.uri] else { return }
    if let old = rootsOfDocuments[document.uri] { projects[old]?.bufferHasChanged() }
    rootsOfDocuments[document.uri] = root
    if let root, projects[root] == nil { projects[root] = ProjectSession(root: root) }
    touch(document.uri)
  }

  /// The roots of all projects, sorted.
  var roots: [String] { projects.keys.sorted() }

  mutating func snapshot(of root: String) -> Snapshot? {
    let (host, buffers, environment) = (host, buffers(of: root), environment)
    return projects[root]?.snapshot(host, buffers, environment)
  }

  mutating func findings(of snapshot: Snapshot, in root: String) -> [Finding] {
    let host = host
    return projects[root]?.findings(of: snapshot, host) ?? []
  }

  /// The texts of a project, by their paths relative to its root.
  private func buffers(of root: String) -> [String: [UInt8]] {
    Dictionary(open(in: root).map { ($0.path, $0.document.bytes) }, uniquingKeysWith: { _, last in last })
  }

  /// The addresses of the texts of a project, by their paths relative to its root.
  func addresses(in root: String) -> [String: String] {
    Dictionary(open(in: root).map { ($0.path, $0.document.uri) }, uniquingKeysWith: { _, last in last })
  }

  private func open(in root: String) -> [(path: String, document: Document)] {
    documents.values.filter { rootsOfDocuments[$0.uri] == root }.sorted { $0.uri < $1.uri }.compactMap { document in
      document.path.flatMap { PathText.relative($0, to: root) }.map { ($0, document) }
    }
  }

  /// A file by its address, and the project as it is now; nil where no project has it.
  mutating func file(at uri: String) -> (root: String, snapshot: Snapshot, file: SourceFile)? {
    guard let path = FileURI.path(uri) else { return nil }
    let root = rootsOfDocuments[uri] ?? roots.last { PathText.relative(path, to: $0) != nil }
    guard let root, let relative = PathText.relative(path, to: root), let snapshot = snapshot(of: root),
      let file = snapshot.file(at: relative)
    else { return nil }
    return (root, snapshot, file)
  }

  // MARK: What the client knows

  /// Notes the diagnostics of a project.
  /// - Returns: what the client has to be told of them.
  mutating func tell(_ root: String, _ lists: [Publication.List]) -> [Publication.List] {
    let addresses = addresses(in: root)
    let touched = Set(projects[root]?.takeTouched().compactMap { addresses[$0] } ?? [])
    return projects[root]?.publication.update(lists, touched: touched) ?? []
  }

  /// The problem with a project’s baseline that the client was not told of yet.
  mutating func takeBaselineProblem(of root: String) -> BaselineProblem? { projects[root]?.takeBaselineProblem() }

  mutating func takeCleared() -> [Publication.List] {
    defer { cleared = [] }
    return cleared
  }

  func version(of uri: String) -> Int? { documents[uri]?.version }
}

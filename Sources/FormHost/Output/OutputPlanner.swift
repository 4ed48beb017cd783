/// Compares what should stand in the output folder with what does; changes nothing.
struct OutputPlanner {
  private let tree: OutputTree
  private let listed: Manifest
  private let force: Bool
  /// The top-level folders whose files are asked for; what stands elsewhere is another run's business. Nil: all.
  private let folders: Set<String>?
  private var plan = OutputPlan()

  init(tree: OutputTree, listed: Manifest, force: Bool, within folders: [String]? = nil) {
    self.folders = folders.map(Set.init)
    self.tree = tree
    self.listed = listed
    self.force = force
  }

  /// `files` come sorted by path.
  mutating func plan(for files: [WantedFiles.File]) throws(OutputError) -> OutputPlan {
    plan = OutputPlan()
    let wanted = Set(files.map(\.path))
    for file in files { plan.neededFolders.formUnion(file.path.ancestors) }
    for (path, digest) in listed.sorted where !wanted.contains(path) {
      if isAskedFor(path) {
        try dismiss(path, digest)
      } else {
        plan.manifest.files[path] = digest
      }
    }
    for file in files { try place(file) }
    return plan
  }

  private func isAskedFor(_ path: RelativePath) -> Bool {
    guard let folders else { return true }
    return path.text.split(separator: "/").first.map { folders.contains(String($0)) } ?? false
  }

  /// A file that we wrote and that is no longer wanted.
  private mutating func dismiss(_ path: RelativePath, _ digest: String) throws(OutputError) {
    switch try tree.place(path) {
    case .missing, .folder:
      // Ours has gone.
      return
    case .blocked(let way):
      // A file of ours in the place of the folder: an interrupted run had got that far.
      if listed.files[way] != nil { return }
      plan.problems.append(.notAFolder(way))
    case .other:
      plan.problems.append(.foreign(path))
    case .file:
      let isOurs = try tree.digest(of: path) == digest
      if isOurs || force {
        plan.removals.insert(path)
        return
      }
      plan.problems.append(.changedByHand(path, isWanted: false))
    }
    // Still listed, so that the next run says it again.
    plan.manifest.files[path] = digest
  }

  private mutating func place(_ file: WantedFiles.File) throws(OutputError) {
    switch try tree.place(file.path) {
    case .missing:
      write(file, isNew: true)
    case .blocked(let way):
      if plan.removals.contains(way) { return write(file, isNew: true) }
      keep(file.path, .notAFolder(way))
    case .folder:
      if try isLeftEmpty(file.path) { return write(file, isNew: true) }
      keep(file.path, .foreign(file.path))
    case .other:
      keep(file.path, .foreign(file.path))
    case .file(let size):
      try meet(file, size: size)
    }
  }

  /// A file stands in the place of the wanted one.
  private mutating func meet(_ file: WantedFiles.File, size: Int) throws(OutputError) {
    // Another's is not even read, unless it may be the wanted one.
    let mayBeEqual = size == file.bytes.count
    let ours = listed.files[file.path]
    guard mayBeEqual || ours != nil else { return keep(file.path, .foreign(file.path)) }

    let isEqual = mayBeEqual ? try tree.holds(file.bytes, at: file.path) : false
    if isEqual {
      plan.unchanged += 1
      plan.manifest.files[file.path] = file.digest
    } else if ours == nil {
      keep(file.path, .foreign(file.path))
    } else if try tree.digest(of: file.path) == ours || force {
      write(file, isNew: false)
    } else {
      keep(file.path, .changedByHand(file.path, isWanted: true))
    }
  }

  private mutating func write(_ file: WantedFiles.File, isNew: Bool) {
    plan.writes.append(.init(path: file.path, bytes: file.bytes, digest: file.digest, isNew: isNew))
    plan.manifest.files[file.path] = file.digest
  }

  /// Leaves what stands there, and what we know of it.
  private mutating func keep(_ path: RelativePath, _ problem: OutputProblem) {
    plan.problems.append(problem)
    if let digest = listed.files[path] { plan.manifest.files[path] = digest }
  }

  /// Whether the removals leave a folder with nothing in it, so that it goes too.
  private func isLeftEmpty(_ folder: RelativePath) throws(OutputError) -> Bool {
    let names = try tree.names(in: folder)
    for name in names {
      guard let path = RelativePath("\(folder.text)/\(name.text)") else { return false }
      if plan.removals.contains(path) { continue }
      guard case .folder = try tree.place(path), try isLeftEmpty(path) else { return false }
    }
    return !names.isEmpty
  }
}

/// Compares the wanted files with what is in the output folder; changes nothing.
struct OutputPlanner {
  private let tree: OutputTree
  private let listed: Manifest
  private let force: Bool
  /// Whether this run covers a path; other files are left as they are. Nil for all.
  private let isCovered: ((String) -> Bool)?
  private var plan = OutputPlan()

  init(tree: OutputTree, listed: Manifest, force: Bool, where isCovered: ((String) -> Bool)? = nil) {
    self.isCovered = isCovered
    self.tree = tree
    self.listed = listed
    self.force = force
  }

  /// Plans the changes; `files` are sorted by path.
  mutating func plan(for files: [WantedFiles.File]) throws(OutputError) -> OutputPlan {
    plan = OutputPlan()
    let wanted = Set(files.map(\.path))
    for file in files { plan.neededFolders.formUnion(file.path.ancestors) }
    for (path, digest) in listed.sorted where !wanted.contains(path) {
      if isCovered?(path.text) ?? true {
        try planRemoval(of: path, digest)
      } else {
        plan.manifest.files[path] = digest
      }
    }
    for file in files { try planWrite(of: file) }
    return plan
  }

  /// Plans for a file that the tool wrote and that is no longer wanted.
  private mutating func planRemoval(of path: RelativePath, _ digest: String) throws(OutputError) {
    switch try tree.place(path) {
    case .missing, .folder:
      // The file has already gone.
      return
    case .blocked(let way):
      // An interrupted run has already replaced the folder with a file.
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
    // Still listed, so that the next run reports it again.
    plan.manifest.files[path] = digest
  }

  private mutating func planWrite(of file: WantedFiles.File) throws(OutputError) {
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
      try planReplacement(with: file, size: size)
    }
  }

  /// Plans for a wanted file whose path already has a file.
  private mutating func planReplacement(with file: WantedFiles.File, size: Int) throws(OutputError) {
    // A file that is not listed is read only if its size matches.
    let mayBeEqual = size == file.bytes.count
    let recorded = listed.files[file.path]
    guard mayBeEqual || recorded != nil else { return keep(file.path, .foreign(file.path)) }

    let isEqual = mayBeEqual ? try tree.matches(file.bytes, at: file.path) : false
    if isEqual {
      plan.unchanged += 1
      plan.manifest.files[file.path] = file.digest
    } else if recorded == nil {
      keep(file.path, .foreign(file.path))
    } else if try tree.digest(of: file.path) == recorded || force {
      write(file, isNew: false)
    } else {
      keep(file.path, .changedByHand(file.path, isWanted: true))
    }
  }

  private mutating func write(_ file: WantedFiles.File, isNew: Bool) {
    plan.writes.append(.init(path: file.path, bytes: file.bytes, digest: file.digest, isNew: isNew))
    plan.manifest.files[file.path] = file.digest
  }

  /// Keeps what is at the path, and its entry in the manifest.
  private mutating func keep(_ path: RelativePath, _ problem: OutputProblem) {
    plan.problems.append(problem)
    if let digest = listed.files[path] { plan.manifest.files[path] = digest }
  }

  /// Whether a folder is empty after the removals, and so is removed too.
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

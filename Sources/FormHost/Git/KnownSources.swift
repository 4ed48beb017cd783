import FormSource

/// The files of one state of a project after another. A file that two states share is read once, and has one number in
/// both: what is made of it can be shared too.
package final class KnownSources {
  private struct Key: Hashable {
    let role: SourceRole
    let path: String
    let object: String
  }

  /// The files of the state read last, by role: others are forgotten.
  private var files: [Key: SourceFile] = [:]
  private var count = 0

  package init() {}

  /// - Parameters:
  ///   - names: the files to read, those of a role together.
  ///   - revision: the state that has them.
  /// - Returns: the files that are in git, in the same order.
  /// - Throws: why git could not answer.
  func files(_ names: [(SourceRole, String)], of revision: GitRevision) throws(GitError) -> [SourceFile] {
    var result: [SourceFile] = []
    for (role, path) in names {
      guard let object = revision.object(at: path) else { continue }
      let key = Key(role: role, path: path, object: object)
      guard let file = files[key] else {
        guard let bytes = try revision.contents(of: [path])[path] else { continue }
        let file = SourceFile(id: SourceID(count), path: path, role: role, bytes: bytes)
        count += 1
        files[key] = file
        result.append(file)
        continue
      }
      result.append(file)
    }
    forget(Set(names.map(\.0)), besides: Set(result.map(\.id)))
    return result
  }

  private func forget(_ roles: Set<SourceRole>, besides kept: Set<SourceID>) {
    files = files.filter { kept.contains($0.value.id) || !roles.contains($0.key.role) }
  }
}

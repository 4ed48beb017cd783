import FormCompiler
import FormHost
import FormSource

/// Files of the user’s project.
enum ProjectFiles {
  /// Writes all files, or none.
  /// - Parameters:
  ///   - files: by their paths from the root.
  ///   - newFiles: the paths of those that do not exist yet.
  ///   - root: the project’s folder.
  ///   - language: for the words of a refusal.
  /// - Throws: `Stop` if one of them cannot be written.
  static func write(_ files: [FixedFile], new newFiles: Set<String>, in root: String, _ language: Language) throws {
    let changes = files.map { file in
      FileChanges.Change(
        path: file.path,
        before: newFiles.contains(file.path) ? nil : file.before,
        after: file.after
      )
    }
    do throws(FileReplacementError) {
      try FileChanges.apply(changes, in: root)
    } catch {
      throw Stop.refusal(error.words(language))
    }
  }
}

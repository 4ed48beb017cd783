/// A file below a folder that somebody names.
package enum FolderFile {
  /// Reads a file, no part of whose path below the folder is a link.
  /// - Parameters:
  ///   - path: relative to the folder.
  ///   - folder: the folder, which may itself be reached through links.
  /// - Returns: nil where the path leads out of the folder, or where there is no such file that can be read.
  package static func bytes(of path: String, below folder: String) -> [UInt8]? {
    guard let path = RelativePath(path), let tree = try? OutputTree(folder, creating: false),
      case .file? = try? tree.place(path), let file = try? tree.open(path)
    else { return nil }
    let contents = FileContents(reading: file, limit: SourceReader.sizeLimit)
    return contents.failure == nil ? contents.bytes : nil
  }
}

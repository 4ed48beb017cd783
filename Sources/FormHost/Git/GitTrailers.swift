/// What commits say at the end of their messages (`git interpret-trailers`).
package enum GitTrailers {
  /// - Parameters:
  ///   - key: the trailer’s name.
  ///   - base: a commit by any name that git knows.
  ///   - head: likewise.
  ///   - folder: an absolute path, anywhere in a working tree.
  /// - Returns: the values, one line each, of the commits of `head` that `base` has not, the oldest first.
  /// - Throws: why git could not answer.
  package static func values(
    of key: String,
    from base: String,
    to head: String,
    in folder: String
  ) throws(GitError) -> [String] {
    for name in [base, head] where !GitRevision.isName(name) { throw .unknownReference(name) }
    let format = "--format=%(trailers:key=\(key),valueonly=true,unfold=true)"
    let log = try GitCommand.run(
      ["log", "--reverse"] + GitCommand.plainLog + [format, "\(base)..\(head)", "--"],
      in: folder
    )
    guard log.status == 0 else { throw .refused }
    let lines = log.output.split(separator: UInt8(ascii: "\n"))
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}

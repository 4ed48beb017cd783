/// The contents of objects, all from one git process.
final class GitObjects {
  private let conversation: ChildConversation

  /// - Parameter folder: an absolute path, anywhere in a working tree.
  /// - Throws: `noGit`, or `refused` where git cannot be started.
  init(in folder: String) throws(GitError) {
    do throws(SystemError) {
      conversation = try ChildConversation(GitCommand.process(["cat-file", "--batch"], in: folder))
    } catch {
      throw error.isMissing ? .noGit : .refused
    }
  }

  /// - Parameter object: its full name.
  /// - Returns: its bytes.
  /// - Throws: `refused` where git has it not, as in a partial clone.
  func contents(of object: String) throws(GitError) -> [UInt8] {
    do throws(SystemError) {
      try conversation.send(object + "\n")
      // `name type size`, a line feed, its bytes, a line feed.
      let words = try conversation.line().split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0 else {
        throw SystemError.notFound
      }
      return try conversation.bytes(size + 1).dropLast()
    } catch {
      throw .refused
    }
  }
}

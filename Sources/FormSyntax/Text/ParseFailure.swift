/// Why the parser stopped before the end of a text. Offsets are text offsets (see ``SourceText``).
enum ParseFailure {
  /// Collections within collections, at most; beyond, the file is refused (design: 256 levels).
  static let depthLimit = 256

  case syntax(SyntaxError)
  case tooDeep(offset: Int)
  case outOfMemory

  /// An error of libyaml, in its own words.
  struct SyntaxError {
    let problem: String
    /// What was being read, in libyaml’s words.
    let context: String?
    let offset: Int
    /// Where the surrounding construct begins.
    let contextOffset: Int?
  }
}

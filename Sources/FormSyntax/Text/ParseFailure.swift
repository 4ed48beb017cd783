/// Why the parser stopped before the end of a text. All offsets are text offsets (see ``SourceText``).
enum ParseFailure {
  /// The maximum nesting of collections; an entry that is deeper is refused.
  static let depthLimit = 256

  case syntax(SyntaxError)
  case tooDeep(offset: Int)
  case outOfMemory

  /// A libyaml error, in its own words.
  struct SyntaxError {
    let problem: String
    /// What was being read, in libyaml’s words.
    let context: String?
    let offset: Int
    /// Where the surrounding construct begins.
    let contextOffset: Int?
  }
}

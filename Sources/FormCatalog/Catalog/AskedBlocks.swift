import Synchronization

/// What a form or a definition asks, put into the project’s words on first use: most commands are about one form, and the
/// rules need no words.
package final class AskedBlocks: Sendable {
  /// In the words of their declarations.
  let declared: FormBlocks
  private let word: (@Sendable (FormBlocks) -> FormBlocks)?
  private let worded = AtomicLazyReference<FormBlocks>()

  /// - Parameters:
  ///   - declared: the questions in the words of their declarations.
  ///   - word: gives the same questions in other words; nil to keep those.
  init(_ declared: FormBlocks, word: (@Sendable (FormBlocks) -> FormBlocks)? = nil) {
    self.declared = declared
    self.word = word
  }

  /// In the project’s words.
  package var blocks: FormBlocks {
    guard let word else { return declared }
    return worded.load() ?? worded.storeIfNil(word(declared))
  }
}

package import FormSource
package import FormSubmission

extension Resolver {
  /// How a project's declarations are resolved.
  package struct Options: Sendable {
    package let layout: ProjectLayout.Kind
    /// Whether what DataPass keeps in Ruby for its own definitions is taken from the built-in overlay.
    package let usesOverlay: Bool
    /// Files that texts may link to; nil if unknown.
    package let publicFiles: Set<String>?
    /// The files that hold texts of messages, read or not.
    package let textFiles: [SourceFile]
    /// Whether conditions in embedded Ruby were read as in production.
    package let isProduction: Bool
    /// The day for which deprecations are checked.
    package let today: CalendarDate?
    /// Whether questions are put into the words of the project’s locale files: rules need no words.
    package let wordsQuestions: Bool

    package init(
      layout: ProjectLayout.Kind,
      usesOverlay: Bool,
      publicFiles: Set<String>? = nil,
      textFiles: [SourceFile] = [],
      isProduction: Bool = true,
      today: CalendarDate? = nil,
      wordsQuestions: Bool
    ) {
      self.wordsQuestions = wordsQuestions
      self.today = today
      self.layout = layout
      self.usesOverlay = usesOverlay
      self.publicFiles = publicFiles
      self.textFiles = textFiles
      self.isProduction = isProduction
    }

    /// Whether declarations come to the same objects with other options: files and days are no part of these.
    package func resolvesLike(_ other: Options) -> Bool {
      layout == other.layout && usesOverlay == other.usesOverlay && wordsQuestions == other.wordsQuestions
    }
  }
}

package import FormSource

/// Giving another name to what a project declares, wherever it is named.
package enum Renaming {
  /// What a rename comes to.
  package enum Plan: Hashable, Sendable {
    /// It cannot be done, and why.
    case refused(Words)
    /// The edits, which do not overlap. The words name what has to be done besides, where requests in force hold the old
    /// name: they must have been seen before the edits are applied.
    case edits([Fix.Edit], needsConfirmation: Words?)
  }
}

import FormSource

/// The name of an entry, which does not depend on the file that contains it.
struct EntryName: Hashable, Sendable {
  let role: SourceRole
  /// The keys from the top of the file.
  let path: [String]
}

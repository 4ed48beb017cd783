import FormSource

/// An entry of a project by its name, whatever file of its kind it stands in.
struct EntryName: Hashable, Sendable {
  let role: SourceRole
  /// The keys from the top of the file.
  let path: [String]
}

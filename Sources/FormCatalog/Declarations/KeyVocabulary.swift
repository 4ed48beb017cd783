import FormSyntax

/// The names of keys that upstream has renamed over time.
///
/// A former name is read if no entry of the folder uses the present one: the project then dates from the time when
/// upstream read it. If both occur, the former one is never read (which is reported).
struct KeyVocabulary: Hashable, Sendable {
  /// `data` until June 2025.
  var prefill = "initialize_with"
  /// `editor`, then `editor_id`, as long as all service providers were software vendors.
  var serviceProvider = "service_provider_id"

  init() {}

  init(ofForms entries: [Cursor.Field]) {
    prefill = Self.name(["initialize_with", "data"], in: entries)
    serviceProvider = Self.name(["service_provider_id", "editor_id", "editor"], in: entries)
  }

  /// The first of the names that any entry has; by default, the first.
  private static func name(_ names: [String], in entries: [Cursor.Field]) -> String {
    names.first { name in entries.contains { $0.cursor[name].map { !$0.value.isUnknown } ?? false } } ?? names[0]
  }
}

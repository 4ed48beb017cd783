/// The names under which upstream read some keys, which changed in the course of time.
///
/// A former name counts where no entry of the folder has the present one: then the project is of that time, and
/// upstream's code of that time read it. Where both occur, the former one is dead (as a finding tells).
struct KeyVocabulary: Sendable {
  /// `data` until June 2025.
  var prefill = "initialize_with"
  /// `editor`, then `editor_id`, until the vendors of software were joined by others.
  var serviceProvider = "service_provider_id"

  init() {}

  init(ofForms entries: [Cursor.Field]) {
    prefill = Self.name(["initialize_with", "data"], in: entries)
    serviceProvider = Self.name(["service_provider_id", "editor_id", "editor"], in: entries)
  }

  /// The first of some names that any entry has, else the first.
  private static func name(_ names: [String], in entries: [Cursor.Field]) -> String {
    names.first { name in entries.contains { $0.cursor[name] != nil } } ?? names[0]
  }
}

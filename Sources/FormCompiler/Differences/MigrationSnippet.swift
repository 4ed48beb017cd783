import FormCatalog
import FormDiff

/// A Rails migration to start from, for values that are gone; of DataPass, it uses `ScopeMigrationService` and
/// `AuthorizationRequest`.
enum MigrationSnippet {
  /// Nil where no change needs one.
  static func text(_ changes: [Change], of definitions: Table<Definition>) -> String? {
    let (scopes, forms) = (scopes(changes, definitions), forms(changes))
    guard !scopes.isEmpty || !forms.isEmpty else { return nil }
    let isReversible = changes.allSatisfy { $0.migration?.new != nil || $0.migration == nil }
    let lines =
      ["def up"] + indented(scopes.map { "\($0).up" } + forms.map { statement($0.old, $0.new) }) + [
        "end", "", "def down",
      ]
      + indented(
        isReversible
          ? scopes.map { "\($0).down" } + forms.map { statement($0.new ?? "", $0.old) }
          : ["raise ActiveRecord::IrreversibleMigration"]
      ) + ["end"]
    return (["class MigrateRemovedValues < ActiveRecord::Migration[8.1]"] + indented(lines) + ["end"])
      .joined(separator: "\n")
  }

  /// One call for each class of requests.
  private static func scopes(_ changes: [Change], _ definitions: Table<Definition>) -> [String] {
    var mappings: [(type: String, pairs: [String])] = []
    for change in changes {
      guard let migration = change.migration, migration.kind == .scope else { continue }
      let pair = "\(literal(migration.old)) => \(migration.new.map(literal) ?? "[]")"
      for subject in change.subjects {
        let type = definitions[subject.id].map { "AuthorizationRequest::\($0.className)" } ?? subject.id
        if let place = mappings.firstIndex(where: { $0.type == type }) {
          mappings[place].pairs.append(pair)
        } else {
          mappings.append((type, [pair]))
        }
      }
    }
    return mappings.map { "ScopeMigrationService.new(\(literal($0.type)), \($0.pairs.joined(separator: ", ")))" }
  }

  private static func forms(_ changes: [Change]) -> [(old: String, new: String?)] {
    changes.compactMap { $0.migration }.filter { $0.kind == .form }.map { ($0.old, $0.new) }
  }

  /// What replaces a form that is gone, only its authors know.
  private static func statement(_ old: String, _ new: String?) -> String {
    let value = new.map(literal) ?? "raise(\(literal("which form replaces \(old)?")))"
    return "AuthorizationRequest.where(form_uid: \(literal(old))).update_all(form_uid: \(value))"
  }

  private static func indented(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? "" : "  \($0)" } }

  /// A text of Ruby in which nothing of a project’s value is read as Ruby, or as Markdown around it.
  private static func literal(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_-:./ ?,’".unicodeScalars.contains(scalar)
    }
    if isPlain { return "'\(text)'" }
    let escaped = text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(escaped.joined())\""
  }
}

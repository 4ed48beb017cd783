import FormSource
import FormSyntax

/// A file that Rails’ `config_for` reads: what is `shared:`, and what each environment changes in it.
package struct EnvironmentSections {
  package static let shared = "shared"
  /// DataPass’ own environments, and the two of its developers.
  package static let environments = DeploymentEnvironment.allCases.map(\.rawValue) + ["development", "test"]

  let shared: Cursor?
  /// The environments’ sections, in the order of the file.
  let sections: [Cursor.Field]
  /// What stands beside them and is read in no environment.
  let unread: [Cursor.Field]

  /// - Returns: nil where the file has no such level, and its entries are at the top.
  init?(_ document: Cursor) {
    let shared = document[Self.shared]
    // An entry may be called `production`. Its keys have no mappings; those of a section are entries.
    let sections = document.fields.filter {
      Self.environments.contains($0.name) && (shared != nil || Self.holdsMappings($0.cursor.value))
    }
    guard shared != nil || !sections.isEmpty else { return nil }
    self.shared = shared
    self.sections = sections
    let known = (shared.map { [$0] } ?? []) + sections.map(\.cursor)
    unread = document.fields.filter { field in
      field.name != Self.shared && !sections.contains { $0.name == field.name } && !Self.lends(field.cursor, to: known)
    }
  }

  /// What an environment reads; nil if there is nothing at all for it.
  func entries(in environment: String) -> Cursor? {
    let section = sections.first { $0.name == environment }?.cursor
    guard let section, !section.value.isNull else { return shared }
    guard let shared else { return section }
    return Cursor(shared.value.deeplyMerged(with: section.value, via: section.via), via: shared.via)
  }

  private static func holdsMappings(_ value: Value) -> Bool {
    value.hash?.entries.contains { $0.value.isMapping } ?? false
  }

  /// Whether a section merges what stands under another key (`default: &default`).
  private static func lends(_ lender: Cursor, to sections: [Cursor]) -> Bool {
    sections.contains { section in
      section.value === lender.value
        || section.value.hash?.entries.contains { entry in
          lender.span.contains(entry.keySpan) || lender.span.contains(entry.value.span)
        } ?? false
    }
  }
}

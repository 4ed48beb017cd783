#if Desk
import FormCatalog
import FormRehearsal
import GRDB

/// A template that a manager has added.
struct KeptTemplate: Sendable {
  let id: Int
  let template: InstructorTemplate
  /// How often it was saved.
  let version: Int

  /// The tilde sets it apart from the names that projects give.
  static func name(_ id: Int) -> String { "~\(id)" }
}

extension Ledger {
  /// Those of a definition, in the order in which they were added.
  func templates(of definition: String) throws -> [KeptTemplate] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, kind, title, content, version FROM template WHERE definition = ? ORDER BY id",
      arguments: [definition]
    )
    return rows.compactMap { row in
      guard let kind = InstructorTemplateKind(rawValue: row["kind"]) else { return nil }
      let template = InstructorTemplate(
        name: KeptTemplate.name(row["id"]),
        kind: kind,
        title: row["title"],
        content: row["content"]
      )
      return KeptTemplate(id: row["id"], template: template, version: row["version"])
    }
  }

  /// All that a definition has.
  func shelf(of definition: Definition, in setting: Setting) throws -> TemplateShelf {
    TemplateShelf(of: definition, in: setting, adding: try templates(of: definition.id).map(\.template))
  }

  /// Keeps a template in the place of the one with a number; as a new one where that is nil.
  func keep(_ template: InstructorTemplate, of definition: String, replacing id: Int?) throws {
    try database.execute(
      sql: """
        INSERT INTO template (id, definition, kind, title, content, version) VALUES (?, ?, ?, ?, ?, 1)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, title = excluded.title, content = excluded.content,
          version = version + 1
        """,
      arguments: [id, definition, template.kind.rawValue, template.title, template.content]
    )
  }

  func removeTemplate(_ id: Int) throws {
    try database.execute(sql: "DELETE FROM template WHERE id = ?", arguments: [id])
  }
}
#endif

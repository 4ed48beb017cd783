#if Desk
import FormEmitters
import FormRehearsal

extension HTMLWriter {
  /// Writes a table of the design system, which scrolls by itself where there is no room for it.
  /// - Parameters:
  ///   - caption: what it shows.
  ///   - heads: the titles of its columns.
  ///   - rows: what its rows show.
  ///   - cells: writes the cells of a row.
  mutating func table<Rows: Sequence>(
    _ caption: String,
    _ heads: [String],
    _ rows: Rows,
    _ cells: (inout HTMLWriter, Rows.Element) -> Void
  ) {
    element(.div, [.class("fr-table dp-scroll"), .tabindex(0), .role("region"), .aria(.label, caption)]) { page in
      page.element(.table) { page in
        page.element(.caption, text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for head in heads { page.element(.th, [.scope("col")], text: head) }
          }
        }
        page.element(.tbody) { page in
          for row in rows { page.element(.tr) { cells(&$0, row) } }
        }
      }
    }
  }
}

extension Instant {
  /// As tables show it, in Paris: `31/12/2026 à 14:05`.
  var shown: String {
    let parts = text.split(separator: "T")
    let day = parts[0].split(separator: "-").reversed().joined(separator: "/")
    return "\(day) à \(parts[1].prefix(5))"
  }
}
#endif

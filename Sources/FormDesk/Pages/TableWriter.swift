#if Desk
import FormEmitters

extension HTMLWriter {
  /// Writes a table that scrolls in its own frame where it is wider than the screen.
  mutating func table(
    _ caption: String,
    columns: [String],
    isCaptionShown: Bool = false,
    _ rows: (inout HTMLWriter) -> Void
  ) {
    element(
      .div,
      [.class("fr-table fr-table--bordered dp-table"), .tabindex(0), .role("region"), .aria(.label, caption)]
    ) { page in
      page.element(.table) { page in
        page.element(.caption, isCaptionShown ? [] : [.class("fr-sr-only")], text: caption)
        page.element(.thead) { page in
          page.element(.tr) { page in
            for column in columns { page.element(.th, [.scope("col")], text: column) }
          }
        }
        page.element(.tbody, [], rows)
      }
    }
  }
}
#endif

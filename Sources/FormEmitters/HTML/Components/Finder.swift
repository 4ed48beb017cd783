/// A list that can be searched where the script runs. Groups in which nothing is found are hidden with their links; what is
/// neither a group nor an item always stays.
struct Finder {
  /// From how many items on a list is searched rather than read.
  static let fewest = 10

  let label: String
  let hint: String
  /// What to do where nothing is found.
  let advice: String

  func write(_ page: inout HTMLWriter, _ list: (inout HTMLWriter) -> Void) {
    page.element(.div, [.data(.part, "finder")]) { page in
      page.element(.div, [.role("search"), .class("dp-finder"), .data(.part, "search"), .hidden]) { page in
        page.element(.div, [.class("fr-input-group")]) { page in
          page.element(.label, [.class("fr-label"), .for("recherche")]) { page in
            page.text(label)
            page.element(.span, [.class("fr-hint-text")], text: hint)
          }
          page.element(
            .input,
            [.class("fr-input"), .type("search"), .id("recherche"), .autocomplete("off"), .noSpelling]
          )
        }
        page.element(.div, [.aria(.live, "polite")]) { page in
          page.element(.p, [.class("fr-text--bold fr-mb-1w"), .data(.part, "count")])
          page.element(.p, [.data(.part, "none"), .hidden], text: advice)
        }
      }
      list(&page)
    }
  }
}

extension HTMLWriter {
  /// Writes links to the groups of a list.
  mutating func index(_ label: String, _ style: String, of link: String, to groups: [(name: String, id: String)]) {
    element(.nav, [.aria(.label, label), .data(.part, "index")]) { page in
      page.element(.ul, [.class("fr-raw-list \(style)")]) { page in
        for group in groups {
          page.element(.li) { $0.element(.a, [.class(link), .href(.fragment(group.id))], text: group.name) }
        }
      }
    }
  }
}

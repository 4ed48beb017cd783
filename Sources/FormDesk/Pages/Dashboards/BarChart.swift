#if Desk
import FormEmitters

/// A bar chart that is a table: each number has its bar beside it, which says nothing more.
struct BarChart {
  struct Row {
    let title: String
    /// One for each measure.
    let values: [Int]
    /// What stands in the columns without bars.
    var remarks: [String] = []
  }

  let caption: String
  /// What the rows are.
  let subject: String
  let measures: [String]
  let rows: [Row]
  var remarks: [String] = []

  private var greatest: Int { max(1, rows.flatMap(\.values).max() ?? 1) }

  func write(_ page: inout HTMLWriter) {
    page.table(caption, columns: [subject] + remarks + measures) { page in
      for row in rows {
        page.element(.tr) { page in
          page.element(.th, [.scope("row")]) { $0.element(.span, [.class("dp-wrap")], text: row.title) }
          for remark in row.remarks { page.element(.td, text: remark) }
          for value in row.values {
            page.element(.td, [.class("dp-bar")]) { page in
              page.text(String(value))
              bar(value, &page)
            }
          }
        }
      }
    }
  }

  /// The policy of the pages has no styles in attributes: a picture has the lengths.
  private func bar(_ value: Int, _ page: inout HTMLWriter) {
    let length = value == 0 ? 0 : max(1, value * 100 / greatest)
    page.verbatim("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">")
    page.verbatim("<rect width=\"")
    page.text(String(length))
    page.verbatim("\" height=\"8\"/></svg>")
  }
}
#endif

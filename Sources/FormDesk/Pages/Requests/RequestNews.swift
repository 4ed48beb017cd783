#if Desk
import FormCatalog
import FormEmitters
import FormRehearsal
import FormSource
import FormSubmission

/// What was last decided on a request, with the words of whoever decided: they are for all who read it, though its history
/// is not.
struct RequestNews {
  private let entry: HistoryEntry
  private let words: String

  /// Nil where nothing was said, or the request has gone on since.
  init?(_ history: [HistoryEntry]) {
    // Saved drafts, messages and transfers leave a decision as it is.
    let last = history.last { $0.before != $0.after || $0.event.hasInstructorText }
    guard let last, last.event.hasInstructorText || last.event == .cancelReopening, let words = last.words else {
      return nil
    }
    entry = last
    self.words = words
  }

  func write(_ page: inout HTMLWriter) {
    page.alert(entry.event == .approve ? .success : .warning, title: entry.event.title.french, level: 2) { page in
      page.element(.p, [.class("dp-lines")], text: words)
    }
  }
}
#endif

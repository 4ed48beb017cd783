#if Desk
import FormEmitters
import FormRehearsal
import FormSubmission

/// The frame of the pages of a rehearsal.
struct RehearsalFrame {
  let visitor: Visitor
  let day: CalendarDate

  func page(_ title: String, _ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    DeskFrame(title: title, header: header).bytes(content)
  }

  var header: RehearsalHeader { RehearsalHeader(person: visitor.person, day: day) }

  /// Writes a form that changes something: it is sent once, by a page of ours. The version is that of the request which the page
  /// shows; nil where it is about none.
  func form(
    _ page: inout HTMLWriter,
    to path: [String],
    version: Int? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) {
    page.element(.form, [.post, .action(.desk(path))]) { page in
      for (name, value) in hidden(version: version) {
        page.element(.input, [.type("hidden"), .name(name), .value(value)])
      }
      content(&page)
    }
  }

  /// What every form of the rehearsal sends along.
  func hidden(version: Int?) -> [(name: String, value: String)] {
    let always = [(SentFields.proof, visitor.proof), (SentFields.key, OneTimeKey.make())]
    return always + (version.map { [(SentFields.version, String($0))] } ?? [])
  }
}
#endif

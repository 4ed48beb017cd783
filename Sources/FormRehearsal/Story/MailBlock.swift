import FormEmitters

/// A message that left, as it arrives.
struct MailBlock {
  private let letter: Letter
  private let number: Int

  init(_ letter: Letter, number: Int) {
    self.letter = letter
    self.number = number
  }

  func write(_ page: inout HTMLWriter) {
    page.element(.details, [.class("mail"), .open]) { page in
      page.element(.summary, text: "Message \(number)\u{A0}: \(mail.subject)")
      page.element(.dl) { page in
        for (name, value) in heads {
          page.element(.dt, text: name)
          page.element(.dd, text: value)
        }
      }
      if mail.isAnothers {
        page.element(.p, [.class("small")], text: "Ce message est envoyé par \(mail.sender), et non par DataPass.")
      }
      if let exception = mail.exception { page.element(.p, [.class("small")], text: exception) }
      for part in MessageDraft.parts(of: mail.text) {
        switch part {
        case .paragraph(let text): page.element(.p, text: text)
        case .list(let items):
          page.element(.ul) { page in
            for item in items { page.element(.li, text: item) }
          }
        }
      }
    }
  }

  private var mail: OutgoingMail { letter.mail }

  private var heads: [(String, String)] {
    let lists = [
      (letter.count > 1 ? "À chacun" : "À", letter.receivers), ("Copie", mail.copies),
      ("Copie cachée", mail.blindCopies),
    ]
    return [("De", mail.from.map { "\(mail.sender) <\($0)>" } ?? mail.sender)]
      + lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) } + [("Objet", mail.subject)]
  }
}

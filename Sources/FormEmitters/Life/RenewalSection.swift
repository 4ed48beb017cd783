import FormCatalog

/// What is renewed, as a line of time and in words.
struct RenewalSection {
  let sheet: LifeSheet

  func write(_ page: inout HTMLWriter) {
    guard let renewal = sheet.life.renewal else { return }
    page.element(.h2, text: "Renouvellement")
    page.element(.ol) { page in
      for moment in RenewalLine(renewal).moments {
        page.element(.li, text: "\(moment.time)\u{A0}: \(moment.words)")
      }
    }
    page.element(.ul) { page in
      for line in RenewalSection.lines(renewal, in: sheet) { page.element(.li, text: line) }
    }
    guard let form = sheet.renewalForm else { return }
    page.element(.p) { page in
      let path = SiteFile.renewal(sheet.definition.id).path
      page.element(.a, [.href(.file(path, from: 2))], text: "Le formulaire de renouvellement")
      page.text("\u{A0}:")
    }
    page.element(.ul) { page in
      for line in form.lines { page.element(.li, text: line) }
    }
  }

  static func lines(_ renewal: RenewalDeclaration, in sheet: LifeSheet) -> [String] {
    var lines: [String] = []
    if let actor = renewal.actor?.value {
      lines.append("Qui le fait\u{A0}: \(AddresseeWords.title(of: actor, in: sheet.life))")
    }
    if let unchanged = renewal.unchanged?.value { lines.append("Si rien n’a changé\u{A0}: \(unchanged)") }
    if renewal.reopens != nil {
      let when = sheet.renewalForm?.change.map { " (\($0))" } ?? ""
      lines.append("Si quelque chose a changé\(when)\u{A0}: la demande est rouverte et instruite de nouveau")
    }
    let lists = [("Sans renouvellement, s’arrête", renewal.lapsing), ("Sans renouvellement, reste", renewal.staying)]
    for (title, items) in lists where !items.isEmpty {
      lines.append("\(title)\u{A0}: \(items.map(\.value).joined(separator: ", "))")
    }
    return lines
  }
}

/// The moments of a renewal, in order: when it begins, the reminders, the end.
struct RenewalLine {
  struct Moment {
    /// In months from the beginning.
    let month: Int
    let time: String
    let words: String
  }

  let moments: [Moment]

  init(_ renewal: RenewalDeclaration) {
    let period = renewal.period?.value ?? 0
    let subject = renewal.subject?.value ?? ""
    let reminders = renewal.reminders.map(\.value).sorted(by: >).map { months in
      Moment(month: period - months, time: "\(period - months) mois", words: "rappel, \(months) mois avant la fin")
    }
    moments =
      [Moment(month: 0, time: "Jour de la validation", words: "\(subject) est donné")]
      + reminders + [Moment(month: period, time: "\(period) mois", words: "fin\u{A0}: \(subject), sauf renouvellement")]
  }
}

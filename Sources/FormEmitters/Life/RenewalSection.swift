import FormCatalog

/// What is renewed, as a line of time and in words.
struct RenewalSection {
  let life: Life

  func write(_ page: inout HTMLWriter) {
    guard let renewal = life.renewal else { return }
    page.element(.h2, text: "Renouvellement")
    page.element(.ol) { page in
      for moment in RenewalLine(renewal).moments {
        page.element(.li, text: "\(moment.time)\u{A0}: \(moment.words)")
      }
    }
    page.element(.ul) { page in
      for line in RenewalSection.lines(renewal, in: life) { page.element(.li, text: line) }
    }
  }

  static func lines(_ renewal: RenewalDeclaration, in life: Life) -> [String] {
    var lines: [String] = []
    if let actor = renewal.actor?.value { lines.append("Qui le fait\u{A0}: \(LifeSheet.title(of: actor, in: life))") }
    if let unchanged = renewal.unchanged?.value { lines.append("Si rien n’a changé\u{A0}: \(unchanged)") }
    if renewal.reopens != nil {
      lines.append("Si quelque chose a changé\u{A0}: la demande est rouverte et instruite de nouveau")
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

package import FormCatalog
package import FormSubmission

/// The moments of a renewal as a calendar (RFC 5545), for those who have to think of it.
package enum RenewalCalendar {
  /// - Parameters:
  ///   - life: the life whose renewal it is; nil comes of one without a renewal.
  ///   - start: the day on which what is renewed is given; nil for none.
  /// - Returns: the file `.ics`: a day for each moment after the first, the same bytes for the same day.
  package static func text(_ life: Life, from start: CalendarDate?) -> String? {
    guard let start, let renewal = life.renewal else { return nil }
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//datapass//life//FR", "CALSCALE:GREGORIAN"]
    for moment in RenewalLine(renewal).moments.dropFirst() {
      let day = compact(start.adding(months: moment.month))
      lines += [
        "BEGIN:VEVENT", "UID:\(life.definition.id)-\(moment.month)-\(compact(start))@datapass",
        "DTSTAMP:\(compact(start))T000000Z", "DTSTART;VALUE=DATE:\(day)",
        "SUMMARY:\(escaped("\(life.definition.name ?? life.definition.id)\u{A0}: \(moment.words)"))",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined()
  }

  private static func compact(_ date: CalendarDate) -> String { date.text.filter { $0 != "-" } }

  /// TEXT values: section 3.3.11.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\\" || character == ";" || character == "," { result += "\\" }
      result += character.isNewline ? "\\n" : String(character)
    }
  }

  /// A content line of at most 75 octets (section 3.1), with its end; what is longer goes on behind a space.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for character in line {
      let size = String(character).utf8.count
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.append(character)
      length += size
    }
    return result + "\r\n"
  }
}

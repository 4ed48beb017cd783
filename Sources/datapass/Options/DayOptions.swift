import ArgumentParser
import FormHost
import FormSubmission

/// The day to check for.
struct DayOptions: ParsableArguments {
  @Option(
    help: "Le jour pour lequel on vérifie (aujourd’hui par défaut). (The day to check for; today by default.)",
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("écrivez une date qui existe, AAAA-MM-JJ. (Write a date that exists, YYYY-MM-DD.)")
      }
      return date
    }
  )
  var on: CalendarDate?

  /// The day asked for, else that of the system’s clock (UTC).
  var day: CalendarDate? { on ?? Self.today }

  /// That of the system’s clock (UTC).
  static var today: CalendarDate? {
    let today = Clock.today()
    return CalendarDate(year: today.year, month: today.month, day: today.day)
  }
}

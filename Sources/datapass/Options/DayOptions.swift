import ArgumentParser
import FormHost
import FormSubmission

/// The day on which a project is judged.
struct DayOptions: ParsableArguments {
  @Option(
    help: "Le jour pour lequel on vérifie (aujourd’hui par défaut). (The day that counts; today by default.)",
    transform: { text in
      guard let date = CalendarDate(text) else {
        throw ValidationError("« \(text) » : AAAA-MM-JJ est attendu. (YYYY-MM-DD is expected.)")
      }
      return date
    }
  )
  var on: CalendarDate?

  /// The day asked for, else that of the system’s clock (UTC).
  var day: CalendarDate? {
    on ?? CalendarDate(Clock.today())
  }
}

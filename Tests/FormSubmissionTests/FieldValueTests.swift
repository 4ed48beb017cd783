import FormSubmission
import Testing

/// What an answer says, whatever it is written as.
@Suite struct FieldValueTests {
  @Test(
    arguments: [
      (.text(""), true), (.text(" \t\r\n"), true), (.text("\u{A0}\u{2003}"), true), (.text("0"), false),
      (.text(" a "), false), (.text("\u{200B}"), false), (.integer(0), false), (.flag(false), true),
      (.flag(true), false),
      (.list([]), true), (.list(["", "  "]), true), (.list(["", "a"]), false), (.documents([]), true),
      (.documents([.pdf()]), false),
    ] as [(FieldValue, Bool)]
  )
  func blankAnswersSayNothing(_ value: FieldValue, _ expected: Bool) {
    #expect(value.isBlank == expected)
  }

  @Test(
    arguments: [
      (.integer(12), 12), (.integer(-3), -3), (.text("12"), 12), (.text("012"), 12), (.text("-3"), -3),
      (.text("0"), 0), (.text(""), nil), (.text("-"), nil), (.text("+3"), nil), (.text(" 12"), nil),
      (.text("12 "), nil),
      (.text("1 000"), nil), (.text("1.0"), nil), (.text("1e3"), nil), (.text("douze"), nil), (.text("١٢"), nil),
      (.text("99999999999999999999"), nil), (.flag(true), nil), (.list(["1"]), nil), (.documents([]), nil),
    ] as [(FieldValue, Int?)]
  )
  func numbersAreDigitsAlone(_ value: FieldValue, _ expected: Int?) {
    #expect(value.number == expected)
  }

  @Test(
    arguments: [
      (.flag(true), true), (.flag(false), false), (.text("1"), true), (.text("on"), true), (.text("true"), true),
      (.text("0"), false), (.text("off"), false), (.text("false"), false), (.text(""), false), (.integer(1), true),
      (.integer(0), false), (.integer(2), nil), (.text("oui"), nil), (.text("True"), nil), (.text(" 1"), nil),
      (.list(["1"]), nil), (.documents([]), nil),
    ] as [(FieldValue, Bool?)]
  )
  func ticksAreAFewTexts(_ value: FieldValue, _ expected: Bool?) {
    #expect(value.isTicked == expected)
  }

  @Test(
    arguments: [
      "2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2026-04-30",
    ]
  )
  func datesOfTheCalendar(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).text == text)
  }

  @Test(
    arguments: [
      "", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-1-31",
      "26-01-31", "2026/01/31", "31-01-2026", "2026-01-31 ", " 2026-01-31", "2026-01-31T00:00", "-026-01-01",
      "-000-01-01", "2026--1-01",
      "٢٠٢٦-01-31", "20260131", "abcd-ef-gh",
    ]
  )
  func otherTextsAreNoDates(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func datesAreOrdered() throws {
    let texts = ["1999-12-31", "2025-12-31", "2026-01-30", "2026-01-31", "2026-02-01"]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    #expect(dates.reversed().sorted() == dates)
    #expect(CalendarDate(year: 2026, month: 2, day: 28) == CalendarDate("2026-02-28"))
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2026, month: 12, day: -1) == nil)
  }
}

import FormSyntax
import Testing

/// What Psych 4 and 5 make of plain scalars; the table was checked against Ruby.
@Suite struct ScalarTests {
  @Test(
    arguments: [
      ("abc", "\"abc\""), ("", "null"), ("~", "null"), ("null", "null"), ("Null", "null"),
      ("yes", "true"), ("No", "false"), ("ON", "true"), ("off", "false"), ("true", "true"), ("y", "\"y\""),
      ("n", "\"n\""), ("12", "12"), ("+12", "12"), ("-7", "-7"), ("0", "0"), ("1_000", "1000"), ("1,000", "1000"),
      ("0472532200", "82490496"), ("0836656565", "\"0836656565\""), ("0x1F", "31"), ("0b101", "5"),
      ("0o17", "\"0o17\""),
      ("12:30", "45000"), ("12:30:45", "45045"), ("1:99", "\"1:99\""), ("12:30.5", "45030.0"), ("3.14", "3.14"),
      (".5", "0.5"), ("1.", "1.0"), ("1e3", "\"1e3\""), ("1.5e+3", "1500.0"), (".inf", "inf"), ("-.INF", "-inf"),
      (".", "\".\""), ("-", "\"-\""), (":sym", ":sym"), ("1__0", "\"1__0\""), ("2024-13-45", "\"2024-13-45\""),
      ("99999999999999999999", "99999999999999999999"), ("+33 6", "\"+33 6\""), ("13002526500013", "13002526500013"),
      ("%{x}", "\"%{x}\""), ("élan", "\"élan\""), ("1.2.3", "\"1.2.3\""), ("08", "\"08\""), ("00", "0"),
      ("0_", "\"0_\""),
      (":\"a b\"", ":a b"), ("! 12", "12"), ("! null", "null"),
    ] as [(String, String)]
  )
  func plainScalars(_ text: String, _ expected: String) {
    // A lone dash would open a list.
    let written = text == "-" ? "{k: -}" : text == "%{x}" ? "k: !!str \"%{x}\"" : "k: \(text)"
    #expect(value(written).shown == "{k: \(expected)}")
  }

  @Test(
    arguments: [
      ("2024-12-31", true), ("2001-02-29", true), ("2024-12-31 10:00:00", true), ("2024-1-1T1:00:00Z", true),
      ("2024-12-31 10:00:00.5 +02:00", true), ("2024-12-31 10:00:00 midi", false), ("2024-13-01", false),
      ("2024-12", false),
    ] as [(String, Bool)]
  )
  func datesAreRefusedByTheirForm(_ text: String, _ isRefused: Bool) {
    #expect(value("k: \(text)").rules == (isRefused ? ["unquoted-date"] : []))
  }

  @Test(
    arguments: [
      ("k: \"yes\"", "{k: \"yes\"}"),
      ("k: 'it''s'", "{k: \"it's\"}"),
      ("k: \"a\\nb\\u00e9\"", "{k: \"a\nbé\"}"),
      ("k: |\n  a\n  b\n", "{k: \"a\nb\n\"}"),
      ("k: |+\n  a\n\n", "{k: \"a\n\n\"}"),
      ("k: >\n  a\n  b\n\n  c\n", "{k: \"a b\nc\n\"}"),
      ("k:\n  a\n  b", "{k: \"a b\"}"),
      ("k: !!str 12", "{k: \"12\"}"),
      ("yes: 1\n12: 2\n~: 3", "{true: 1, 12: 2, : 3}"),
    ] as [(String, String)]
  )
  func stylesAndTags(_ text: String, _ expected: String) {
    #expect(value(text).shown == expected)
  }
}

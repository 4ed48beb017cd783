import FormSubmission
import Testing

/// The forms of texts, as upstream's Ruby has them.
@Suite struct FormatTests {
  @Test(arguments: TextFormat.allCases)
  func everyFormatIsAPattern(_ format: TextFormat) throws {
    #expect(format.advicePattern != nil)
    let pattern = try #require(format.pattern)
    #expect(pattern == (try Pattern(format.expression)))
    #expect(!format.accepts("") && !format.accepts(" ") && !format.accepts("\n"))
  }

  @Test(
    arguments: [
      "13002526500013", "21750001600019", "73282932000074", "00000000000000",
      // La Poste: the sum of the digits, and the head office, whose key is right.
      "35600000049837", "35600000000048",
    ]
  )
  func sirets(_ text: String) {
    #expect(SIRET.isValid(text) && TextFormat.siret.accepts(text))
  }

  @Test(
    arguments: [
      "13002526500014", "13002526500031", "35600000049838", "35600000149838", "1300252650001", "130025265000130",
      "130 025 265 00013", " 13002526500013", "13002526500013\n", "1300252650001A", "١٣٠٠٢٥٢٦٥٠٠٠١٣", "-3002526500013",
    ]
  )
  func noSirets(_ text: String) {
    #expect(!SIRET.isValid(text) && !TextFormat.siret.accepts(text))
  }

  @Test(
    arguments: [
      "a@b", "a@b.fr", "prenom.nom+etiquette@sous.domaine.gouv.fr", "A_B-c@exemple.FR", "!#$%&'*+/=?^_`{|}~-@b.fr",
      "1@1.fr", "a@b-c.fr", "a@xn--mairie-dsa.fr",
    ]
  )
  func mails(_ text: String) { #expect(TextFormat.email.accepts(text)) }

  @Test(
    arguments: [
      "a", "@b.fr", "a@", "a@b.", "a@.fr", "a@b..fr", "a@-b.fr", "a@b-.fr", "a b@c.fr", "a@b c.fr", "a@b@c.fr",
      "é@b.fr",
      "a@é.fr", " a@b.fr", "a@b.fr ", "a@b.fr\n", "a@b_c.fr", "Nom <a@b.fr>", "a@b.fr,c@d.fr",
    ]
  )
  func noMails(_ text: String) { #expect(!TextFormat.email.accepts(text)) }

  @Test(
    arguments: [
      "legifrance.gouv.fr", "http://a.fr", "https://a.fr/",
      "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037611479",
      "https://a.fr/b?c=d&e=%20#f", "a.fr/b/~c/[d]/(e)/'f'/*g,h;i=j@k!l$m+n:o.p-q_r", "https://1.2.fr",
      "www.a-b.museum/x",
    ]
  )
  func addresses(_ text: String) { #expect(TextFormat.url.accepts(text)) }

  @Test(
    arguments: [
      "legifrance", "localhost/a", "ftp://a.fr", "HTTPS://a.fr", "https:/a.fr", "https://", "https://a", "https://a.f",
      "https://a.fr:8080/b", "https://a.fr?b=c", "https://a.fr#b", "https://a.fr/b c", "https://a.fr/é", "https://é.fr",
      "https://u@a.fr", "https://a.fr/<b>", "https://a.fr/b|c", " https://a.fr", "https://a.fr\n",
      "https://192.168.0.1",
      "https://a.fr/\"b\"", "https://a.fr/b\\c",
    ]
  )
  func noAddresses(_ text: String) { #expect(!TextFormat.url.accepts(text)) }

  @Test(
    arguments: [
      "0123456789", "01 23 45 67 89", "01.23.45.67.89", "01-23-45-67-89", "01 . - 23456789", "0912345678", "0692123456",
      "+33123456789", "+33 1 23 45 67 89", "+33.6.12.34.56.78", "+33-6-12-34-56-78",
      // Overseas: Guadeloupe, Guiana, Martinique in nine digits, the Réunion in eight.
      "+590 590 12 34 56", "+590590123456", "+594 594 12 34 56", "+596 696 12 34 56", "+262 26 21 23 45",
    ]
  )
  func phones(_ text: String) { #expect(TextFormat.frenchPhone.accepts(text)) }

  @Test(
    arguments: [
      "", "0023456789", "1234567890", "012345678", "01234567890", "01 2 34 56 789", "01/23/45/67/89", "+33 0123456789",
      "+33 (0)1 23 45 67 89", "0033123456789", "+32 2 123 45 67", "+44 20 7946 0958", "33123456789", "O123456789",
      "01 23 45 67 89 ", " 0123456789", "tél. 0123456789", "+689 87 12 34", "+594 12 34 56",
    ]
  )
  func noPhones(_ text: String) { #expect(!TextFormat.frenchPhone.accepts(text)) }

  @Test(
    arguments: [
      "0612345678", "07 12 34 56 78", "06.12.34.56.78", "+33612345678", "+33 7 12 34 56 78", "0692 12 34 56",
      "+590 690 12 34 56", "+594 694 12 34 56", "+596 696 12 34 56",
    ]
  )
  func mobiles(_ text: String) { #expect(TextFormat.frenchMobile.accepts(text)) }

  @Test(
    arguments: [
      "0123456789", "01 23 45 67 89", "+33 1 23 45 67 89", "0812345678", "0912345678", "061234567", "06123456789",
      "+590 590 12 34 56", "+594 594 12 34 56", "+596 596 12 34 56", "+508 41 12 34", "+689 40 12 34",
      "+32 470 12 34 56",
      "+262 262 12 34 56", "06 12 34 56 7a",
    ]
  )
  func noMobiles(_ text: String) { #expect(!TextFormat.frenchMobile.accepts(text)) }

  /// Overseas prefixes as upstream’s `FrenchPhoneNumberValidator` has them: whether it accepts the number, and whether
  /// it does where a mobile is asked. Some of its ranges are not those of the numbering plan.
  @Test(
    arguments: [
      ("+590 590 12 34 56", true, false), ("+590 690 12 34 56", true, true), ("+590 612 34 56 78", true, true),
      ("+594 594 12 34 56", true, false), ("+594 694 12 34 56", true, true), ("+596 596 12 34 56", true, false),
      ("+596 712 34 56 78", true, true), ("+596.696-12 34.56", true, true), ("+590 090 12 34 56", false, false),
      ("+590 90 12 34 56", false, false), ("+594 12 34 56", false, false), ("+262 26 21 23 45", true, false),
      ("+262 69 21 23 45", true, false), ("+262 6 12 34 56", false, true), ("+262 262 12 34 56", false, false),
      ("+262 692 12 34 56", false, false), ("+508 41 12 34", true, false), ("+508 41 12 34 56", false, false),
      ("+687 26 12 34 56", false, false), ("+689 40 12 34", true, false), ("+689 49 12 34", true, false),
      ("+689 87 12 34", false, true), ("+689 89 12 34", false, true), ("+689 50 12 34", false, false),
      ("+689 40 12 34 56", false, false),
    ]
  )
  func overseas(_ text: String, _ isPhone: Bool, _ isMobile: Bool) {
    #expect(TextFormat.frenchPhone.accepts(text) == isPhone)
    #expect(TextFormat.frenchMobile.accepts(text) == isMobile)
  }

  /// Rows of the same table that are judged otherwise today.
  @Test(
    arguments: [
      ("+262 02 12 34 56", true, false), ("+262 7 12 34 56", false, true), ("+508 55 12 34", true, false),
      ("+508 70 12 34", true, true), ("+681 72 12 34", true, true), ("+681 82 12 34", true, true),
      ("+681 02 12 34", true, true), ("+687 26 12 34", true, true), ("+687 75 12 34", true, true),
      ("+687 10 12 34", true, true), ("+689 88 12 34", false, false),
    ]
  )
  func overseasRanges(_ text: String, _ isPhone: Bool, _ isMobile: Bool) {
    #expect(TextFormat.frenchPhone.accepts(text) == isPhone)
    #expect(TextFormat.frenchMobile.accepts(text) == isMobile)
  }

  /// Where a field only advises, the numbering plans decide: what people have is right, what upstream alone takes is not.
  @Test(
    arguments: [
      ("01 23 45 67 89", true, false), ("+33 6 12 34 56 78", true, true), ("+590 690 12 34 56", true, true),
      ("+594 594 12 34 56", true, false), ("+262 262 12 34 56", true, false), ("+262 692 12 34 56", true, true),
      ("+262692123456", true, true), ("+262 639 12 34 56", true, true), ("+262 269 61 23 45", true, false),
      ("+262 69 21 23 45", false, false), ("+262 6 12 34 56", false, false), ("+508 41 12 34", true, true),
      ("+508 708 40 12 34", true, true), ("+508 21 12 34", false, false), ("+681 72 12 34", true, true),
      ("+681 02 12 34", false, false), ("+687 26 12 34", true, false), ("+687 75 12 34", true, true),
      ("+687 10 12 34", false, false), ("+689 40 12 34 56", true, false), ("+689 87 12 34 56", true, true),
      ("+689 88 12 34 56", true, true), ("+689 40 12 34", false, false), ("+689 87 12 34", false, false),
      ("12", false, false),
    ]
  )
  func advisedPhones(_ text: String, _ isPhone: Bool, _ isMobile: Bool) {
    #expect(TextFormat.frenchPhone.advicePattern?.matches(text) == isPhone)
    #expect(TextFormat.frenchMobile.advicePattern?.matches(text) == isMobile)
  }

  @Test func datesAreShapedThenLookedUp() {
    #expect(TextFormat.date.accepts("2024-02-29") && !TextFormat.date.accepts("2026-02-29"))
    #expect(TextFormat.date.pattern?.matches("2026-02-29") == true)
    #expect(!TextFormat.date.accepts("29/02/2024") && !TextFormat.date.accepts("2024-02-29T00:00:00"))
  }
}

import FormSource
import Testing

@Suite struct SmallLettersTests {
  @Test(
    arguments: [
      "", "API Entreprise", "DÉCLARÉ À L’ÉTÉ", "Œuvre", "«\u{A0}OUI\u{A0}»", "3 × 4 ÷ 2", "Straße", "ÿŸ", "É\u{301}",
      "ΑΣ", "İ", "\u{212A}", "Ж", "🇫🇷 A", "A–B — C…", "µªº",
    ]
  )
  func theyAreThoseOfTheStandardLibrary(_ text: String) {
    #expect(Array(text.inSmallLetters().utf8) == Array(text.lowercased().utf8))
  }

  @Test func everyLetterOfTheFirstAlphabetsHasItsSmallOne() {
    for code in UInt32(1)..<0x250 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = String(Character(scalar))
      #expect(text.inSmallLetters() == text.lowercased())
    }
  }
}

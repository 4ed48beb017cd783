import FormSource
import FormTemplates
import Testing

/// What the terminal asks.
@Suite struct QuestionWordsTests {
  @Test(arguments: AnswerQuestions.all)
  func aQuestionIsAQuestion(_ path: AnswerPath) {
    let words = QuestionWords.question(path)
    #expect(words.french.hasSuffix("\u{A0}?") && words.english.hasSuffix("?"))
    #expect(words.french != path.words.french, "the question asks, the key explains")
  }

  @Test(arguments: ["o", "O", "oui", " Oui ", "y", "yes", "x", "VRAI", "1"])
  func aYes(_ text: String) { #expect(AnswerPath.flag(text) == true) }

  @Test(arguments: ["n", "N", "non", "no", "FAUX", "0"])
  func aNo(_ text: String) { #expect(AnswerPath.flag(text) == false) }

  @Test(arguments: ["", "?", "peut-être", "oui oui"])
  func neither(_ text: String) { #expect(AnswerPath.flag(text) == nil) }
}

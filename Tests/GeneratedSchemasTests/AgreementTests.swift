import FormCatalog
import FormCompiler
import FormSubmission
import Foundation
import Testing

/// Generated code and `datapass validate` say the same of the same submission.
@Suite struct AgreementTests {
  /// How many submissions are made up for each form.
  private static let count = ProcessInfo.processInfo.environment["AGREEMENT_CASES"].flatMap { Int($0) } ?? 60
  private static let today = CalendarDate(year: 2026, month: 3, day: 1)

  @Test(arguments: InterpretedProject.forms.map(\.uid))
  func verdictsAreTheSame(uid: String) throws {
    let form = try #require(InterpretedProject.catalog.forms[uid])
    let generated = try #require(GeneratedForm.all[uid])
    var guess = GuessedSubmission(schema: generated.schema, dice: .init(state: UInt64(uid.utf8.count)))
    var accepted = 0
    for number in 0..<Self.count {
      let moment: Moment = number % 3 == 0 ? .draft : .submit
      let judge = try #require(
        SubmissionJudge(form, in: InterpretedProject.catalog, at: moment, shape: .canonical, today: Self.today)
      )
      let json = try JSONEncoder().encode(guess.make())
      let bytes = [UInt8](json)
      let verdict = judge.verdict(on: bytes, in: 0..<bytes.count)
      // The age of scopes is told by the command, not by the form.
      let expected = verdict.items.map(\.violation).filter { $0.code != .deprecated }
      let found = try generated.verdict(json, moment, Self.today)
      #expect(found.map(\.short).sorted() == expected.map(\.short).sorted(), "\(String(decoding: json, as: UTF8.self))")
      let again = try generated.verdict(generated.recoded(json), moment, Self.today)
      #expect(again.map(\.short) == found.map(\.short), "\(String(decoding: json, as: UTF8.self))")
      if verdict.isValid, moment == .submit, generated.isTyped(json) { accepted += 1 }
    }
    // What rules ask of scopes is seldom met by chance.
    #expect(accepted > 0 || !generated.schema.rules.isEmpty)
  }
}

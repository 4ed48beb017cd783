import FormSubmission
import Foundation
import Testing

/// Raw answers keep what JSON says, whatever it is.
@Suite struct RawAnswerCodingTests {
  private func read(_ json: String) throws -> RawAnswer {
    try JSONDecoder().decode(RawAnswer.self, from: Data("[\(json)]".utf8))
  }

  @Test(arguments: [
    ("null", RawAnswer.null), ("true", .flag(true)), ("\"1\"", .text("1")), ("12", .number(literal: "12")),
    ("-3", .number(literal: "-3")), ("1.5", .number(literal: "1.5")), ("[]", .list([])),
    ("{\"a\": [null, false]}", .map(["a": .list([.null, .flag(false)])])),
  ])
  func valuesAreKept(json: String, value: RawAnswer) throws {
    #expect(try read(json) == .list([value]))
    let again = String(decoding: try JSONEncoder().encode([value]), as: UTF8.self)
    #expect(try read(String(again.dropFirst().dropLast())) == .list([value]))
  }

  @Test func numbersBeyondRangeAreNoAnswers() throws {
    let field = FieldSchema(name: "number", block: "", kind: .integer, label: "")
    guard case .list(let items) = try read("1e15, 1e400, 12.0, 99999999999999999999, 999999999999999") else { return }
    let answers = items.map { $0.answer(to: field) }
    #expect(answers == [.unusable(), .unusable(), .integer(12), .unusable(), .integer(999_999_999_999_999)])
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(RawAnswer.number(literal: "1e400")) }
  }
}

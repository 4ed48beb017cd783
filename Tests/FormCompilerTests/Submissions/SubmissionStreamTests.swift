import FormCompiler
import FormSource
import FormSubmission
import Testing

/// Submissions that arrive piece by piece.
@Suite struct SubmissionStreamTests {
  private func verdicts(
    _ pieces: [[UInt8]],
    _ layout: SubmissionStream.Layout = .lines,
    limit: Int = SubmissionReport.standardLimit
  ) throws -> (each: [String], atEnd: String, areValid: Bool) {
    let judge = try #require(VerdictProject.judge(at: .draft))
    let report = SubmissionReport(judge, form: "api-complete", format: .text, language: .english, limit: limit)
    var stream = SubmissionStream(report, name: "-", layout: layout)
    var each: [String] = []
    for piece in pieces {
      var bytes: [UInt8] = []
      stream.receive(piece) { bytes += $0 }
      each.append(String(decoding: bytes, as: UTF8.self))
    }
    var rest: [UInt8] = []
    stream.finish { rest += $0 }
    return (each, String(decoding: rest, as: UTF8.self), stream.areValid)
  }

  private static let right = #"{"data": {}}"#
  private static let mixed = "\u{FEFF}\(right)\r\n\n \t\r\n{\"data\": {\"courriel\": \"é\"}}\r\n{\n\0\n\(right)"

  /// Nobody has to send the next line, or the end, to learn what the last one is worth.
  @Test func eachLineIsJudgedAsSoonAsItIsComplete() throws {
    let found = try verdicts(["\(Self.right)\n", "{\"da", "ta\": 1}\n\n", Self.right].map { Array($0.utf8) })
    #expect(found.each[0] == "- (1): accepted\n")
    #expect(found.each[1] == "")
    #expect(found.each[2].hasPrefix("- (2): refused (1)\n  /data:2:10 [type]"))
    #expect(found.each[3] == "")
    #expect(found.atEnd == "- (3): accepted\n")
    #expect(!found.areValid)
  }

  @Test func itDoesNotMatterHowBytesArrive() throws {
    let bytes = Array(Self.mixed.utf8)
    let whole = try verdicts([bytes])
    let text = whole.each.joined() + whole.atEnd
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("- (") }.count == 5)
    #expect(text.contains("/:1:1 [malformed] the text begins with a byte order mark"))
    #expect(text.contains("/data/courriel:4:23 [format]"))
    #expect(text.contains("- (3): refused (1)\n  /:5:2 [malformed]"))
    // A null character is no white space: the line is a submission.
    #expect(text.contains("- (4): refused (1)\n  /:6:1 [malformed]"))
    for size in [1, 2, 3, 7] {
      let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
      let found = try verdicts(pieces)
      #expect(found.each.joined() + found.atEnd == text)
    }
  }

  /// The first line that is not blank says whether lines are submissions, whatever came before it and with it.
  @Test(arguments: [
    "\n\n\u{FEFF}\(right)\n\(right)\n", "\n \n\(right)\n{\n", "\n\n{\n\"data\": {}}\n", "\n\u{FEFF}\(right)",
  ])
  func theLayoutDoesNotDependOnThePieces(_ text: String) throws {
    let bytes = Array(text.utf8)
    let whole = try verdicts([bytes], .detected)
    for size in 1...bytes.count {
      let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
      let found = try verdicts(pieces, .detected)
      #expect(found.each.joined() + found.atEnd == whole.each.joined() + whole.atEnd, "pieces of \(size)")
    }
  }

  @Test func whatIsTooLargeIsToldAndDropped() throws {
    let long = "{\"data\": {\"petit\": \"\(String(repeating: "a", count: 100))\"}}"
    let pieces = ["\(Self.right)\n\(long.prefix(60))", String(long.dropFirst(60)), "\n\(Self.right)\n"].map {
      Array($0.utf8)
    }
    let found = try verdicts(pieces, limit: 50)
    #expect(
      found.each == [
        """
        - (1): accepted
        - (2): refused (1)
          /:2:1 [malformed] the submission is larger than 50 bytes, the limit set by --max-size

        """, "", "- (3): accepted\n",
      ]
    )
    // A line that arrives as a whole is told likewise, and so is a file.
    let whole = try verdicts([pieces.joined()].map { Array($0) }, limit: 50)
    #expect(whole.each.joined() == found.each.joined())
    let file = try verdicts(pieces, .whole, limit: 50)
    #expect((file.each.joined() + file.atEnd).hasPrefix("-: refused (1)\n  /:1:1 [malformed]"))
  }

  @Test func whatIsNotUTF8IsToldAndTheNextLineIsJudged() throws {
    let bytes = Array("{\"data\": {\"petit\": \"é".utf8) + [0xC3] + Array("\"}}\n\(Self.right)\n".utf8)
    let found = try verdicts([bytes])
    #expect(found.each.joined().hasPrefix("- (1): refused (1)\n  /:1:22 [malformed]"))
    #expect(found.each.joined().hasSuffix("- (2): accepted\n"))
  }

  @Test(arguments: [
    ("\(right)\n\(right)\n", "- (1): accepted\n- (2): accepted\n"),
    ("\n\(right)", "- (1): accepted\n"),
    ("{\n  \"data\": {}\n}\n", "-: accepted\n"),
    ("{\n  \"data\": {}\n}", "-: accepted\n"),
  ])
  func linesAreDetectedByTheFirst(_ text: String, _ verdict: String) throws {
    for pieces in [[Array(text.utf8)], text.utf8.map { [$0] }] {
      let found = try verdicts(pieces, .detected)
      #expect(found.each.joined() + found.atEnd == verdict)
    }
  }

  @Test func noLineIsNoSubmission() throws {
    let found = try verdicts([Array("\n \n".utf8)])
    #expect(found.each.joined() + found.atEnd == "")
    #expect(found.areValid)
  }
}

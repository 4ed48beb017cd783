/// One try at a call, as it is kept.
package struct CallAttempt: Codable, Hashable, Sendable {
  package let time: Instant
  /// The code of the answer; nil where none came.
  package let status: Int?
  /// Why none came; nil where one did.
  package let problem: CallProblem?
  /// The body of the answer, or its beginning.
  package let answer: String
  package let isAnswerCut: Bool

  /// How much of an answer is kept, in bytes: enough to see what a program complains of.
  package static let keptBytes = 4 * 1024

  package init(_ outcome: CallOutcome, at time: Instant) {
    self.time = time
    switch outcome {
    case .answered(let status, let body, let isCut):
      self.status = status
      problem = nil
      answer = Self.text(body)
      isAnswerCut = isCut || body.count > Self.keptBytes
    case .unanswered(let problem):
      status = nil
      self.problem = problem
      answer = ""
      isAnswerCut = false
    }
  }

  package var isSettling: Bool { status.map(CallAnswer.settling.contains) ?? false }

  /// The beginning of a body, up to the last whole character.
  private static func text(_ body: [UInt8]) -> String {
    var kept = body.prefix(keptBytes)
    if kept.count < body.count {
      // The bytes of a character that are not its first begin with 10.
      let isContinued = { (byte: UInt8) in byte & 0xC0 == 0x80 }
      for _ in 0..<3 where isContinued(body[kept.endIndex]) {
        kept.removeLast()
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
